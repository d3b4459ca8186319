package vn.thiduaso.scoring.kernel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.thiduaso.scoring.ExampleIndexSets;
import vn.thiduaso.scoring.ExampleIndexSets.Figures;
import vn.thiduaso.scoring.aggregation.Aggregation;
import vn.thiduaso.scoring.aggregation.CalculatedPoints;
import vn.thiduaso.scoring.aggregation.WeightedMean;
import vn.thiduaso.scoring.formula.Calculation;
import vn.thiduaso.scoring.formula.Figure;
import vn.thiduaso.scoring.formula.Formula;
import vn.thiduaso.scoring.formula.Operator;
import vn.thiduaso.scoring.indexset.Completeness;
import vn.thiduaso.scoring.indexset.Definition;
import vn.thiduaso.scoring.indexset.Group;
import vn.thiduaso.scoring.indexset.History;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.indexset.Indicator;
import vn.thiduaso.scoring.indexset.Input;
import vn.thiduaso.scoring.indexset.Node;
import vn.thiduaso.scoring.indexset.Part;
import vn.thiduaso.scoring.indexset.View;
import vn.thiduaso.scoring.level.Bounds;
import vn.thiduaso.scoring.level.LevelBands;
import vn.thiduaso.scoring.missing.MissingPolicy;
import vn.thiduaso.scoring.preparation.Preparation;
import vn.thiduaso.scoring.preparation.PreparationStep;
import vn.thiduaso.scoring.rule.DistanceToReference;
import vn.thiduaso.scoring.rule.Goalposts;
import vn.thiduaso.scoring.rule.Information;
import vn.thiduaso.scoring.rule.MinMax;
import vn.thiduaso.scoring.rule.Options;
import vn.thiduaso.scoring.rule.ScoringRule;

/** Columns of figures that tell units apart in nothing or too much, and small sets that read them: X by the rule tried, Y and Z beside it. */
public final class DegenerateColumns {

    private static final double BLANK = Double.NaN;

    private DegenerateColumns() {}

    /** Name and figures of X, one per unit; NaN is a figure that is not there. */
    public static Map<String, double[]> all() {
        Map<String, double[]> columns = new LinkedHashMap<>();
        columns.put("usual", new double[] {1, 2, 3, 4, 100});
        columns.put("constant", new double[] {5, 5, 5, 5, 5});
        columns.put("all blank", new double[] {BLANK, BLANK, BLANK});
        columns.put("one unit", new double[] {3});
        columns.put("one blank unit", new double[] {BLANK});
        columns.put("one figure among blanks", new double[] {BLANK, 7, BLANK});
        columns.put("zeros", new double[] {0, 0, -0.0});
        columns.put("zeros and ones", new double[] {0, 1, -0.0, 1, 0});
        columns.put("negative", new double[] {-3, -2, -1, -2.5, -700});
        columns.put("infinite", new double[] {Double.POSITIVE_INFINITY, 2, 3, Double.NEGATIVE_INFINITY, 4});
        columns.put("denormal", new double[] {Double.MIN_VALUE, 0, 1e-310, -Double.MIN_VALUE, 2 * Double.MIN_VALUE});
        columns.put("huge", new double[] {Double.MAX_VALUE, -Double.MAX_VALUE, 1e308, -1e308, 1});
        columns.put("huge and equal", new double[] {1e308, 1e308, 1e308, 1e308});
        columns.put("neighbours", new double[] {1, Math.nextUp(1), Math.nextDown(1), 1, 1});
        return columns;
    }

    /** Units U0 is X, U1 is Y, then U2, U3, …; the last one is alone in its group. */
    public static List<UnitHistory> units(IndexSet set, double[] figures) {
        List<UnitHistory> units = new ArrayList<>();
        for (int i = 0; i < figures.length; i++) {
            Figures sent = new Figures(set);
            send(set, sent, figures[i]);
            sent.set("Y", Part.VALUE, i / 4.0).set("Z", Part.VALUE, 1 - i / 4.0);
            String code = i == 0 ? "X" : i == 1 ? "Y" : "U" + i;
            double[] before = new Figures(set).set("Y", Part.VALUE, i).values;
            units.add(new UnitHistory(
                    code,
                    figures.length > 1 && i == figures.length - 1 ? "alone" : "together",
                    new double[] {-1, 0},
                    new double[][] {before, sent.values},
                    new byte[][] {new Figures(set).set("Y", Part.VALUE, i).states, sent.states}));
        }
        return units;
    }

