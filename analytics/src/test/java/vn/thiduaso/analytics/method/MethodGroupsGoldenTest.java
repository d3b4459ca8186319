package vn.thiduaso.analytics.method;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.thiduaso.analytics.method.Correlation.Relation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thiduaso.analytics.method.Asem.by;
import static vn.thiduaso.analytics.method.Asem.equal;

class MethodGroupsGoldenTest {

    @BeforeAll
    static void there() {
        Asem.assumeThere();
    }

    @ParameterizedTest
    @CsvSource({
        "corr_ind_pillar_pearson.csv, PEARSON, PARENT",
        "corr_ind_pillar_spearman.csv, SPEARMAN, PARENT",
        "corr_ind_pillar_kendall.csv, KENDALL, PARENT",
        "corr_ind_index_pearson.csv, PEARSON, INDEX"
    })
    void shouldGiveTheCorrelationsOfCoinr(String file, CorrelationKind kind, Relation relation) {
        Map<String, Correlation> found = Correlations.of(Asem.sample("full_aggregated.csv")).stream()
                .filter(one -> one.kind() == kind && one.relation() == relation)
                .collect(Collectors.toMap(one -> one.other() + " " + one.node(), Function.identity()));
        List<Map<String, String>> rows = Asem.rows(file);
        assertThat(rows).hasSize(49);
        rows.forEach(row -> equal(
                row,
                "Correlation",
                found.get(row.get("Var1") + " " + row.get("Var2")).estimate().value()));
    }

    @Test
    void shouldGiveTheCorrelationsOfPillarsOfCoinr() {
        MethodSample sample = Asem.sample("full_aggregated.csv");
        Map<String, Integer> node = new HashMap<>();
        sample.nodes().forEach(one -> node.put(one.code(), node.size()));
        List<Map<String, String>> rows = Asem.rows("corr_pillars.csv");
        assertThat(rows).hasSize(64);
        for (Map<String, String> row : rows) {
            double[][] pair = sample.complete(node.get(row.get("Var1")), node.get(row.get("Var2")));
            equal(row, "Correlation", CorrelationKind.PEARSON.of(pair[0], pair[1]));
        }
    }

    @Test
    void shouldFlagThePairsThatCoinrFlags() {
        Thresholds asked = new Thresholds(0.75, -0.4, 2, 3.5, 0.65, 0.5, 0.5);
        List<Correlation> siblings = Correlations.of(Asem.sample("full_normalised.csv")).stream()
                .filter(one -> one.kind() == CorrelationKind.PEARSON)
                .toList();
        assertThat(flags(siblings.stream().filter(one -> one.isHigh(asked)).toList()))
                .containsExactlyInAnyOrderElementsOf(stated("corr_flags_high.csv"));
        assertThat(flags(siblings.stream().filter(one -> one.isLow(asked)).toList()))
                .containsExactlyInAnyOrderElementsOf(stated("corr_flags_low.csv"));
    }

    @Test
    void shouldGiveTheAlphasOfCoinr() {
        Map<String, Alpha> leaves = by(Alpha.of(Asem.sample("full_normalised.csv")), Alpha::group);
        Map<String, Alpha> above = by(Alpha.of(Asem.sample("full_aggregated.csv")), Alpha::group);
        List<Map<String, String>> rows = Asem.rows("cronbach.csv");
        assertThat(rows).hasSize(10);
        rows.forEach(row -> equal(
                row,
                "alpha",
                (row.get("Level").equals("1") ? leaves : above)
                        .get(row.get("group"))
                        .estimate()
                        .value()));
    }

    @Test
    void shouldGiveTheComponentsOfCoinr() {
        Map<String, Components> found = by(Components.of(Asem.sample("full_aggregated.csv")), Components::group);
        Map<String, List<Map<String, String>>> eigenvalues = Asem.rows("pca_eigen_level1_bygroup.csv").stream()
                .collect(Collectors.groupingBy(row -> row.get("group")));
        assertThat(eigenvalues).hasSize(8);
        eigenvalues.forEach((group, rows) -> {
            Components components = found.get(group);
            assertThat(components.eigenvalues()).hasSameSizeAs(rows);
            for (int i = 0; i < rows.size(); i++) {
                equal(rows.get(i), "eigenvalue", components.eigenvalues().get(i));
                equal(rows.get(i), "var_prop", components.eigenvalues().get(i) / rows.size());
            }
            sameDirection(components, "pca_weights_level1_bygroup.csv");
        });
        sameDirection(found.get("Sust"), "pca_weights_sust.csv");
    }

    private static void sameDirection(Components components, String file) {
        Map<String, Double> stated = new HashMap<>();
        Asem.rows(file).forEach(row -> stated.put(row.get("iCode"), Asem.number(row.get("Weight"))));
        double together = 0;
        for (int i = 0; i < components.children().size(); i++) {
            together += components.loadings().get(i)
                    * stated.get(components.children().get(i));
        }
        double sign = Math.signum(together);
        for (int i = 0; i < components.children().size(); i++) {
            assertThat(sign * components.loadings().get(i))
                    .isCloseTo(stated.get(components.children().get(i)), Offset.offset(Asem.TOLERANCE));
        }
        assertThat(components.loadings().stream().mapToDouble(one -> one).sum()).isPositive();
    }

    private static List<String> flags(List<Correlation> found) {
        return found.stream()
                .map(one -> "%s %s %.3f"
                        .formatted(first(one), second(one), one.estimate().value()))
                .toList();
    }

    private static String first(Correlation one) {
        return one.node().compareTo(one.other()) < 0 ? one.node() : one.other();
    }

    private static String second(Correlation one) {
        return one.node().compareTo(one.other()) < 0 ? one.other() : one.node();
    }

    private static List<String> stated(String file) {
        List<String> stated = new ArrayList<>();
        for (Map<String, String> row : Asem.rows(file)) {
            boolean ordered = row.get("Ind1").compareTo(row.get("Ind2")) < 0;
            stated.add("%s %s %.3f"
                    .formatted(
                            row.get(ordered ? "Ind1" : "Ind2"),
                            row.get(ordered ? "Ind2" : "Ind1"),
                            Asem.number(row.get("Corr"))));
        }
        return stated;
    }
}
