package vn.thiduaso.analytics.method;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import com.fasterxml.jackson.databind.JsonNode;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

import vn.thiduaso.scoring.GoldenCases;
import vn.thiduaso.scoring.aggregation.GoldenAggregateTest;
import vn.thiduaso.scoring.preparation.SmallGoldenTest;
import vn.thiduaso.scoring.rule.GoldenNormaliseTest;

import static org.assertj.core.api.Assertions.assertThat;

class GoldenCasesTest {

    @Test
    void shouldPassEachCaseOrDifferOnPurpose() {
        GoldenCases.need();
        List<JsonNode> cases = GoldenCases.all();
        Set<String> checked = new HashSet<>();
        for (JsonNode one : cases) {
            check(one);
            assertThat(checked.add(one.path("id").asText())).isTrue();
        }
        GoldenCases.print("cases, all " + cases.size(), cases);
        assertThat(cases).hasSize(207);
        assertThat(cases).filteredOn(GoldenCases::differs).hasSize(10);
        assertThat(cases).filteredOn(one -> !GoldenCases.differs(one)).hasSize(197);
        assertThat(checked).containsAll(GoldenCases.ON_PURPOSE.keySet());
    }

    private static void check(JsonNode one) {
        switch (one.path("kind").asText()) {
            case "normalise", "rank" -> GoldenNormaliseTest.check(one);
            case "aggregate", "outrank" -> GoldenAggregateTest.check(one);
            default -> {
                if (one.path("fn").asText().equals("cronbach_alpha")) {
                    alpha(one);
                } else {
                    SmallGoldenTest.check(one);
                }
            }
        }
    }

    /** Beneath the guard, which refuses alpha of six units. */
    private static void alpha(JsonNode one) {
        double[][] columns = List.of("a", "b", "c").stream()
                .map(code -> IntStream.range(0, one.path("input").size())
                        .mapToDouble(
                                row -> one.path("input").path(row).path(code).asDouble())
                        .toArray())
                .toArray(double[][]::new);
        MethodSample sample = Samples.flat(columns);
        SampleTree tree = SampleTree.of(sample.nodes());
        double expected = one.path("expected").asDouble();

        assertThat(Alpha.value(sample, tree.children()[tree.groups()[0]]))
                .isCloseTo(expected, Offset.offset(1e-12 * expected));
        assertThat(Alpha.of(sample).get(0).estimate().caution()).isEqualTo(Caution.TOO_FEW_UNITS);
    }
}
