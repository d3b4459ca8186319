package vn.thiduaso.datasets.indexset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import vn.thiduaso.scoring.aggregation.Minimum;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.indexset.Part;
import vn.thiduaso.scoring.robustness.AggregationChoice;
import vn.thiduaso.scoring.robustness.Design;
import vn.thiduaso.scoring.robustness.DoubtfulValue;
import vn.thiduaso.scoring.robustness.DoubtfulValues;
import vn.thiduaso.scoring.robustness.InvalidDesignException;
import vn.thiduaso.scoring.robustness.LeftOut;
import vn.thiduaso.scoring.robustness.OneLeftOut;
import vn.thiduaso.scoring.robustness.ScalingChoice;
import vn.thiduaso.scoring.robustness.StepChoice;
import vn.thiduaso.scoring.robustness.Variation;
import vn.thiduaso.scoring.robustness.WeightNoise;
import vn.thiduaso.scoring.robustness.WeightSets;
import vn.thiduaso.scoring.rule.MinMax;
import vn.thiduaso.scoring.rule.ZScore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class DesignYamlTest {

    private static final Path DOCUMENT = Path.of("..", "docs", "robustness.md");
    private static final IndexSet SET = IndexSetYaml.read("""
            code: SAMPLE
            version: "1"
            name: Bộ chỉ số mẫu
            valid: {from: 2026-01-01}
            legal-basis: [{document: Quyết định mẫu, certainty: unverified}]
            applies-to: [hamlet]
            score: {digits: 2}
            ranking: {by: rounded, ties: competition}
            preparation:
              - {type: impute, from: mean}
              - {type: treat-outliers}
            tree:
              code: ROOT
              label: Gốc
              max: 20
              aggregate: {type: weighted-mean}
              children:
                - code: A
                  label: A
                  max: 10
                  aggregate: {type: weighted-mean}
                  children:
                    - {code: A1, label: A1, max: 6, direction: lower-better, input: {kind: value}, rule: {type: percentile-rank}}
                    - {code: A2, label: A2, max: 4, input: {kind: value}, rule: {type: given}}
                    - {code: A3, label: A3, max: 0, input: {kind: value}, rule: {type: information}}
                - code: B
                  label: B
                  max: 10
                  aggregate: {type: weighted-mean}
                  children:
                    - {code: B1, label: B1, max: 10, input: {kind: value}, rule: {type: min-max}}
            """, "sample.yaml");

    private static Design read(String yaml) {
        return DesignYaml.read(yaml, "design.yaml", SET);
    }

    private static Design example(String kind) throws IOException {
        Matcher fence =
                Pattern.compile("(?ms)^```yaml " + kind + "\\n(.*?)^```").matcher(Files.readString(DOCUMENT));
        assertThat(fence.find()).isTrue();
        return read(fence.group(1));
    }

    @Test
    void shouldReadWhatMayBeVariedInAnySet() throws IOException {
        List<Variation> variations = example("usual").variations();

        assertThat(variations.get(0)).isEqualTo(new WeightNoise("weights", 0.25, List.of("A", "A1", "A2", "B")));
        assertThat(variations.get(1)).isEqualTo(new WeightNoise("pillars", 0.5, List.of("A", "B")));
        ScalingChoice scaling = (ScalingChoice) variations.get(2);
        assertThat(scaling.alternatives()).hasSize(4);
        assertThat(scaling.alternatives().get(0)).isEmpty();
        assertThat(scaling.alternatives().get(1)).isEqualTo(Map.of("A1", new MinMax(true), "B1", new MinMax(false)));
        assertThat(scaling.alternatives().get(2))
                .isEqualTo(Map.of("A1", new ZScore(3, 6 * 0.2, true), "B1", new ZScore(5, 2, false)));
        assertThat(variations.get(3)).isEqualTo(new OneLeftOut("left-out", List.of("A1", "A2")));
        assertThat(variations.get(4)).isEqualTo(new LeftOut("pillar-left-out", 0.1, List.of("A", "B")));
    }

    @Test
    void shouldRefuseAFormulaInPlaceOfTheAggregationOfSeveralGroups() {
        assertThatThrownBy(() -> read("""
                        variations:
                          - name: aggregation
                            type: aggregation
                            alternatives:
                              - {as-is: true}
                              - {aggregate: {type: formula, formula: A / B}}
                        """))
                .isInstanceOfSatisfying(
                        InvalidDesignException.class,
                        refused -> assertThat(refused.faults()).singleElement().satisfies(fault -> {
                            assertThat(fault.place()).isEqualTo("design.yaml:6");
                            assertThat(fault.message()).contains("gọi tên mục con của một nhóm");
                            assertThat(fault.remedy()).contains("weighted-mean");
                        }));
    }

    @Test
    void shouldReadWhatOneSetHas() throws IOException {
        List<Variation> variations = example("named").variations();

        assertThat(variations.get(0))
                .isEqualTo(
                        new WeightSets("weight-sets", List.of(Map.of("A", 3.0, "B", 1.0), Map.of("A", 1.0, "B", 1.0))));
        assertThat(((AggregationChoice) variations.get(1)).alternatives().get(2))
                .isEqualTo(Map.of("ROOT", new Minimum()));
        StepChoice outliers = (StepChoice) variations.get(2);
        assertThat(outliers.place()).isEqualTo(1);
        assertThat(outliers.alternatives().get(0))
                .contains(SET.definition().preparation().steps().get(1));
        assertThat(outliers.alternatives().get(1)).isEmpty();
        assertThat(outliers.alternatives().get(2)).isPresent();
        assertThat(((StepChoice) variations.get(3)).name()).isEqualTo("imputation");
        assertThat(variations.get(4))
                .isEqualTo(new DoubtfulValues(
                        "doubtful",
                        List.of(
                                new DoubtfulValue("U1", "A1", Part.VALUE, 3, 5),
                                new DoubtfulValue("U2", "B1", Part.VALUE, 0, 1))));
    }

    @Test
    void shouldShowEveryVariationAndWord() throws IOException {
        Set<Class<?>> shown = new HashSet<>();
        example("usual").variations().forEach(variation -> shown.add(variation.getClass()));
        example("named").variations().forEach(variation -> shown.add(variation.getClass()));

        assertThat(shown).containsAll(Arrays.asList(Variation.class.getPermittedSubclasses()));
        String method = Files.readString(Path.of("..", "docs", "method.md"));
        assertThat(DesignYaml.words()).allSatisfy(word -> assertThat(method).contains("| `" + word + "` |"));
    }

    @Test
    void shouldSkipWhatFindsNothingToVary() {
        IndexSetSource plain = BundledIndexSets.find("SERVICE-766").orElseThrow();

        List<String> names = DesignSource.usual(plain.set()).design().variations().stream()
                .map(Variation::name)
                .toList();
        assertThat(names).containsExactly("weights", "left-out");
        assertThat(DesignSource.usual(SET).design().variations()).hasSize(3);
    }

    @Test
    void shouldAddFiguresThatAreNotSureToTheUsualDesign() {
        List<DoubtfulValue> flagged = List.of(
                new DoubtfulValue("U'2", "A1", Part.VALUE, 1e-7, 1.5e20),
                new DoubtfulValue("U1", "B", Part.OFFICIAL, 0, 4));

        DesignSource usual = DesignSource.usual(SET, flagged);

        assertThat(usual.design().variations()).hasSize(4).last().isEqualTo(new DoubtfulValues("flagged", flagged));
        assertThat(DesignSource.usual(SET, List.of(flagged.get(1), flagged.get(0))))
                .isEqualTo(usual);
        assertThat(DesignSource.usual(SET, List.of())).isEqualTo(DesignSource.usual(SET));
    }

    @Test
    void shouldFitEveryBundledSet() {
        for (IndexSetSource source : BundledIndexSets.list()) {
            DesignSource usual = DesignSource.usual(source.set());
            assertThat(usual.design().variations()).isNotEmpty();
            assertThat(usual.sha256()).hasSize(64);
        }
    }

    @Test
    void shouldTellAllFaultsAtOnceWithTheirLines() {
        String yaml = """
                variations:
                  - {type: weights, within: 2}
                  - {type: wieghts, within: 0.1}
                  - {type: scaling, indicators: [NONE], alternatives: [{rule: {type: min-maks}}, {}]}
                  - {type: left-out, probability: 0.1, nodes: [A], colour: red}
                  - type: doubtful
                    cells: [{unit: U1, input: A1, low: 5, high: 3}]
                  - {type: aggregation, alternatives: [{as-is: true, aggregate: {type: minimum}}]}
                  - {type: preparation, step: 1, alternatives: [{none: true, as-is: true}]}
                draws: 7
                """;

        assertThatThrownBy(() -> read(yaml)).isInstanceOfSatisfying(InvalidDesignException.class, invalid -> {
            List<String> places =
                    invalid.faults().stream().map(fault -> fault.place()).toList();
            assertThat(places)
                    .contains(
                            "design.yaml:2",
                            "design.yaml:3",
                            "design.yaml:4",
                            "design.yaml:5",
                            "design.yaml:7",
                            "design.yaml:8",
                            "design.yaml:9",
                            "design.yaml:10");
            assertThat(invalid.getMessage()).contains("Cách sửa", "\"weights\"", "NONE");
        });
    }

    /** What one reading finds must not hide what only the set or the units can tell, nor be told again as its own consequence. */
    @Test
    void shouldTellWhatTheSetAndTheUnitsDoNotHaveTogetherWithTheRest() {
        String yaml = """
                variations:
                  - {type: weights, within: 2, nodes: [A]}
                  - {type: weights, within: .nan, nodes: [NOPE, A, A]}
                  - type: preparation
                    step: 99
                    alternatives: [{none: true}]
                  - {type: preparation, name: zeroth, step: 0, alternatives: [{none: true}]}
                  - type: doubtful
                    cells:
                      - {unit: UXX, input: A1, low: 3, high: 5}
                      - {unit: U1, input: ZZ, low: 5, high: 3}
                      - {unit: U1, input: A1, low: .inf, high: 3}
                      - {unit: U1, input: A1, low: 1, high: 3}
                      - {input: A1, low: 1, high: 3}
                  - {type: left-out, probability: 1.5, nodes: [ROOT]}
                  - type: weight-sets
                    sets: [{weights: [{node: A, weight: x}, {node: A, weight: 2}]}, {weights: [{node: Q, weight: 0}]}]
                """;

        assertThatThrownBy(() -> DesignYaml.read(yaml, "design.yaml", SET, code -> code.equals("U1")))
                .isInstanceOfSatisfying(
                        InvalidDesignException.class,
                        invalid -> assertThat(invalid.faults())
                                .extracting(fault -> fault.place().replace("design.yaml:", "") + " " + fault.message())
                                .containsExactlyInAnyOrder(
                                        "2 Biên độ trọng số phải trên 0 và dưới 1, nhận được 2.0",
                                        "3 tên \"weights\" đã dùng cho một mục khác",
                                        "3 \".nan\" không phải là số",
                                        "3 không có nút nào mang mã \"NOPE\"",
                                        "3 mã \"A\" ghi hai lần",
                                        "4 bước thứ 99 không có: bộ chỉ số có 2 bước",
                                        "7 các bước đếm từ 1, nhận được 0",
                                        "10 không có đơn vị nào mang mã \"UXX\" trong đợt chấm",
                                        "11 Khoảng của số liệu U1, ZZ cần hai số, số đầu không lớn hơn số sau, nhận được 5.0 và 3.0",
                                        "11 không có số liệu nào mang mã \"ZZ\" (value)",
                                        "12 \".inf\" không phải là số",
                                        "13 số liệu \"A1\" (value) của đơn vị \"U1\" đã có khoảng ở mục 3",
                                        "14 thiếu khóa \"unit\"",
                                        "15 Xác suất bỏ phải trên 0 và không quá 1, nhận được 1.5",
                                        "15 nút \"ROOT\" không có trọng số: ghi mã nhóm hoặc chỉ số có tính điểm, không phải gốc",
                                        "17 \"x\" không phải là số",
                                        "17 nút \"A\" có hai trọng số trong một bộ",
                                        "17 không có nút nào mang mã \"Q\"",
                                        "17 trọng số phải lớn hơn 0, nhận được 0.0"));
    }

    @Test
    void shouldPlaceWhatDoesNotFitTheSet() {
        String yaml = """
                variations:
                  - {type: weights, within: 0.2}
                  - {type: left-out, probability: 0.1, nodes: [ROOT, X]}
                  - {type: aggregation, groups: [A1], alternatives: [{aggregate: {type: minimum}}]}
                  - {type: weights, within: 0.1}
                """;

        assertThatThrownBy(() -> read(yaml))
                .isInstanceOfSatisfying(
                        InvalidDesignException.class,
                        invalid -> assertThat(invalid.faults())
                                .extracting(fault -> fault.place().replace("design.yaml:", "") + " " + fault.path())
                                .containsExactly("3 left-out", "3 left-out", "4 aggregation/1", "5 variations/4/name"));
        assertThatThrownBy(() -> read("[]")).isInstanceOf(InvalidDesignException.class);
        assertThatThrownBy(() -> read("a: b")).isInstanceOf(InvalidDesignException.class);
        assertThat(Optional.of(read("variations: []"))).contains(Design.NONE);
    }
}
