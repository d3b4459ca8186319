package vn.thiduaso.scoring.kernel;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import vn.thiduaso.scoring.ExampleIndexSets;
import vn.thiduaso.scoring.ExampleIndexSets.Figures;
import vn.thiduaso.scoring.Labels;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.indexset.Part;
import vn.thiduaso.scoring.level.Bounds;
import vn.thiduaso.scoring.level.LevelBands;
import vn.thiduaso.scoring.level.LevelScale;
import vn.thiduaso.scoring.level.LowestPillar;

import static org.assertj.core.api.Assertions.assertThat;

class LevelsTest {

    @Test
    void shouldGiveLevelsToPillarsAndTotal() {
        Bounds bounds = new Bounds(List.of(50.0), true);
        List<Labels> names = List.of(ExampleIndexSets.label("Thấp"), ExampleIndexSets.label("Cao"));
        IndexSet set = levelled(new LevelBands(names, bounds, List.of("A", "B")));

        ScoreSheet sheet =
                score(set, new Figures(set).ratio("A1", 1, 1).ratio("A2", 1, 1).ratio("B1", 1, 5));
        ScoreSheet half = score(set, new Figures(set).ratio("A1", 1, 1).ratio("A2", 1, 1));

        assertThat(sheet.levels()).containsExactly(1, 1, -1, -1, 0, -1);
        assertThat(sheet.level()).isEqualTo(1);
        assertThat(half.levels()).containsExactly(-1, 1, -1, -1, -1, -1);
        assertThat(score(ExampleIndexSets.twoLevels(), new Figures(ExampleIndexSets.twoLevels()))
                        .level())
                .isEqualTo(-1);
    }

    /** A pillar that does not apply has no say; one without points leaves the total without a level. */
    @Test
    void shouldFollowTheWeakestPillarThatApplies() {
        Bounds bounds = new Bounds(List.of(50.0), true);
        List<Labels> names = List.of(ExampleIndexSets.label("Thấp"), ExampleIndexSets.label("Cao"));
        IndexSet set = levelled(new LowestPillar(names, List.of("A", "B"), bounds, Optional.empty()));
        Figures onlyA = new Figures(set).ratio("A1", 1, 1).ratio("A2", 1, 1);

        assertThat(score(set, onlyA.notApplicable("B1")).level()).isEqualTo(1);
        assertThat(score(
                                set,
                                new Figures(set)
                                        .ratio("A1", 1, 1)
                                        .ratio("A2", 1, 1)
                                        .set("T", Part.OFFICIAL, 18))
                        .level())
                .isEqualTo(-1);
    }

    private static IndexSet levelled(LevelScale scale) {
        return IndexSet.of(ExampleIndexSets.definition(
                ExampleIndexSets.twoLevelsDefinition().root(), 0, List.of(), Optional.of(scale)));
    }

    private static ScoreSheet score(IndexSet set, Figures unit) {
        return Scorer.of(set).score(unit.values, unit.states);
    }
}
