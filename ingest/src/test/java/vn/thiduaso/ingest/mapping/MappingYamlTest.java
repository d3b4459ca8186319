package vn.thiduaso.ingest.mapping;

import java.util.List;

import org.junit.jupiter.api.Test;

import vn.thiduaso.datasets.indexset.IndexSetSources;
import vn.thiduaso.ingest.ExampleFiles;
import vn.thiduaso.scoring.fault.Fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class MappingYamlTest {

    private static final String TABLE = """
        mapping: Biểu 01
        index-set: SAMPLE
        sheets:
          - rows: {head: 2}
            columns:
              - {head: Đơn vị, at: A, role: unit}
              - {head: Buổi họp, at: B, code: MEETINGS}
        """;

    private static Mapping read(String yaml) {
        return MappingYaml.read(yaml, "m.yaml", ExampleFiles.indexSet());
    }

    private static List<String> faults(String yaml) {
        InvalidMappingException invalid = catchThrowableOfType(InvalidMappingException.class, () -> read(yaml));
        return invalid.faults().stream().map(MappingYamlTest::line).toList();
    }

    private static String line(Fault fault) {
        return fault.place() + " " + fault.path() + ": " + fault.message();
    }

    @Test
    void shouldTakeWhatIsUsualForWhatIsNotWritten() {
        SheetMapping sheet = read(TABLE).sheets().get(0);

        assertThat(sheet.sheet()).isEqualTo("*");
        assertThat(sheet.form()).isEqualTo(Form.INDICATOR_COLUMNS);
        assertThat(sheet.rows().first()).isEqualTo(3);
        assertThat(sheet.rows().hidden()).isEqualTo(TableRows.Hidden.ASK);
        assertThat(sheet.columns().get(1).figure().number()).isEqualTo(NumberForm.PROVEN);
    }

    @Test
    void shouldRefuseEveryOpenQuestionWithItsPlace() {
        String yaml = TABLE.replace("code: MEETINGS", "code: \"?\", number: \"?\"")
                + "units:\n  - {written: Phòng X, code: \"?\"}\n";

        assertThat(faults(yaml))
                .containsExactly(
                        "m.yaml:7 sheets/1/columns/2/code: câu hỏi chưa được trả lời",
                        "m.yaml:7 sheets/1/columns/2/number: câu hỏi chưa được trả lời",
                        "m.yaml:9 units/1/code: câu hỏi chưa được trả lời");
    }

    @Test
    void shouldFindAllFaultsAtOnce() {
        String yaml = TABLE.replace("{head: 2}", "{head: hai}")
                .replace("code: MEETINGS", "code: MEETING, part: tử")
                .replace("role: unit", "role: unti")
                .replace("index-set: SAMPLE", "index-set: KHAC");

        assertThat(faults(yaml))
                .containsExactly(
                        "m.yaml:2 index-set: mẫu đọc của bộ chỉ số KHAC, không phải SAMPLE",
                        "m.yaml:4 sheets/1/rows/head: không phải các dòng tiêu đề",
                        "m.yaml:6 sheets/1/columns/1/role: \"unti\" không dùng được ở đây",
                        "m.yaml:7 sheets/1/columns/2/code: bộ chỉ số SAMPLE không có mã \"MEETING\"",
                        "m.yaml:7 sheets/1/columns/2/part: \"tử\" không dùng được ở đây");
    }

    @Test
    void shouldRefuseToSkipASheetNobodyNames() {
        assertThat(faults(TABLE + "  - {read: skip}\n"))
                .containsExactly("m.yaml:8 sheets/2/sheet: thiếu tên của sheet không đọc");
        assertThat(read(TABLE + "  - {sheet: Nháp, read: skip}\n").skipped()).containsExactly("Nháp");
    }

    @Test
    void shouldRefuseASheetWithoutUnitOrFigures() {
        assertThat(faults(TABLE.replace(", role: unit", ", role: note")))
                .containsExactly("m.yaml:4 sheets/1: Sheet phải có đúng một cột đơn vị, đang có 0");
        assertThat(faults(TABLE.replace("code: MEETINGS", "role: note")))
                .containsExactly("m.yaml:4 sheets/1: Sheet phải có ít nhất một cột số liệu");
    }

    @Test
    void shouldLeaveOutAColumnThatIsAnsweredSo() {
        String yaml = TABLE + "      - {head: Lạ, at: C, code: note, part: value, number: vi}\n";

        assertThat(read(yaml).sheets().get(0).columns().get(2).role()).isEqualTo(Role.NOTE);
    }

    @Test
    void shouldRefuseAValueThatAFigureCannotHaveAndAPlaceThatIsNone() {
        String yaml = TABLE.replace("SAMPLE", "PHUTAN-MINH-HOA").replace("MEETINGS", "CQS.2")
                + "words:\n  - {word: Có, in: CQS.2, means: 9}\n  - {word: x, in: CQS.3, means: zero}\n";

        assertThatThrownBy(() -> MappingYaml.read(
                        yaml,
                        "m.yaml",
                        IndexSetSources.resolve("PHUTAN-MINH-HOA").set()))
                .isInstanceOf(InvalidMappingException.class)
                .hasMessageContaining("words/1/means: \"9\" không dùng được ở đây")
                .hasMessageContaining("words/2/in: \"CQS.3\" không phải chỗ của một từ");
    }
}
