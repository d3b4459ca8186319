package vn.thiduaso.scoring.aggregation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

import vn.thiduaso.scoring.ExampleIndexSets;
import vn.thiduaso.scoring.ExampleIndexSets.Figures;
import vn.thiduaso.scoring.GoldenCases;
import vn.thiduaso.scoring.indexset.Completeness;
import vn.thiduaso.scoring.indexset.Group;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.indexset.Indicator;
import vn.thiduaso.scoring.indexset.Input;
import vn.thiduaso.scoring.indexset.Node;
import vn.thiduaso.scoring.indexset.NodeHead;
import vn.thiduaso.scoring.indexset.Part;
import vn.thiduaso.scoring.kernel.Scorer;
import vn.thiduaso.scoring.missing.MissingPolicy;
import vn.thiduaso.scoring.rule.Given;
import vn.thiduaso.scoring.trace.Trace;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Cases of kind aggregate and outrank of another engine (COINr 1.1.14), at 10⁻¹² relative; the same checks are counted with all others by
 * GoldenCasesTest of analytics.
 */
public class GoldenAggregateTest {

    @Test
    void shouldAgreeWithAnotherEngineOrDifferOnPurpose() {
        GoldenCases.need();
        List<JsonNode> cases = GoldenCases.ofKind("aggregate", "outrank");
        cases.forEach(GoldenAggregateTest::check);
        GoldenCases.print("aggregate and outrank", cases);
        assertThat(cases).hasSize(54);
        assertThat(cases)
                .filteredOn(GoldenCases::differs)
                .extracting(one -> one.path("id").asText())
                .containsExactly("aggregate-131", "aggregate-132", "aggregate-133", "aggregate-134", "outrank-160");
    }

    /** One case of aggregation or outranking. */
    public static void check(JsonNode one) {
        String id = one.path("id").asText();
        boolean defect = one.path("note").asText().contains("COINr DEFECT");
        assertThat(GoldenCases.differs(one)).as(id).isEqualTo(defect);
        switch (one.path("fn").asText()) {
            case "outrankMatrix" -> matrix(one);
            case "a_copeland" -> copeland(id, rows(one), weights(one), integers(one.path("expected")));
            case "a_copeland NA row-order" -> rowOrder(id, rows(one), weights(one));
            case "Aggregate.data.frame dat_thresh" -> threshold(one);
            default -> mean(id, one, defect);
        }
    }

    private static void mean(String id, JsonNode one, boolean defect) {
        double[] values = numbers(one.path("input"));
        double[] weights = weights(one);
        double p = one.path("params").path("p").asDouble();
        Aggregation aggregation = switch (one.path("fn").asText()) {
            case "a_amean" -> new WeightedMean();
            case "a_gmean" -> new GeometricMean(ZeroRule.REFUSE);
            case "a_hmean" -> new HarmonicMean(ZeroRule.REFUSE);
            case "a_genmean" -> new PowerMean(p, ZeroRule.REFUSE);
            default -> throw new AssertionError(id + ": no such function");
        };
        JsonNode expected = one.path("expected");
        Parts parts = PartsOf.shares(values, weights);
        if (parts.count() == 0) {
            assertThat(expected.isNull()).as(id).isTrue();
            assertThat(scored(values, weights, OptionalDouble.empty())).as(id).isNaN();
        } else if (expected.asText().equals("ERROR")) {
            assertThat(parts.child(aggregation.refused(parts))).as(id).isEqualTo(2);
        } else if (defect) {
            close(
                    id,
                    aggregation.points(parts, 1, Trace.OFF),
                    (Math.pow(
                            (weights[0] * Math.pow(values[0], p) + weights[2] * Math.pow(values[2], p))
                                    / (weights[0] + weights[2]),
                            1 / p)));
        } else {
            close(id, aggregation.points(parts, 1, Trace.OFF), expected.asDouble());
        }
    }

    /** COINr counts values where we weigh them; in this case both are below the threshold in row 1 and above it in row 2. */
    private static void threshold(JsonNode one) {
        double[][] columns = IntStream.rangeClosed(1, 5)
                .mapToObj(x -> numbers(one.path("input").path("x" + x)))
                .toArray(double[][]::new);
        OptionalDouble least =
                OptionalDouble.of(one.path("params").path("dat_thresh").asDouble());
        for (int row = 0; row < 2; row++) {
            int at = row;
            double[] values =
                    Arrays.stream(columns).mapToDouble(column -> column[at]).toArray();
            JsonNode expected = one.path("expected").path(row);
            double points = scored(values, weights(one), least);
            if (expected.isNull()) {
                assertThat(points).isNaN();
            } else {
                close(one.path("id").asText(), points, expected.asDouble());
            }
        }
    }

