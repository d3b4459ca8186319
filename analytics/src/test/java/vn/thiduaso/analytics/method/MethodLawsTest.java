package vn.thiduaso.analytics.method;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.data.Offset;

import static org.assertj.core.api.Assertions.assertThat;

class MethodLawsTest {

    private static final double TOLERANCE = 1e-12;

    @Property
    void shouldNotChangeWhenUnitsStandInAnotherOrder(
            @ForAll @IntRange(max = 60) int units, @ForAll @IntRange(max = 1_000_000) int seed) {
        MethodSample sample = tree(units, seed);
        List<Integer> order = IntStream.range(0, units).boxed().collect(Collectors.toCollection(ArrayList::new));
        Collections.shuffle(order, new Random(seed));
        MethodSample shuffled = MethodSample.of(
                order.stream().map(sample.units()::get).toList(),
                sample.nodes(),
                Arrays.stream(sample.figures())
                        .map(row ->
                                order.stream().mapToDouble(unit -> row[unit]).toArray())
                        .toArray(double[][]::new));

        same(numbers(MethodStatistics.of(sample)), numbers(MethodStatistics.of(shuffled)));
        for (int i = 0; i < units; i++) {
            UnitProfile one = UnitProfiles.of(sample).profile(order.get(i), 3);
            UnitProfile other = UnitProfiles.of(shuffled).profile(i, 3);
            assertThat(one.coverage()).isEqualTo(other.coverage());
            assertThat(one.strengths()).extracting(Standing::node).isEqualTo(codes(other.strengths()));
            assertThat(one.weaknesses()).extracting(Standing::node).isEqualTo(codes(other.weaknesses()));
        }
    }

    @Property
    void shouldCorrelateWithItselfByOneAndWithItsMirrorByMinusOne(
            @ForAll @IntRange(min = 2, max = 60) int units, @ForAll @IntRange(max = 1_000_000) int seed) {
        double[] column =
                new Random(seed).doubles(units).map(x -> Math.rint(x * 20)).toArray();
        column[0] = -1;
        double[] mirror = Arrays.stream(column).map(x -> 7 - x).toArray();
        for (CorrelationKind kind : CorrelationKind.values()) {
            assertThat(kind.of(column, column)).isCloseTo(1, Offset.offset(TOLERANCE));
            assertThat(kind.of(column, mirror)).isCloseTo(-1, Offset.offset(TOLERANCE));
        }
    }

    @Property
    void shouldHaveEffectiveWeightsAddUpToOneOnEachLevel(@ForAll @IntRange(max = 1_000_000) int seed) {
        MethodSample sample = tree(3, seed);
        SampleTree tree = SampleTree.of(sample.nodes());
        List<EffectiveWeight> weights = EffectiveWeight.of(sample);
        for (int level = 0; level <= 3; level++) {
            double sum = 0;
            for (int node = 0; node < weights.size(); node++) {
                int depth = weights.get(node).depth();
                sum += depth == level || (depth < level && tree.isLeaf(node))
                        ? weights.get(node).effective()
                        : 0;
            }
            assertThat(sum).isCloseTo(1, Offset.offset(TOLERANCE));
        }
    }

    @Property
    void shouldHaveEigenvaluesAddUpToTheColumnsAndLoadingsOfLengthOne(
            @ForAll @IntRange(min = 30, max = 60) int units, @ForAll @IntRange(max = 1_000_000) int seed) {
        for (Components found : Components.of(tree(units, seed))) {
            if (found.eigenvalues().isEmpty()) {
                continue;
            }
            assertThat(found.eigenvalues().stream().mapToDouble(value -> value).sum())
                    .isCloseTo(found.eigenvalues().size(), Offset.offset(1e-10));
            assertThat(found.loadings().stream()
                            .mapToDouble(value -> value * value)
                            .sum())
                    .isCloseTo(1, Offset.offset(1e-10));
        }
    }

    @Property
    void shouldNeverShowWhatIsNoNumber(
            @ForAll @IntRange(max = 60) int units, @ForAll @IntRange(max = 1_000_000) int seed) {
        MethodStatistics.of(tree(units, seed)).correlations().forEach(one -> {
            if (one.estimate().caution().isShown()) {
                assertThat(one.estimate().value()).isBetween(-1.0, 1.0);
            }
        });
    }

    /** Three levels, leaves at two depths, gaps, ties and zeros. */
    private static MethodSample tree(int units, int seed) {
        Random random = new Random(seed);
        int[] parents = {-1, 0, 0, 0, 1, 1, 1, 2, 2, 7, 7};
        List<SampleNode> nodes = new ArrayList<>();
        double[][] figures = new double[parents.length][units];
        for (int node = 0; node < parents.length; node++) {
            nodes.add(new SampleNode("N" + node, parents[node], 0.1 + random.nextDouble(), random.nextBoolean()));
            for (int unit = 0; unit < units; unit++) {
                double figure = node % 2 == 0 ? random.nextGaussian() : random.nextInt(6);
                figures[node][unit] = random.nextInt(12) == 0 ? Double.NaN : figure;
            }
        }
        return MethodSample.of(Samples.units(units), nodes, figures);
    }

    private static List<Double> numbers(MethodStatistics of) {
        List<Double> numbers = new ArrayList<>();
        of.distributions().forEach(one -> {
            List.of(one.median(), one.mean(), one.deviation(), one.skewness(), one.kurtosis(), one.upperQuartile())
                    .forEach(estimate -> numbers.add(estimate.value()));
            numbers.add((double) one.most());
        });
        of.coverages().forEach(one -> numbers.add(one.share()));
        of.weights().forEach(one -> numbers.add(one.importance().value()));
        of.correlations().forEach(one -> numbers.add(one.estimate().value()));
        of.alphas().forEach(one -> numbers.add(one.estimate().value()));
        of.components().forEach(one -> numbers.addAll(one.eigenvalues()));
        return numbers;
    }

    private static void same(List<Double> one, List<Double> other) {
        assertThat(one).hasSameSizeAs(other);
        for (int i = 0; i < one.size(); i++) {
            if (Double.isNaN(one.get(i))) {
                assertThat(other.get(i)).isNaN();
            } else {
                double allowed = TOLERANCE * Math.max(1, Math.abs(one.get(i)));
                assertThat(other.get(i)).isCloseTo(one.get(i), Offset.offset(allowed));
            }
        }
    }

    private static List<String> codes(List<Standing> standings) {
        return standings.stream().map(Standing::node).toList();
    }
}
