package vn.thiduaso.datasets.indexset;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.kernel.Binding;
import vn.thiduaso.scoring.kernel.NodeState;
import vn.thiduaso.scoring.kernel.ScoreSheet;
import vn.thiduaso.scoring.kernel.Scorer;
import vn.thiduaso.scoring.kernel.UnitHistory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** The table "Each aggregation by hand" of {@code docs/method.md} is what the aggregations compute, and has all of them. */
class AggregationsExampleTest {

    private static final String SET = """
            code: MAU
            version: "1"
            name: Bộ chỉ số mẫu
            valid: {from: 2026-01-01}
            legal-basis: [{document: QĐ 1/QĐ-UBND, certainty: verbatim}]
            applies-to: [hamlet]
            score: {digits: 2}
            ranking: {by: rounded, ties: competition}
            defaults: {missing: redistribute}
            tree:
              code: T
              label: T
              max: 100
              aggregate: {%s}
              children: [%s]
            """;
    private static final String CHILD =
            "{code: C%d, label: C, max: %s, weight: %s, input: {kind: value}, rule: {type: given}}";

    static List<Arguments> lines() throws IOException {
        return MethodDocument.table("aggregation by hand").stream()
                .skip(1)
                .map(row -> Arguments.of(row[0], row[1], row[2], row[3]))
                .toList();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("lines")
    void shouldGiveThePointsOfTheTable(String aggregation, String children, String weights, String points) {
        String[] sent = children.split("; ");
        IndexSet set = set(aggregation, sent[0].split(" "), weights.split(" "));
        List<UnitHistory> units = new ArrayList<>();
        for (String unit : sent) {
            units.add(MethodDocument.unit(set, "U" + (units.size() + 1), pointsOf(unit.split(" "))));
        }
        Scorer scorer = Scorer.of(set, Binding.of(set, units));
        String[] expected = points.split(" ");

        assertThat(expected).hasSameSizeAs(sent);
        for (int unit = 0; unit < sent.length; unit++) {
            ScoreSheet sheet = scorer.score(units.get(unit));
            if (expected[unit].equals(MethodDocument.NONE)) {
                assertThat(sheet.state(0)).isEqualTo(NodeState.REFUSED);
            } else {
                assertThat(sheet.points()[0])
                        .isCloseTo(MethodDocument.number(expected[unit]), within(MethodDocument.PRINTED));
            }
        }
    }

    @Test
    void shouldHaveALineForEveryAggregation() throws IOException {
        String aggregations =
                lines().stream().map(line -> (String) line.get()[0]).collect(Collectors.joining("\n"));

        assertThat(AggregationYaml.words())
                .allSatisfy(word -> assertThat(aggregations).containsPattern("`type: " + word + "[,`]"));
    }

    private static IndexSet set(String aggregation, String[] children, String[] weights) {
        assertThat(weights).hasSameSizeAs(children);
        List<String> nodes = new ArrayList<>();
        for (int child = 0; child < children.length; child++) {
            nodes.add(CHILD.formatted(child + 1, children[child].split("/")[1], weights[child]));
        }
        return IndexSetYaml.read(SET.formatted(aggregation.replace("`", ""), String.join(", ", nodes)), "mau.yaml");
    }

    private static Map<String, String> pointsOf(String[] children) {
        Map<String, String> points = new HashMap<>();
        for (int child = 0; child < children.length; child++) {
            points.put("C" + (child + 1), children[child].split("/")[0]);
        }
        return points;
    }
}