    /** The weighted mean of values up to 10 by the whole kernel. */
    private static double scored(double[] values, double[] weights, OptionalDouble leastCoverage) {
        Node[] children = new Node[values.length];
        for (int child = 0; child < children.length; child++) {
            NodeHead head = ExampleIndexSets.head("X" + child, 10);
            children[child] = new Indicator(
                    new NodeHead(
                            head.code(),
                            head.label(),
                            10,
                            weights[child],
                            head.citation(),
                            head.appliesTo(),
                            head.tags(),
                            head.note()),
                    List.of(ExampleIndexSets.input("X" + child, Input.Kind.VALUE)),
                    new Given(),
                    MissingPolicy.REDISTRIBUTE,
                    MissingPolicy.REDISTRIBUTE,
                    MissingPolicy.REDISTRIBUTE,
                    Optional.empty());
        }
        IndexSet set = IndexSet.of(ExampleIndexSets.definition(new Group(
                ExampleIndexSets.head("T", 10),
                new WeightedMean(),
                Arrays.asList(children),
                new Completeness(leastCoverage.orElse(0), 0, false),
                Optional.empty())));
        Figures unit = new Figures(set);
        for (int child = 0; child < children.length; child++) {
            if (!Double.isNaN(values[child])) {
                unit.set("X" + child, Part.VALUE, values[child]);
            }
        }
        return Scorer.of(set).score(unit.values, unit.states).points()[0];
    }

    private static void matrix(JsonNode one) {
        double[][] matrix = Outrankings.matrix(rows(one), weights(one));
        JsonNode expected = one.path("expected");
        for (int a = 0; a < matrix.length; a++) {
            for (int b = 0; b < matrix.length; b++) {
                close(
                        "row " + a,
                        matrix[a][b],
                        expected.path("matrix").path(a).path(b).asDouble());
            }
        }
        long pairs = matrix.length * (matrix.length - 1L) / 2;
        assertThat(Outrankings.dominantPairs(matrix))
                .isEqualTo(expected.path("nDominant").asLong());
        close(
                "share",
                (double) Outrankings.dominantPairs(matrix) / pairs,
                expected.path("fracDominant").asDouble());
    }

    private static void copeland(String id, double[][] rows, double[] weights, int[] expected) {
        assertThat(Outrankings.scores(rows, weights)).as(id).containsExactly(expected);
        Aggregation bound = PartsOf.bound(Copeland.unbound(), rows);
        for (int unit = 0; unit < rows.length; unit++) {
            double points = bound.points(PartsOf.shares(rows[unit], weights), 1, Trace.OFF);
            assertThat(points).as(id).isEqualTo(Copeland.share(expected[unit], rows.length));
        }
    }

    private static void rowOrder(String id, double[][] rows, double[] weights) {
        copeland(id, rows, weights, new int[] {0, -1, 1});
        copeland(id, new double[][] {rows[2], rows[1], rows[0]}, weights, new int[] {1, -1, 0});
    }

    private static void close(String what, double actual, double expected) {
        assertThat(Math.abs(actual - expected)).as(what).isLessThanOrEqualTo(1e-12 * Math.abs(expected));
    }

    private static double[] weights(JsonNode one) {
        return numbers(one.path("params").path("w"));
    }

    private static double[][] rows(JsonNode one) {
        List<double[]> rows = new ArrayList<>();
        for (JsonNode row : one.path("input")) {
            List<JsonNode> cells = new ArrayList<>();
            row.forEach(cells::add);
            rows.add(cells.stream().mapToDouble(GoldenAggregateTest::number).toArray());
        }
        return rows.toArray(double[][]::new);
    }

    private static double[] numbers(JsonNode list) {
        double[] numbers = new double[list.size()];
        Arrays.setAll(numbers, i -> number(list.path(i)));
        return numbers;
    }

    private static int[] integers(JsonNode list) {
        return Arrays.stream(numbers(list)).mapToInt(number -> (int) number).toArray();
    }

    private static double number(JsonNode cell) {
        return cell.isNull() ? Double.NaN : cell.asDouble();
    }
}
