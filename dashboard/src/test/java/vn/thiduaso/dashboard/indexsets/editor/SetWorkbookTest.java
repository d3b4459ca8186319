package vn.thiduaso.dashboard.indexsets.editor;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import vn.thiduaso.dashboard.indexsets.editor.EditDesk.RefusedEditException;
import vn.thiduaso.datasets.indexset.BundledIndexSets;
import vn.thiduaso.datasets.indexset.IndexSetSource;
import vn.thiduaso.datasets.indexset.IndexSetYaml;
import vn.thiduaso.datasets.indexset.edit.SetText;
import vn.thiduaso.ingest.export.Sheet;
import vn.thiduaso.ingest.export.SheetFormat;
import vn.thiduaso.ingest.export.Value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SetWorkbookTest {

    private static SetFile file(Sheet sheet) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SheetFormat.XLSX.write(sheet, out);
        return new SetFile("cay.xlsx", out.toByteArray());
    }

    static Stream<IndexSetSource> bundled() {
        return BundledIndexSets.list().stream();
    }

    @ParameterizedTest
    @MethodSource("bundled")
    void shouldBringATreeBackAsItWas(IndexSetSource source) throws IOException {
        SetText text = SetText.of(source.yaml());

        String back =
                text.arranged(SetWorkbook.read(file(SetWorkbook.sheet(text)))).yaml();

        assertThat(IndexSetYaml.read(back, "set.yaml").definition())
                .isEqualTo(source.set().definition());
    }

    private static Sheet rows(String... rows) {
        return new Sheet(
                "index-set",
                List.of("cấp", "loại", "code", "label.vi", "max"),
                writer -> Stream.of(rows)
                        .forEach(row -> writer.accept(
                                Stream.of(row.split(";")).map(Value::of).toList())));
    }

    @Test
    void shouldAddWhatIsNewAndDropWhatIsGone() throws IOException {
        SetText text = SetText.of(
                BundledIndexSets.find("PHUTAN-MINH-HOA").orElseThrow().yaml());

        SetText read = text.arranged(SetWorkbook.read(file(
                rows("1;nhóm;PT;Tổng;9", "2;chỉ số;CQS.2;Kế hoạch;5", "2;nhóm;N;Nhóm mới;4", "3;chỉ số;M;Mới;4"))));

        assertThat(read.lines().stream().map(line -> line.depth() + line.code()))
                .containsExactly("0PT", "1CQS.2", "1N", "2M");
        assertThat(read.find(read.lines().get(1).place()).orElseThrow().text("rule.type"))
                .isEqualTo("options");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"2;nhóm;A;x;1 |", "1;nhóm;A;x;1 | 3;chỉ số;B;x;1", "1;nhóm;A;x;1 | 2;chỉ số;A;x;1"})
    void shouldRefuseRowsThatAreNoTree(String first, String second) throws IOException {
        SetText text = SetText.of(BundledIndexSets.list().get(0).yaml());
        SetFile file = file(second == null ? rows(first) : rows(first, second));

        assertThatThrownBy(() -> text.arranged(SetWorkbook.read(file))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void shouldRefuseWhatIsNoSuchWorkbook() throws IOException {
        SetFile other = file(new Sheet("x", List.of("a"), writer -> writer.accept(List.of(Value.of("b")))));
        SetFile words = file(rows("một;nhóm;A;x;1"));

        assertThatThrownBy(() -> SetWorkbook.read(other)).isInstanceOf(RefusedEditException.class);
        assertThatThrownBy(() -> SetWorkbook.read(words)).isInstanceOf(RefusedEditException.class);
        assertThatThrownBy(() -> SetWorkbook.read(new SetFile("a.xlsx", new byte[] {1})))
                .isInstanceOf(RefusedEditException.class);
    }
}