    private static void send(IndexSet set, Figures sent, double figure) {
        if (Double.isNaN(figure)) {
            return;
        }
        if (set.findSlot("X", Part.DENOMINATOR).isPresent()) {
            // nothing of nothing, so that a ratio meets its own degenerate case too
            sent.ratio("X", figure, figure == 0 ? 0 : 3);
        } else {
            sent.set("X", Part.VALUE, figure);
        }
    }

    /**
     * T of G (X by the rule, Y), Z and R, T and G by one aggregation, R (X / Y) rescaled by the rule where it can; with a view and levels; figures are
     * prepared by the step, if any.
     */
    public static IndexSet set(
            ScoringRule rule, Aggregation aggregation, Optional<PreparationStep> step, MissingPolicy missing) {
        double max = rule instanceof Information ? 0 : 100;
        boolean ratio = rule.shape() != ScoringRule.Shape.ONE_MEASURE;
        Node x = ExampleIndexSets.indicator("X", max, ratio ? Input.Kind.RATIO : Input.Kind.VALUE, rule, missing);
        Goalposts plain = new Goalposts(0, 1, true, false);
        Node y = ExampleIndexSets.indicator("Y", 60, Input.Kind.VALUE, plain, missing);
        Node z = ExampleIndexSets.indicator("Z", 40, Input.Kind.VALUE, plain, missing);
        Node g = ExampleIndexSets.group("G", max + 60, aggregation, x, y);
        Node r = new Group(
                ExampleIndexSets.head("R", 30),
                new WeightedMean(),
                List.of(calculated(missing)),
                Completeness.ANY,
                Optional.of(canRescale(rule) ? rule : new MinMax(false)),
                Optional.empty());
        // a formula names the children of one group
        Aggregation top = aggregation instanceof CalculatedPoints ? new WeightedMean() : aggregation;
        Definition definition = ExampleIndexSets.definition(
                ExampleIndexSets.group("T", max + 130, top, g, z, r),
                0,
                List.of(new View(ExampleIndexSets.head("V", 10), List.of("X", "Z"))),
                Optional.of(new LevelBands(
                        List.of(ExampleIndexSets.label("thấp"), ExampleIndexSets.label("cao")),
                        new Bounds(List.of(50.0), true),
                        List.of("G"))));
        return IndexSet.of(prepared(definition, step));
    }

    /** F: X / Y, which reads what X and Y ask for. */
    private static Indicator calculated(MissingPolicy missing) {
        Formula quotient = new Formula(
                "X / Y", List.of("X", "Y"), new Calculation(Operator.DIVIDED_BY, new Figure(0), new Figure(1)));
        return new Indicator(
                ExampleIndexSets.head("F", 30),
                List.of(),
                Optional.of(quotient),
                new MinMax(false),
                missing,
                MissingPolicy.REDISTRIBUTE,
                MissingPolicy.ZERO,
                Optional.empty());
    }

    private static boolean canRescale(ScoringRule rule) {
        return rule.shape() == ScoringRule.Shape.ONE_MEASURE
                && !(rule instanceof Information || rule instanceof DistanceToReference || rule instanceof Options);
    }

    private static Definition prepared(Definition all, Optional<PreparationStep> step) {
        return new Definition(
                all.code(),
                all.version(),
                all.name(),
                all.illustrative(),
                all.valid(),
                all.legalBasis(),
                all.appliesTo(),
                all.score(),
                all.ranking(),
                step.isEmpty() ? History.NONE : new History(1, false),
                new Preparation(step.stream().toList()),
                all.minimumCoverage(),
                all.root(),
                all.views(),
                all.levels(),
                all.checks(),
                all.unconfirmed());
    }
}
