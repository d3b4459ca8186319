package vn.thiduaso.datasets.indexset;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.kernel.Binding;
import vn.thiduaso.scoring.kernel.Scorer;
import vn.thiduaso.scoring.kernel.UnitHistory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** The table "Each rule by hand" of {@code docs/method.md} is what the rules compute, and has all of them. */
class ScoringRulesExampleTest {

    private static final String SET = """
            code: MAU
            version: "1"
            name: Bộ chỉ số mẫu
            valid: {from: 2026-01-01}
            legal-basis: [{document: QĐ 1/QĐ-UBND, certainty: verbatim}]
            applies-to: [hamlet]
            score: {digits: 2}
            ranking: {by: rounded, ties: competition}
            tree:
              code: T
              label: T
              max: 100
              aggregate: {type: weighted-mean}
              children:
                - code: K
                  label: K
                  max: %s
                  direction: %s
                  inputs: [%s]
                  rule: {%s}
            """;

    static List<Arguments> lines() throws IOException {
        return MethodDocument.table("rule by hand").stream()
                .skip(1)
                .map(row -> Arguments.of(row[0], row[1], row[2]))
                .toList();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("lines")
    void shouldGiveThePointsOfTheTable(String rule, String figures, String points) {
        String[] sent = figures.split(" ");
        IndexSet set = set(rule, sent[0]);
        List<UnitHistory> units = new ArrayList<>();
        for (String figure : sent) {
            units.add(MethodDocument.unit(set, "U" + (units.size() + 1), byInput(figure)));
        }
        Scorer scorer = Scorer.of(set, Binding.of(set, units));
        String[] expected = points.split(" ");

        assertThat(expected).hasSameSizeAs(sent);
        for (int unit = 0; unit < sent.length; unit++) {
            double found = scorer.score(units.get(unit)).points()[set.node("K")];
            if (expected[unit].equals(MethodDocument.NONE)) {
                assertThat(found).isNaN();
            } else {
                assertThat(found).isCloseTo(MethodDocument.number(expected[unit]), within(MethodDocument.PRINTED));
            }
        }
    }

    @Test
    void shouldHaveALineForEveryRule() throws IOException {
        String rules = lines().stream().map(line -> (String) line.get()[0]).collect(Collectors.joining("\n"));

        assertThat(RuleYaml.words()).allSatisfy(word -> assertThat(rules).containsPattern("`type: " + word + "[,`]"));
    }

    private static IndexSet set(String cell, String figure) {
        String rule = cell.substring(1, cell.lastIndexOf('`'));
        String kind = figure.contains("/") ? "ratio" : "value";
        String inputs = byInput(figure).keySet().stream()
                .map(code -> "{code: %s, label: %s, kind: %s}".formatted(code, code, kind))
                .collect(Collectors.joining(", "));
        return IndexSetYaml.read(
                SET.formatted(
                        rule.equals("type: information") ? "0" : "100",
                        cell.endsWith("lower is better") ? "lower-better" : "higher-better",
                        inputs,
                        rule),
                "mau.yaml");
    }

    private static Map<String, String> byInput(String figure) {
        String[] parts = figure.split("\\+");
        return IntStream.range(0, parts.length)
                .boxed()
                .collect(Collectors.toMap(i -> "K" + (i + 1), i -> parts[i], (a, b) -> a, LinkedHashMap::new));
    }
}
