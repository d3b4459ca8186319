package vn.thiduaso.dashboard.published;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.thiduaso.dashboard.published.PeerQueries.Standing;

import static org.assertj.core.api.Assertions.assertThat;

class PeerSummaryTest {

    private static Standing unit(String name, boolean ranked, @Nullable Double score, @Nullable Double official) {
        return new Standing(name, ranked, score, ranked ? 1 : 0.5, official, null);
    }

    @Test
    void shouldTakeScoresOfRankedUnitsAndNumbersOfAll() {
        PeerSummary.Gatherer gatherer = new PeerSummary.Gatherer();
        gatherer.add(unit("A", true, 10.0, 10.0));
        gatherer.add(unit("B", true, 40.0, 41.0));
        gatherer.add(unit("C", true, 20.0, null));
        gatherer.add(unit("D", true, 40.0, null));
        gatherer.add(unit("E", false, 99.0, null));
        gatherer.add(unit("F", false, null, 5.0));
        PeerSummary summary = gatherer.summary();

        assertThat(summary.median()).isEqualTo(30);
        assertThat(summary.scored()).isEqualTo(4);
        assertThat(summary.count().ranked()).isEqualTo(4);
        assertThat(summary.units()).isEqualTo(6);
        assertThat(summary.highest()).isEqualTo(new PeerSummary.Edge(40, 2, "B"));
        assertThat(summary.lowest()).isEqualTo(new PeerSummary.Edge(10, 1, "A"));
        assertThat(summary.compared()).isEqualTo(2);
        assertThat(summary.differing()).isEqualTo(1);
        assertThat(summary.coverage()).isEqualTo(5.0 / 6);
        assertThat(summary.officials()).isTrue();
        assertThat(summary.officialRanks()).isFalse();
        assertThat(summary.bands().counts().stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(4);
    }

    @Test
    void shouldHaveNoMedianWhenNobodyIsRanked() {
        assertThat(new PeerSummary.Gatherer().summary().median()).isNull();
    }
}
