package vn.thiduaso.datasets.indexset;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import vn.thiduaso.scoring.fault.Fault;
import vn.thiduaso.scoring.fault.InvalidIndexSetException;
import vn.thiduaso.scoring.preparation.Columns;
import vn.thiduaso.scoring.preparation.Family;
import vn.thiduaso.scoring.preparation.ImputeFromSiblings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class PreparationYamlTest {

    private static final String HEAD = """
            code: MAU
            version: "1"
            name: Bộ chỉ số mẫu
            valid: {from: 2026-01-01}
            legal-basis: [{document: QĐ 1/QĐ-UBND, certainty: verbatim}]
            applies-to: [hamlet]
            score: {digits: 2}
            ranking: {by: rounded, ties: competition}
            preparation:
            """;

    private static final String TREE = """
            tree:
              code: TONG
              label: Tổng điểm
              max: 10
              aggregate: {type: weighted-mean}
              children:
                - {code: THU, label: A, max: 5, input: {kind: value}, rule: {type: min-max}}
                - {code: CHI, label: B, max: 5, input: {kind: value}, rule: {type: given}}
            """;

    @Test
    void shouldNameTheRightStepBehindAFaultyOne() {
        assertThat(told("""
                  - {type: screen, minimum-availability: 1.5}
                  - ba bước
                  - {type: screeen, minimum-availability: 0.5}
                  - {type: impute, from: earlier, maximum-age: 2}
                  - {type: transform, by: ln}
                """))
                .containsExactly(
                        "10 preparation/1: Ngưỡng sàng lọc phải từ 0 đến 1, nhận được 1.5 và 0.0",
                        "11 preparation/2: \"preparation\" phải là một khối các khóa",
                        "12 preparation/3/type: \"screeen\" không dùng được ở đây",
                        "13 preparation/4/from: bước này lấy số liệu kỳ trước nhưng bộ chỉ số không xem kỳ nào",
                        "14 preparation/5: số liệu \"CHI\" được chấm theo quy tắc không nhận số đã biến đổi");
    }

    @Test
    void shouldTellCodesTheSetDoesNotHaveWithTheNearestOne() {
        List<Fault> faults = faults("""
                  - type: impute
                    from: median
                    columns:
                      - THUU
                      - THU
                  - {type: denominate, indicator: XYZ, by: CHII, scale: 0}
                  - {type: treat-outliers, except: [NOPE]}
                """, TREE);

        assertThat(faults)
                .extracting(fault -> fault.place() + " " + fault.path() + ": " + fault.message())
                .containsExactly(
                        "mau.yaml:12 preparation/1/columns: không có số liệu nào mang mã \"THUU\"",
                        "mau.yaml:15 preparation/2/scale: hệ số nhân phải khác 0",
                        "mau.yaml:15 preparation/2/indicator: không có số liệu nào mang mã \"XYZ\"",
                        "mau.yaml:15 preparation/2/by: không có số liệu nào mang mã \"CHII\"",
                        "mau.yaml:16 preparation/3/except: không có số liệu nào mang mã \"NOPE\"");
        assertThat(faults)
                .extracting(Fault::remedy)
                .element(0)
                .asString()
                .isEqualTo("có phải là \"THU\"? Nếu không, ghi mã một số liệu (input) của tree");
        assertThat(faults).extracting(Fault::remedy).element(4).asString().doesNotContain("có phải");
    }

    @Test
    void shouldTellEveryFaultOfAStepAtOnce() {
        assertThat(told("""
                  - {type: treat-outliers, maximum-points: -1, columns: [NOPE], then: box-coxx, lambda: 0.5, combined: true}
                  - {type: treat-outliers, maximum-points: -1, columns: [THU, THU], then: box-cox, combined: maybe}
                  - {type: impute, from: earlier, maximum-age: -1, columns: [NOPE]}
                  - {type: impute, from: earliest, maximum-age: 1}
                  - {type: screen, minimum-non-zero: 2, keep: [U1], drop: [U1]}
                  - {type: transform, by: lnn, lambda: 1, columns: []}
                """))
                .containsExactly(
                        "10 preparation/1/columns: không có số liệu nào mang mã \"NOPE\"",
                        "10 preparation/1/then: \"box-coxx\" không dùng được ở đây",
                        "10 preparation/1: Ngưỡng ngoại lai không hợp lệ: độ lệch phải lớn hơn 0, nhận được 2.0; độ nhọn phải là một số, nhận được 3.5; số điểm kéo vào phải từ 0, nhận được -1",
                        "11 preparation/2/columns: mã \"THU\" được ghi hai lần",
                        "11 preparation/2/combined: \"maybe\" không dùng được ở đây",
                        "11 preparation/2: Ngưỡng ngoại lai không hợp lệ: độ lệch phải lớn hơn 0, nhận được 2.0; độ nhọn phải là một số, nhận được 3.5; số điểm kéo vào phải từ 0, nhận được -1",
                        "11 preparation/2/lambda: thiếu khóa \"lambda\"",
                        "12 preparation/3/columns: không có số liệu nào mang mã \"NOPE\"",
                        "12 preparation/3/maximum-age: Tuổi tối đa của số liệu cũ phải lớn hơn 0, nhận được -1.0",
                        "12 preparation/3/from: bước này lấy số liệu kỳ trước nhưng bộ chỉ số không xem kỳ nào",
                        "13 preparation/4/from: \"earliest\" không dùng được ở đây",
                        "14 preparation/5: Ngưỡng sàng lọc phải từ 0 đến 1, nhận được 0.0 và 2.0",
                        "14 preparation/5/drop: Một đơn vị không thể vừa buộc giữ vừa buộc loại: [U1], [U1]",
                        "15 preparation/6/columns: danh sách columns trống",
                        "15 preparation/6/by: \"lnn\" không dùng được ở đây");
    }

    @Test
    void shouldNotBlameAStepForAnInputThatCouldNotBeRead() {
        String noInput = TREE.replace("label: A, max: 5, input: {kind: value}", "label: A, max: 5");

        assertThat(faults(
                        "  - {type: denominate, indicator: THU, by: CHI}\n  - {type: impute, from: mean, columns: [THU]}\n",
                        noInput))
                .extracting(Fault::path)
                .containsExactly("tree/TONG/THU/input");
    }

    @Test
    void shouldFillOnlyTheNamedFromAllTheirSiblings() {
        String steps = "  - {type: impute, from: siblings, columns: [THU]}\n";
        List<Family> families = List.of(new Family("TONG", List.of("THU", "CHI")));

        assertThat(IndexSetYaml.read(HEAD + steps + TREE, "mau.yaml")
                        .definition()
                        .preparation()
                        .steps())
                .containsExactly(new ImputeFromSiblings(Columns.of("THU"), families, Set.of()));
        String alone = TREE.replace(
                "- {code: CHI", "- code: NHOM\n      label: N\n      max: 5\n      children:\n        - {code: CHI");
        assertThat(faults(steps, alone)).singleElement().satisfies(fault -> {
            assertThat(fault.path()).isEqualTo("preparation/1");
            assertThat(fault.message()).isEqualTo("Không có chỉ số nào cùng nhóm để suy ra số liệu THU");
        });
    }

    private static List<String> told(String steps) {
        return faults(steps, TREE).stream()
                .map(fault ->
                        fault.place().substring("mau.yaml:".length()) + " " + fault.path() + ": " + fault.message())
                .toList();
    }

    private static List<Fault> faults(String steps, String tree) {
        InvalidIndexSetException refused = catchThrowableOfType(
                InvalidIndexSetException.class, () -> IndexSetYaml.read(HEAD + steps + tree, "mau.yaml"));
        assertThat(refused).as("refused").isNotNull();
        return refused.faults();
    }
}
