package vn.thiduaso.scoring;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import vn.thiduaso.scoring.aggregation.Aggregation;
import vn.thiduaso.scoring.aggregation.SumOfPoints;
import vn.thiduaso.scoring.indexset.Citation;
import vn.thiduaso.scoring.indexset.Completeness;
import vn.thiduaso.scoring.indexset.Definition;
import vn.thiduaso.scoring.indexset.Group;
import vn.thiduaso.scoring.indexset.History;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.indexset.Indicator;
import vn.thiduaso.scoring.indexset.Input;
import vn.thiduaso.scoring.indexset.Node;
import vn.thiduaso.scoring.indexset.NodeHead;
import vn.thiduaso.scoring.indexset.Part;
import vn.thiduaso.scoring.indexset.ScoreScale;
import vn.thiduaso.scoring.indexset.Validity;
import vn.thiduaso.scoring.indexset.View;
import vn.thiduaso.scoring.level.LevelScale;
import vn.thiduaso.scoring.missing.CellState;
import vn.thiduaso.scoring.missing.MissingPolicy;
import vn.thiduaso.scoring.preparation.Preparation;
import vn.thiduaso.scoring.ranking.RankingRule;
import vn.thiduaso.scoring.rounding.Rounding;
import vn.thiduaso.scoring.rule.RatioLinear;
import vn.thiduaso.scoring.rule.ScoringRule;

/** Small named index sets and figures for tests. */
public final class ExampleIndexSets {

    private ExampleIndexSets() {}

    /** Two groups: A of two linear ratios (6 + 4 points), B of one (10 points); published at two digits. */
    public static IndexSet twoLevels() {
        return IndexSet.of(twoLevelsDefinition());
    }

    public static Definition twoLevelsDefinition() {
        Group a = group(
                "A", 10, ratio("A1", 6, MissingPolicy.NOT_COMPUTABLE), ratio("A2", 4, MissingPolicy.NOT_COMPUTABLE));
        Group b = group("B", 10, ratio("B1", 10, MissingPolicy.NOT_COMPUTABLE));
        return definition(group("T", 20, a, b));
    }

    public static Definition definition(Group root) {
        return definition(root, 0, List.of(), Optional.empty());
    }

    /** The example ranked in another way. */
    public static Definition definition(Group root, RankingRule ranking) {
        return definition(root, ranking, 0, List.of(), Optional.empty());
    }

    public static Definition definition(
            Group root, double minimumCoverage, List<View> views, Optional<LevelScale> levels) {
        RankingRule ranking = new RankingRule(true, RankingRule.Ties.COMPETITION, List.of());
        return definition(root, ranking, minimumCoverage, views, levels);
    }

    private static Definition definition(
            Group root, RankingRule ranking, double minimumCoverage, List<View> views, Optional<LevelScale> levels) {
        return new Definition(
                "EXAMPLE",
                "1",
                label("Bộ ví dụ"),
                true,
                new Validity(LocalDate.of(2026, 1, 1), Optional.empty()),
                List.of(new Citation("Ví dụ", Optional.empty(), "", "", "", Citation.Certainty.UNVERIFIED, "")),
                Set.of("commune"),
                new ScoreScale(1, Rounding.halfUp(2), label("điểm")),
                ranking,
                History.NONE,
                Preparation.NONE,
                minimumCoverage,
                root,
                views,
                levels,
                List.of(),
                List.of());
    }

    public static Group group(String code, double max, Node... children) {
        return group(code, max, new SumOfPoints(), children);
    }

    public static Group group(String code, double max, Aggregation aggregation, Node... children) {
        return new Group(head(code, max), aggregation, Arrays.asList(children), Completeness.ANY, Optional.empty());
    }

    public static Indicator ratio(String code, double max, MissingPolicy missing) {
        return indicator(code, max, Input.Kind.RATIO, new RatioLinear(false), missing);
    }

    public static Indicator indicator(
            String code, double max, Input.Kind kind, ScoringRule rule, MissingPolicy missing) {
        return new Indicator(
                head(code, max),
                List.of(input(code, kind)),
                rule,
                missing,
                MissingPolicy.REDISTRIBUTE,
                MissingPolicy.ZERO,
                Optional.of(Rounding.halfUp(2)));
    }

    public static Input input(String code, Input.Kind kind) {
        return new Input(code, label(code), kind, kind == Input.Kind.RATIO ? "%" : "điểm", Input.Range.ANY, List.of());
    }

    public static NodeHead head(String code, double max) {
        return NodeHead.of(code, label(code), max);
    }

    public static Labels label(String vi) {
        return new Labels(vi, "");
    }

    /** Figures of one unit, all missing until set. */
    public static final class Figures {

        private final IndexSet set;
        public final double[] values;
        public final byte[] states;

        public Figures(IndexSet set) {
            this.set = set;
            values = new double[set.slotCount()];
            states = new byte[set.slotCount()];
            Arrays.fill(values, Double.NaN);
            Arrays.fill(states, CellState.MISSING.code());
        }

        public Figures set(String code, Part part, double value) {
            int slot = set.findSlot(code, part).orElseThrow().index();
            values[slot] = value;
            states[slot] = CellState.VALUE.code();
            return this;
        }

        public Figures ratio(String code, double numerator, double denominator) {
            return set(code, Part.NUMERATOR, numerator).set(code, Part.DENOMINATOR, denominator);
        }

        public Figures notApplicable(String code) {
            for (Part part : List.of(Part.VALUE, Part.NUMERATOR, Part.DENOMINATOR)) {
                set.findSlot(code, part).ifPresent(slot -> states[slot.index()] = CellState.NOT_APPLICABLE.code());
            }
            return this;
        }
    }
}
