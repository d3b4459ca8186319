package vn.thiduaso.datasets.indexset;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.thiduaso.scoring.fault.Fault;
import vn.thiduaso.scoring.fault.InvalidIndexSetException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Index sets that contradict themselves: each is refused at its line, with what was found and what to do. */
class ContradictionsTest {

    private static final String SOUND = """
            code: MAU
            version: "1"
            name: Bộ chỉ số mẫu
            valid: {from: 2026-01-01}
            legal-basis: [{document: QĐ 1/QĐ-UBND, certainty: verbatim}]
            applies-to: [hamlet]
            score: {digits: 2}
            ranking: {by: rounded, ties: competition}
            minimum-coverage: 0.5
            levels: {type: bands, names: [{vi: Thấp}, {vi: Cao}], pillars: [A], bounds: {percents: [50], bound-belongs: above}}
            preparation: [{type: transform, by: square-root, columns: [A]}]
            views: [{code: V, label: V, max: 10, members: [A, B]}]
            tree:
              code: TONG
              label: Tổng điểm
              max: 10
              weight: 1
              aggregate: {type: weighted-mean}
              minimum-coverage: 0.5
              children:
                - {code: A, label: A, max: 6, weight: 2, input: {kind: ratio, unit: "%"}, rule: {type: ratio-linear}}
                - {code: B, label: B, max: 4, weight: 1, input: {kind: value, range: {min: 0, max: 5}}, rule: {type: given}}
                - {code: C, label: C, max: 0, input: {kind: value}, rule: {type: information}}
            """;

