package vn.thiduaso.datasets.indexset;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.kernel.Binding;
import vn.thiduaso.scoring.kernel.ScoreSheet;
import vn.thiduaso.scoring.kernel.Scorer;
import vn.thiduaso.scoring.kernel.UnitHistory;
import vn.thiduaso.scoring.missing.MissingPolicy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static vn.thiduaso.datasets.indexset.MethodDocument.number;

/** The table of policies by hand in {@code docs/method.md} is what missing and not applicable figures are worth. */
class PoliciesExampleTest {

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
              minimum-coverage: %s
              children:
                - {code: C1, label: C, max: 40, input: {kind: value}, rule: {type: given}}
                - {code: C2, label: C, max: 60, input: {kind: value}, rule: {type: given}, %s}
            """;

    static List<Arguments> lines() throws IOException {
        return MethodDocument.table("policy by hand").stream()
                .skip(1)
                .map(row -> Arguments.of(row[0].replace("`", ""), row[1], row[2], number(row[3]), number(row[4])))
                .toList();
    }

    @ParameterizedTest(name = "{0}, C2 {1}, at least {2}")
    @MethodSource("lines")
    void shouldGiveThePointsAndTheCoverageOfTheTable(
            String policy, String figure, String least, double points, double coverage) {
        IndexSet set = IndexSetYaml.read(SET.formatted(least, policy), "mau.yaml");
        UnitHistory unit = MethodDocument.unit(set, "U", Map.of("C1", "20", "C2", figure));
        ScoreSheet sheet = Scorer.of(set, Binding.of(set, List.of(unit))).score(unit);

        if (Double.isNaN(points)) {
            assertThat(sheet.points()[0]).isNaN();
            assertThat(sheet.reason()).isPresent();
        } else {
            assertThat(sheet.points()[0]).isCloseTo(points, within(1e-12));
        }
        assertThat(sheet.coverage()[0]).isCloseTo(coverage, within(1e-12));
    }

    @Test
    void shouldHaveALineForEveryPolicy() throws IOException {
        String policies = lines().stream().map(line -> (String) line.get()[0]).collect(Collectors.joining("\n"));

        for (MissingPolicy policy : MissingPolicy.values()) {
            assertThat(policies).contains("missing: " + policy.code());
        }
    }
}
