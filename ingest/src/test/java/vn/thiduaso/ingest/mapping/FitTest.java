package vn.thiduaso.ingest.mapping;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thiduaso.ingest.ExampleFiles;
import vn.thiduaso.ingest.read.ReadLimits;
import vn.thiduaso.ingest.read.Sketch;
import vn.thiduaso.ingest.read.SourceFile;

import static org.assertj.core.api.Assertions.assertThat;

class FitTest {

    private static final String YAML = """
            mapping: Biểu 01
            index-set: SAMPLE
            sheets:
              - sheet: Biểu
                rows: {head: 2-3}
                columns:
                  - {head: Đơn vị, at: A, role: unit}
                  - {head: Quý III/2026 › Đúng hạn, at: B, code: ON_TIME}
                  - {head: Quý III/2026 › Buổi họp, at: C, code: MEETINGS}
                  - {head: Ghi chú, at: D, role: note}
            """;

    @TempDir
    private Path folder;

    private static Mapping mapping(String yaml) {
        return MappingYaml.read(yaml, "m.yaml", ExampleFiles.indexSet());
    }

    private Fit fit(OfficeTable table) {
        SourceFile file = SourceFile.open(table.write(folder.resolve("a.xlsx")), ReadLimits.batch());
        return Fit.of(mapping(YAML), Sketch.of(file.reader(), 50));
    }

    private static OfficeTable table(String sheet, String quarter, String note) {
        return OfficeTable.of(sheet)
                .row("BÁO CÁO")
                .row("ĐƠN VỊ ", quarter, null, note)
                .row(null, "Đúng  hạn", "Buổi họp")
                .row("Đơn vị A1", 90, 3)
                .row("Đơn vị A2", 80, 4)
                .merge("A2:A3", "B2:C2", "D2:D3");
    }

    @Test
    void shouldFitWithOtherFiguresUnitsSpacesAndPeriods() {
        Fit fit = fit(table("Biểu", "Quý IV/2026", "Ghi chú"));

        assertThat(fit.degree()).isEqualTo(Fit.Degree.WHOLE);
        assertThat(fit.moved()).isEmpty();
    }

    @Test
    void shouldFitWhereHeadsMovedAndSayWhich() {
        OfficeTable moved = OfficeTable.of("Biểu")
                .row("UBND XÃ")
                .row("BÁO CÁO")
                .row(null, "Đơn vị", null, "Quý III/2026", null)
                .row(null, null, null, "Đúng hạn", "Buổi họp")
                .row(null, "Đơn vị A1", null, 90, 3)
                .merge("B3:B4", "D3:E3");

        Fit fit = fit(moved);

        assertThat(fit.degree()).isEqualTo(Fit.Degree.WHOLE);
        assertThat(fit.moved())
                .containsExactly(
                        "Đơn vị (A → B)",
                        "Quý III/2026 › Đúng hạn (B → D)",
                        "Quý III/2026 › Buổi họp (C → E)",
                        "dòng tiêu đề (3 → 4)");
    }

    @Test
    void shouldFitNearlyWithANewHeadAndNotAtAllWithoutOneOrOnAnotherSheet() {
        assertThat(fit(table("Biểu", "Quý III/2026", "Giải trình")).degree()).isEqualTo(Fit.Degree.NEARLY);
        assertThat(fit(OfficeTable.of("Biểu").row("Đơn vị", "Buổi họp").row("Đơn vị A1", 3))
                        .degree())
                .isEqualTo(Fit.Degree.NONE);
        assertThat(fit(table("Tờ khác", "Quý III/2026", "Ghi chú")).degree()).isEqualTo(Fit.Degree.NONE);
    }

    @Test
    void shouldBeKnownByItsHeadsAlone() {
        String print = Fingerprint.of(mapping(YAML));

        List<String> same = List.of(
                YAML.replace("Quý III/2026", "Quý I/2027"),
                YAML.replace("head: Đơn vị", "head: \" đơn  vị\""),
                YAML.replace("head: 2-3", "head: 5-6"),
                YAML.replace("code: MEETINGS", "code: MEETINGS, number: vi"));
        assertThat(same)
                .allSatisfy(yaml -> assertThat(Fingerprint.of(mapping(yaml))).isEqualTo(print));
        assertThat(Fingerprint.of(mapping(YAML.replace("Buổi họp", "Số buổi họp"))))
                .isNotEqualTo(print);
    }

    @Test
    void shouldTellAReadingFromAnotherByWhatItSaysAndNotByItsName() {
        String reading = Fingerprint.ofReading(mapping(YAML));

        assertThat(Fingerprint.ofReading(mapping(YAML.replace("Biểu 01", "Biểu 02"))))
                .isEqualTo(reading);
        assertThat(Fingerprint.ofReading(mapping(YAML.replace("code: MEETINGS", "code: MEETINGS, number: vi"))))
                .isNotEqualTo(reading);
    }
}
