package vn.thiduaso.datasets.lake;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thiduaso.datasets.lake.ExampleRows.JULY;
import static vn.thiduaso.datasets.lake.ExampleRows.closedUnits;

class DigestsTest {

    @Test
    void shouldHashTextAsEverybodyDoes() {
        assertThat(Digests.sha256("abc")).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void shouldSeeAChangedFigureOfAClosing() {
        String first = Digests.closing("set", JULY, closedUnits(1, 2));
        assertThat(first).hasSize(64).isEqualTo(Digests.closing("set", JULY, closedUnits(1, 2)));
        assertThat(Digests.closing("set", JULY, closedUnits(1, 2.0000001))).isNotEqualTo(first);
        assertThat(Digests.closing("other set", JULY, closedUnits(1, 2))).isNotEqualTo(first);
        assertThat(Digests.closing("set", JULY.previous(), closedUnits(1, 2))).isNotEqualTo(first);
    }
}