    /** A bound of 80 on a share, which is 0.8, would give everybody nothing. */
    @Test
    void shouldRefuseABoundInPercentOnAShare() {
        String text = SOUND.replaceFirst("preparation: .*\\n", "\n")
                .replace("type: ratio-linear", "type: bands, steps: [{over: 0.5, points: 3}, {over: 80, points: 6}]");
        InvalidIndexSetException invalid =
                catchThrowableOfType(InvalidIndexSetException.class, () -> IndexSetYaml.read(text, "mau.yaml"));

        assertThat(invalid.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.message()).contains("80", "0.0 đến 1.0");
            assertThat(fault.remedy()).contains("0.8 thay cho 80");
        });
    }

    @Test
    void shouldTellEveryFaultOfTheLevels() {
        String text = SOUND.replaceFirst(
                "levels: .*\\n",
                "levels: {type: double-condition, names: [{vi: a}, {vi: b}, {vi: c}], pillars: [A, B], "
                        + "pillar-bounds: {percents: [40, 30], bound-belongs: above}, "
                        + "conditions: [{over: 80, pillars-at-least: 3, pillar-level: 7}, {over: 4, pillars-at-least: 0, pillar-level: 1}]}\n");
        InvalidIndexSetException invalid =
                catchThrowableOfType(InvalidIndexSetException.class, () -> IndexSetYaml.read(text, "mau.yaml"));

        assertThat(invalid.faults().stream().map(Fault::message).collect(Collectors.joining("\n")))
                .contains("trong khoảng 0–100", "đạt mức 7", "cần 3 trụ cột", "tăng dần: điều kiện 2");
    }

    @Test
    void shouldReadTheSetTheContradictionsStartFrom() {
        assertThat(IndexSetYaml.read(SOUND, "mau.yaml").nodes()).hasSize(5);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "weight: 2|weight: 0|21|tree/TONG/A/weight|lớn hơn 0",
                "weight: 2|weight: -3|21|tree/TONG/A/weight|lớn hơn 0",
                "weight: 2|weight: 1e400|21|tree/TONG/A/weight|hữu hạn",
                "weight: 2|weight: .nan|21|tree/TONG/A/weight|không phải là số",
                "max: 6|max: -6|21|tree/TONG/A/max|từ 0 trở lên",
                "max: 6|max: 0|21|tree/TONG/A/max|lớn hơn 0",
                "'  max: 10'|'  max: 0'|16|tree/TONG/max|lớn hơn 0",
                "{code: C, label: C, max: 0|{code: C, label: C, max: 2|23|tree/TONG/C/max|phải là 0",
                "type: ratio-linear|type: ratio-capped, target: 0|21|tree/TONG/A/rule|lớn hơn 0",
                "type: ratio-linear|type: ratio-capped, target: -1|21|tree/TONG/A/rule|lớn hơn 0",
                "type: given|'type: goalposts, low: 5, high: 5'|22|tree/TONG/B/rule|nhỏ hơn",
                "type: given|'type: goalposts, low: 6, high: 5'|22|tree/TONG/B/rule|nhỏ hơn",
                "type: given|'type: bands, steps: [{from: 3, points: 1}, {from: 3, points: 2}]'|22|tree/TONG/B/rule|tăng dần",
                "type: given|'type: bands, steps: [{from: 3, points: 0}]'|22|tree/TONG/B/rule|lớn hơn 0",
                "type: given|'type: bands, steps: [{over: 5, points: 1}]'|22|tree/TONG/B/rule|không số liệu nào đạt tới",
                "type: given|'type: yes-no, from: 6'|22|tree/TONG/B/rule|không số liệu nào đạt tới",
                "type: given|'type: goalposts, low: 5, high: 9'|22|tree/TONG/B/rule|cùng một phía",
                "type: given|'type: distance-to-target, target: 80'|22|tree/TONG/B/rule|ngoài khoảng",
                "type: given|'type: scale, max: 4'|22|tree/TONG/B/rule|thang 0–4",
                "type: given|'type: options, options: [{value: 7, points: 1, label: a}]'|22|tree/TONG/B/rule|phương án 7",
                "type: given|'type: sample-goalposts, low: {percentile: 95}, high: {percentile: 5}'|22|tree/TONG/B/rule|đổi chỗ",
                "code: MAU|code: ''|1|code|trống",
                "code: MAU|'code: \"../x@2\"'|1|code|chữ, số",
                "'version: \"1\"'|'version: \"1 / 2\"'|2|version|chữ, số",
                "type: given|'type: bands, steps: [{from: 3, points: 9}]'|22|tree/TONG/B/rule|quá điểm tối đa",
                "type: given|'type: bands, steps: [{from: 3, points: -1}]'|22|tree/TONG/B/rule|từ 0 trở lên",
                "type: given|'type: options, options: [{value: 1, points: 1, label: a}, {value: 1, points: 2, label: b}]'|22|tree/TONG/B/rule|không trùng",
                "type: given|'type: per-population, per: 0, target: 1'|22|tree/TONG/B/rule|lớn hơn 0",
                "type: given|'type: z-score, mean: 1, deviation: 0'|22|tree/TONG/B/rule|lớn hơn 0",
                "type: given|'type: fixed-share, share: 2'|22|tree/TONG/B/rule|từ 0 đến 1",
                "type: given|type: ratio-linear|22|tree/TONG/B/input/kind|tử số và mẫu số",
                "'range: {min: 0, max: 5}'|'range: {min: 6, max: 5}'|22|tree/TONG/B/input/range|mốc dưới lớn hơn",
                "'range: {min: 0, max: 5}'|'range: {step: 0}'|22|tree/TONG/B/input/range|lớn hơn 0",
                "code: B|code: A|22|tree/TONG/A#2|đã dùng ở tree/TONG/A",
                "'kind: value, range'|'kind: value, aliases: [A], range'|22|tree/TONG/B/input|đã dùng ở tree/TONG/A",
                "code: B|code: TONG|22|tree/TONG/TONG|đã dùng ở tree/TONG",
                "code: V|code: A|12|views/A|đã dùng ở tree/TONG/A",
                "'members: [A, B]'|'members: [A, X]'|12|views/V/members|không có nút",
                "'members: [A, B]'|'members: [V]'|12|views/V/members|trong tree không có nút",
                "'members: [A, B]'|'members: [A, A]'|12|views/V/members|hai lần",
                "V, max: 10|V, max: 0|12|views/V/max|lớn hơn 0",
                "ties: competition|'ties: competition, tie-breakers: [X]'|8|ranking/tie-breakers|không có nút",
                "ties: competition|'ties: competition, tie-breakers: [C]'|8|ranking/tie-breakers|chỉ để tham khảo",
                "ties: competition|'ties: competition, tie-breakers: [A, A]'|8|ranking/tie-breakers|hai lần",
                "'pillars: [A]'|'pillars: [X]'|10|levels/pillars|không có nút",
                "'pillars: [A]'|'pillars: [C]'|10|levels/pillars|chỉ để tham khảo",
                "'pillars: [A]'|'pillars: [A, A]'|10|levels/pillars|hai lần",
                "'percents: [50]'|'percents: [50, 50]'|10|levels/bounds|tăng dần",
                "'percents: [50]'|'percents: [80, 50]'|10|levels/bounds|tăng dần",
                "'percents: [50]'|'percents: [150]'|10|levels/bounds|0–100",
                "'percents: [50]'|'percents: [20, 50]'|10|levels|Có 2 mức",
                "'percents: [50]'|'bands: [{from: 0, to: 40}, {from: 50, to: 100}]'|10|levels/bounds/bands/2/from|không thuộc mức nào",
                "'percents: [50]'|'bands: [{from: 0, to: 60}, {from: 50, to: 100}]'|10|levels/bounds/bands/2/from|thuộc hai mức",
                "'percents: [50]'|'bands: [{from: 0, to: 50}, {from: 50, to: 90}]'|10|levels/bounds/bands/2/to|không thuộc mức nào",
                "'minimum-coverage: 0.5\nlevels'|'minimum-coverage: 1.5\nlevels'|9|minimum-coverage|từ 0 đến 1",
                "'  minimum-coverage: 0.5'|'  minimum-coverage: -0.5'|19|tree/TONG/minimum-coverage|từ 0 đến 1",
                "by: square-root|by: ln|11|preparation/1|không nhận số đã biến đổi",
                "by: square-root|by: reciprocal|11|preparation/1|không nhận số đã biến đổi",
                "'columns: [A]'|'columns: [B]'|11|preparation/1|không nhận số đã biến đổi",
                "'columns: [A]'|'columns: [X]'|11|preparation/1/columns|không có số liệu",
                "'columns: [A]'|'columns: [A, A]'|11|preparation/1/columns|hai lần",
                "'type: transform, by: square-root, columns: [A]'|'type: denominate, indicator: A, by: A'|11|preparation/1|chính nó",
                "'type: transform, by: square-root, columns: [A]'|'type: impute, from: earlier, maximum-age: 1, columns: [A]'|11|preparation/1/from|kỳ trước",
                "digits: 2|digits: 13|7|score/digits|từ 0 đến 12",
                "digits: 2|'digits: 2, divide-by: 0'|7|score/divide-by|lớn hơn 0",
                "'from: 2026-01-01'|'from: 2026-01-01, to: 2025-01-01'|4|valid|đứng trước",
                "'code: A, label: A'|'code: A, applies-to: [province], label: A'|21|tree/TONG/A/applies-to|không loại đơn vị nào"
            })
    void shouldBeFaultsAtTheirPlace(String sound, String contradiction, int line, String path, String message) {
        assertThat(SOUND).contains(sound);
        List<Fault> faults = faults(SOUND.replace(sound, contradiction));

        assertThat(faults).anySatisfy(fault -> {
            assertThat(fault.place()).isEqualTo("mau.yaml:" + line);
            assertThat(fault.path()).isEqualTo(path);
            assertThat(fault.message()).contains(message == null ? "" : message);
            assertThat(fault.remedy()).isNotBlank();
        });
        assertThat(text(faults)).doesNotContain("NaN", "Infinity");
    }

    @Test
    void shouldTellADivisorBesideTheDigits() {
        assertThat(faults(SOUND.replace("digits: 2", "digits: 40, divide-by: 0")))
                .extracting(Fault::path)
                .containsExactly("score/digits", "score/divide-by");
    }

    @Test
    void shouldSayThatACommaInBracesCutAFormula() {
        String cut = SOUND.replace("code: B, label: B,", "code: B, formula: min(B, max(A, 1)) / 2, label: B,");
        String ofGroup = SOUND.replace("{type: weighted-mean}", "{type: formula, formula: max(A, B) + C}");

        assertThat(faults(cut)).singleElement().satisfies(fault -> {
            assertThat(fault.place()).isEqualTo("mau.yaml:22");
            assertThat(fault.path()).isEqualTo("tree/TONG/B/formula");
            assertThat(fault.message()).contains("dấu phẩy", "\"min(B\"");
            assertThat(fault.remedy()).contains("formula: \"min(B, max(A, 1)) / 2\"");
        });
        assertThat(faults(ofGroup)).singleElement().satisfies(fault -> {
            assertThat(fault.place()).isEqualTo("mau.yaml:18");
            assertThat(fault.path()).isEqualTo("tree/TONG/aggregate/formula");
            assertThat(fault.remedy()).contains("formula: \"max(A, B) + C\"");
        });
        assertThat(faults(SOUND.replace("code: B, label: B,", "code: B, formula: min(B / 2, label: B,")))
                .singleElement()
                .satisfies(fault -> assertThat(fault.message()).contains("thiếu \")\""));
        assertThat(IndexSetYaml.read(cut.replace("min(B, max(A, 1)) / 2", "\"min(B, max(A, 1)) / 2\""), "mau.yaml"))
                .isNotNull();
    }

    @Test
    void shouldRankInsideGroupsUnlessTheSetSaysNone() {
        String together = SOUND.replace("ties: competition", "ties: competition, groups: none");

        assertThat(IndexSetYaml.read(SOUND, "mau.yaml").definition().ranking().among("G"))
                .isEqualTo("G");
        assertThat(IndexSetYaml.read(together, "mau.yaml")
                        .definition()
                        .ranking()
                        .among("G"))
                .isEmpty();
        assertThat(faults(together.replace("groups: none", "groups: province")))
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.path()).isEqualTo("ranking/groups");
                    assertThat(fault.message() + fault.remedy()).contains("province", "group", "none");
                });
    }

    @Test
    void shouldRefuseTheBestPointsForNoFigure() {
        String lowestFirst = SOUND.replace("ties: competition", "ties: competition, order: lowest-first");
        String zero = "missing: zero";

        assertThat(IndexSetYaml.read(SOUND.replace("type: given}", "type: given}, " + zero), "mau.yaml"))
                .isNotNull();
        assertThat(faults(lowestFirst.replace("type: given}", "type: given}, " + zero)))
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.place()).isEqualTo("mau.yaml:22");
                    assertThat(fault.path()).isEqualTo("tree/TONG/B/missing");
                    assertThat(fault.message()).contains("lowest-first");
                    assertThat(fault.remedy()).contains("redistribute");
                });
        assertThat(faults(lowestFirst.replace("levels:", "defaults: {" + zero + "}\nlevels:")))
                .extracting(Fault::place)
                .containsExactly("mau.yaml:22", "mau.yaml:23");
        assertThat(IndexSetYaml.read(
                        lowestFirst.replace("type: given}", "type: given}, not-applicable: zero"), "mau.yaml"))
                .isNotNull();
    }

    @Test
    void shouldRefuseANumberThatIsAlsoACode() {
        String numeric = SOUND.replace("label: B, max: 4", "label: B, formula: B * 1.1, max: 4")
                .replace("code: C, label: C", "code: '1.1', label: C");

        assertThat(faults(numeric)).singleElement().satisfies(fault -> {
            assertThat(fault.place()).isEqualTo("mau.yaml:22");
            assertThat(fault.path()).isEqualTo("tree/TONG/B/formula");
            assertThat(fault.message()).contains("\"1.1\", vừa là một số vừa là mã");
            assertThat(fault.remedy()).contains("viết 1.10");
        });
        assertThat(IndexSetYaml.read(numeric.replace("B * 1.1,", "B * 1.10,"), "mau.yaml"))
                .isNotNull();
    }

    @Test
    void shouldRefuseWeightsWhoseSumIsNoNumber() {
        List<Fault> faults = faults(
                SOUND.replace("weight: 2", "weight: 1e308").replace("max: 4, weight: 1", "max: 4, weight: 1e308"));

        assertThat(faults).singleElement().satisfies(fault -> {
            assertThat(fault.path()).isEqualTo("tree/TONG/children");
            assertThat(fault.message()).contains("quá lớn");
        });
    }

    @Test
    void shouldTellTheFaultsOfNamesakesEachOnItsLine() {
        String namesakes = SOUND.replace("code: B", "code: A")
                .replace("max: 6, weight: 2", "max: 6, weight: 0")
                .replace("max: 4, weight: 1", "max: 4, weight: -1");

        assertThat(faults(namesakes))
                .extracting(fault -> fault.place() + " " + fault.path())
                .contains(
                        "mau.yaml:21 tree/TONG/A/weight",
                        "mau.yaml:22 tree/TONG/A#2/weight",
                        "mau.yaml:22 tree/TONG/A#2");
    }

    @Test
    void shouldRefuseATreeThatContainsItself() {
        String circle = SOUND.replace("children:", "children: &all")
                .replace("    - {code: C", "    - {code: D, label: D, max: 1, children: *all}\n    - {code: C");

        assertThat(faults(circle)).singleElement().satisfies(fault -> {
            assertThat(fault.place()).isEqualTo("mau.yaml:23");
            assertThat(fault.message()).contains("chứa chính nó");
        });
    }

    private static List<Fault> faults(String yaml) {
        InvalidIndexSetException refused =
                catchThrowableOfType(InvalidIndexSetException.class, () -> IndexSetYaml.read(yaml, "mau.yaml"));
        assertThat(refused).as("refused").isNotNull();
        return refused.faults();
    }

    private static String text(List<Fault> faults) {
        return faults.stream().map(Fault::toString).collect(Collectors.joining("\n"));
    }
}
