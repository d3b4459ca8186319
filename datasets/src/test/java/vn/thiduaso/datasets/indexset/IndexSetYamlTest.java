package vn.thiduaso.datasets.indexset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.thiduaso.scoring.fault.Fault;
import vn.thiduaso.scoring.fault.InvalidIndexSetException;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.indexset.Indicator;
import vn.thiduaso.scoring.missing.MissingPolicy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class IndexSetYamlTest {

    private static final String SOUND = """
            code: MAU
            version: "1"
            name: {vi: Bộ chỉ số mẫu, en: Sample}
            valid: {from: 2026-01-01}
            legal-basis:
              - {document: QĐ 1/QĐ-UBND, date: 2026-01-01, certainty: verbatim}
            applies-to: [hamlet]
            score: {digits: 2}
            ranking: {by: rounded, ties: competition}
            defaults: {missing: zero}
            tree:
              code: TONG
              label: Tổng điểm
              max: 10
              children:
                - code: A
                  label: Chỉ số A
                  max: 6
                  input: {unit: "%", kind: ratio}
                  rule: {type: ratio-linear}
                - code: B
                  label: Chỉ số B
                  max: 4
                  input: {kind: value}
                  rule: {type: bands, steps: [{from: 1, points: 2}, {from: 3, points: 4}]}
            """;

    @Test
    void shouldReadASmallSet() {
        IndexSet set = IndexSetYaml.read(SOUND, "mau.yaml");

        assertThat(set.nodes()).extracting(node -> node.code()).containsExactly("TONG", "A", "B");
        assertThat(((Indicator) set.nodes().get(1)).missing()).isEqualTo(MissingPolicy.ZERO);
    }

    @Test
    void shouldFindFiveFaultsInOneReadingEachOnItsLine() {
        String broken = SOUND.replace("score: {digits: 2}", "score: {digits: hai}")
                .replace("label: Chỉ số A", "lable: Chỉ số A")
                .replace("rule: {type: ratio-linear}", "rule: {type: ratio-liner}")
                .replace("code: B", "code: A")
                .replace("from: 2026-01-01", "from: 01/01/2026");

        List<Fault> faults = faults(broken);

        assertThat(faults.stream().map(Fault::place))
                .containsExactly("mau.yaml:4", "mau.yaml:8", "mau.yaml:17", "mau.yaml:20", "mau.yaml:21");
        assertThat(text(faults))
                .contains("valid/from", "năm-tháng-ngày", "\"hai\" không phải là số")
                .contains(
                        "không có khóa \"lable\"",
                        "sửa thành \"label\"",
                        "có phải là \"ratio-linear\"",
                        "đã dùng ở tree/TONG/A");
    }

    @Test
    void shouldSayWhatARuleRefusesAndGoOn() {
        String broken =
                SOUND.replace("{from: 3, points: 4}", "{from: 1, points: 4}").replace("max: 10", "max: 11");

        List<Fault> faults = faults(broken);

        assertThat(faults).hasSize(2);
        assertThat(faults.get(0).place()).isEqualTo("mau.yaml:14");
        assertThat(faults.get(0).message()).contains("11", "10");
        assertThat(faults.get(1).path()).isEqualTo("tree/TONG/B/rule");
        assertThat(faults.get(1).message()).contains("tăng dần");
        assertThat(faults).allSatisfy(fault -> assertThat(fault.remedy()).isNotBlank());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "min-max, range: [1]                              | rule/range     | đúng hai số",
                "min-max, range: [5, 5]                           | rule/range     | tăng dần",
                "min-max, range: [4, 1]                           | rule/range     | tăng dần",
                "min-max, range: [1, cao]                         | rule/range     | không phải là số",
                "min-max, range: [1, 100]                         | rule/range     | quá điểm tối đa",
                "z-score, mean: 50                                | rule/deviation | thiếu khóa",
                "'z-score, mean: 50, deviation: 0'                | rule           | deviation",
                "rank, ties: first                                | rule/ties      | không dùng được",
                "borda, range: [0, 1]                             | rule/range     | không có khóa",
                "percentile-rank, tie: min                        | rule/tie       | không có khóa",
                "distance-to-target, capped: true                 | rule/target    | thiếu khóa",
                "distance-to-reference, capped: true              | rule/unit      | thiếu khóa",
                "'distance-to-reference, unit: X, capped: maybe'  | rule/capped    | không dùng được",
                "distance-to-maximum, target: 3                   | rule/target    | không có khóa",
                "fraction-of-maximum, ties: min                   | rule/ties      | không có khóa"
            })
    void shouldPlaceFaultsOfRulesThatLookAtTheSample(String rule, String place, String message) {
        String broken = SOUND.replace(
                "rule: {type: bands, steps: [{from: 1, points: 2}, {from: 3, points: 4}]}",
                "rule: {type: " + rule + "}");

        List<Fault> faults = faults(broken);

        assertThat(faults.stream().map(Fault::path)).contains("tree/TONG/B/" + place);
        assertThat(text(faults)).contains(message);
    }

    @Test
    void shouldNotBlameWhatOnlyFollowsFromAFault() {
        assertThat(faults(SOUND.replace("max: 6", "max: 6,0")))
                .hasSize(1)
                .first()
                .satisfies(fault -> {
                    assertThat(fault.place()).isEqualTo("mau.yaml:18");
                    assertThat(fault.remedy()).contains("6.0");
                });
        assertThat(faults(SOUND.replace("rule: {type: ratio-linear}", "rule: {type: ratio-capped}")))
                .hasSize(1);
    }

    @Test
    void shouldNameBothLinesOfAKeyWrittenTwice() {
        List<Fault> faults = faults(SOUND.replace("applies-to: [hamlet]", "applies-to: [hamlet]\ncode: KHAC"));

        assertThat(faults).hasSize(1);
        assertThat(faults.get(0).place()).isEqualTo("mau.yaml:8");
        assertThat(faults.get(0).message()).contains("dòng 1");
    }

    @Test
    void shouldPlaceFaultsOfTheWholeSet() {
        String broken = SOUND.replace("[hamlet]", "[hamlets]")
                .replace("ties: competition}", "ties: competition, tie-breakers: [C]}");

        assertThat(faults(broken)).extracting(Fault::place).containsExactly("mau.yaml:7", "mau.yaml:9");
        assertThat(text(faults(broken))).contains("có phải là \"hamlet\"", "không có nút nào mang mã \"C\"");
    }

    @Test
    void shouldMissACodeAndATypeInTheirBlocks() {
        assertThat(faults(SOUND.replace("    - code: B\n      label", "    - label")))
                .hasSize(1)
                .first()
                .satisfies(fault -> assertThat(fault.message()).contains("thiếu khóa \"code\""));
        assertThat(faults(SOUND.replace("rule: {type: ratio-linear}", "rule: {target: 0.8}")))
                .hasSize(1);
    }

    @Test
    void shouldRefuseWhatIsNoYamlWithItsLine() {
        assertThat(faults("code: A\nname: {vi: [1,\n"))
                .hasSize(1)
                .first()
                .satisfies(fault -> assertThat(fault.place()).startsWith("mau.yaml:"));
        assertThat(faults("")).hasSize(1);
        assertThat(faults("- một\n- danh sách\n")).hasSize(1);
        assertThat(faults("a: " + "[".repeat(100_000))).hasSize(1);
    }

    @Test
    void shouldRefuseAFileThatIsNotUtf8(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("cu.yaml"), new byte[] {'c', ':', ' ', (byte) 0xE9, '\n'});

        assertThatThrownBy(() -> IndexSetYaml.read(file)).isInstanceOf(InvalidIndexSetException.class);
        assertThatThrownBy(() -> IndexSetSources.resolve(file.toString())).isInstanceOf(InvalidIndexSetException.class);
    }

    @Test
    void shouldReadAFileOfAnyEditor(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("windows.yaml"), "\uFEFF" + SOUND.replace("\n", "\r\n"));

        assertThat(IndexSetYaml.read(file).code()).isEqualTo("MAU");
    }

    @Test
    void shouldResolveACodeOrAFileAndSayWhatElseThereIs(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("mau.yaml"), SOUND);

        assertThat(IndexSetSources.resolve(file.toString()).set().code()).isEqualTo("MAU");
        assertThat(IndexSetSources.resolve("DBI-SME-1970@1").sha256()).hasSize(64);
        assertThat(catchThrowableOfType(InvalidIndexSetException.class, () -> IndexSetSources.resolve("SERVICE-767"))
                        .faults())
                .hasSize(1)
                .first()
                .satisfies(fault -> assertThat(fault.remedy()).contains("SERVICE-766"));
    }

    private static List<Fault> faults(String yaml) {
        return catchThrowableOfType(InvalidIndexSetException.class, () -> IndexSetYaml.read(yaml, "mau.yaml"))
                .faults();
    }

    private static String text(List<Fault> faults) {
        return faults.stream().map(Fault::toString).collect(Collectors.joining("\n"));
    }
}
