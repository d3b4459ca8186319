package vn.thiduaso.datasets.lake;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thiduaso.datasets.lake.ExampleRows.JULY;
import static vn.thiduaso.datasets.lake.ExampleRows.closedUnits;
import static vn.thiduaso.datasets.lake.ExampleRows.score;

class DigestsTest {

    private static final ScoreRow A = score("r", "A", 1.25, 1);
    private static final ScoreRow B = score("r", "B", 0, 2);

    @Test
    void shouldHashTextAsEverybodyDoes() {
        assertThat(Digests.sha256("abc")).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void shouldNotDependOnTheOrderOfRowsNorOnTheSignOfZero() {
        assertThat(Digests.scores(List.of(A, B))).isEqualTo(Digests.scores(List.of(score("r", "B", -0.0, 2), A)));
        assertThat(Digests.ranks(List.of(A, B))).isEqualTo(Digests.ranks(List.of(B, A)));
        assertThat(Digests.contributions(List.of(A, B))).isEqualTo(Digests.contributions(List.of(B, A)));
    }

    @Test
    void shouldTellScoresRanksAndContributionsApart() {
        ScoreRow lower = score("r", "B", 0, 3);
        assertThat(Digests.scores(List.of(A, lower))).isEqualTo(Digests.scores(List.of(A, B)));
        assertThat(Digests.ranks(List.of(A, lower))).isNotEqualTo(Digests.ranks(List.of(A, B)));
        assertThat(Digests.scores(List.of(A))).isNotEqualTo(Digests.scores(List.of(B)));
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
