package vn.thiduaso.ingest.compare;

import org.junit.jupiter.api.Test;

import vn.thiduaso.scoring.indexset.Part;

import static org.assertj.core.api.Assertions.assertThat;

class GridTest {

    @Test
    void shouldKnowOfAUnitBehindTheLastThatNothingWasSaid() {
        Grid grid = new Grid(1, 0);
        grid.put(0, 0, Part.DENOMINATOR, 40, 1);

        assertThat(grid.isPut(0, 0)).isTrue();
        assertThat(grid.isPut(1, 0)).isFalse();
        assertThat(grid.get(1, 0, Part.VALUE)).isNaN();
    }
}
