package vn.thiduaso.ingest.propose;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thiduaso.datasets.indexset.IndexSetSources;
import vn.thiduaso.ingest.mapping.OfficeTable;
import vn.thiduaso.ingest.read.ReadLimits;
import vn.thiduaso.ingest.read.Sketch;
import vn.thiduaso.ingest.read.SourceFile;
import vn.thiduaso.scoring.Period;
import vn.thiduaso.scoring.indexset.IndexSet;

import static org.assertj.core.api.Assertions.assertThat;

/** Percentages are values of ratios, and never suggested as what is counted above or below. */
class PercentageColumnsTest {

    private static final IndexSet SET = IndexSetSources.resolve("SERVICE-766").set();
    private static final String OF_PETITIONS = "PETITION_HANDLING_SATISFACTION";
    private static final String OF_DOSSIERS = "DOSSIER_RECEIVING_SATISFACTION";

    @TempDir
    private Path folder;

    private Question asked(String cell, OfficeTable table) {
        SourceFile file = SourceFile.open(table.write(folder.resolve("bieu.xlsx")), ReadLimits.batch());
        Proposal proposal = Proposal.of(
                "bieu",
                Sketch.of(file.reader()),
                new Known(SET, List.of(), Period.parse("2026-Q3")),
                Answers.NONE,
                Optional.empty());
        return proposal.questions().stream()
                .filter(question -> question.cell().equals(cell))
                .findFirst()
                .orElseThrow();
    }

    private List<String> suggested(String cell, OfficeTable table) {
        return asked(cell, table).suggestions().stream().map(Suggestion::answer).toList();
    }

    private static OfficeTable satisfaction() {
        return OfficeTable.of("B").row("Đơn vị", "Tỷ lệ hài lòng", "Số phản ánh");
    }

    @Test
    void shouldSuggestTheValueThoughOneCellIsASlip() {
        assertThat(suggested(
                        "B1",
                        satisfaction().row("Xã A", 985, 4).row("Xã B", 97, 12).row("Xã C", "96,5", 3)))
                .containsExactly(OF_PETITIONS, OF_DOSSIERS, "note");
    }

    @Test
    void shouldSuggestNoPartWhereNoNumberCanBeAPercentage() {
        assertThat(suggested("B1", satisfaction().row("Xã A", 985, 4).row("Xã B", 970, 12)))
                .containsExactly("note");
    }

    @Test
    void shouldSuggestTheValueUnderAGroupOfPercentages() {
        OfficeTable table = OfficeTable.of("B")
                .row("Đơn vị", "Tỷ lệ hài lòng (%)", null)
                .row(null, "Đợt 1", "Đợt 2")
                .row("Xã A", "98,5", 91)
                .row("Xã B", 97, 12)
                .merge("A1:A2", "B1:C1");

        assertThat(suggested("B2", table)).contains(OF_PETITIONS).noneMatch(PercentageColumnsTest::isPart);
        assertThat(suggested("C2", table)).contains(OF_PETITIONS).noneMatch(PercentageColumnsTest::isPart);
    }

    private static boolean isPart(String answer) {
        return answer.endsWith("numerator") || answer.endsWith("denominator");
    }

    /** Of two names that are as good as equally like a head the one is meant that the table is about. */
    @Test
    void shouldPreferTheNameThatTheTitleOfTheTableSpeaksOf() {
        OfficeTable table = OfficeTable.of("B")
                .row("TỔNG HỢP KẾT QUẢ GIẢI QUYẾT HỒ SƠ CỦA UBND CẤP XÃ QUÝ III NĂM 2026")
                .row("Đơn vị", "Tỷ lệ hài lòng", "Số phản ánh")
                .row("Xã A", "98,5", 4)
                .row("Xã B", 97, 12);

        assertThat(suggested("B2", table)).containsExactly(OF_DOSSIERS, OF_PETITIONS, "note");
        assertThat(asked("B2", table).suggestions().get(0).why()).isEqualTo("tên gần giống, hợp với tiêu đề bảng");
    }

    @Test
    void shouldNotLetTheTitleDecideAgainstANameThatIsMoreAlike() {
        assertThat(suggested(
                                "B2",
                                OfficeTable.of("B")
                                        .row("KẾT QUẢ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH")
                                        .row("Đơn vị", "Tỷ lệ hài lòng về phản ánh, kiến nghị")
                                        .row("Xã A", "98,5"))
                        .get(0))
                .isEqualTo(OF_PETITIONS);
    }

    /** {@code what is answered: what it means}. */
    private List<String> meant(String cell, OfficeTable table) {
        return asked(cell, table).suggestions().stream()
                .map(one -> one.answer() + ": " + one.label())
                .toList();
    }

    @Test
    void shouldExplainAFractionByTheNumberThatStandsThere() {
        assertThat(meant(
                        "B3",
                        OfficeTable.of("B")
                                .row("Đơn vị", "ON_TIME")
                                .row("Xã A", "95%")
                                .row("Xã B", "0,9")))
                .containsExactly("fraction: 0,9 là 90 %", "percent: 0,9 là 0,9 %");
    }

    @Test
    void shouldAskAboutABareNumberBesidePercentagesAtThatNumber() {
        assertThat(meant(
                        "B3",
                        OfficeTable.of("B")
                                .row("Đơn vị", "ON_TIME")
                                .row("Xã A", "95,5%")
                                .row("Xã B", 87.25)))
                .containsExactly("fraction: 87.25 là 8725 %", "percent: 87.25 là 87,25 %");
    }
}
