package vn.thiduaso.dashboard.data.upload;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import vn.thiduaso.dashboard.data.ExampleFigures;
import vn.thiduaso.dashboard.web.PageWords;
import vn.thiduaso.datasets.lake.Submission;
import vn.thiduaso.ingest.commit.FileReport;
import vn.thiduaso.ingest.commit.IngestReport;
import vn.thiduaso.ingest.read.CellFault;
import vn.thiduaso.ingest.read.FontTexts;
import vn.thiduaso.ingest.report.GivenBack;
import vn.thiduaso.ingest.wording.Formats;
import vn.thiduaso.ingest.wording.Words;
import vn.thiduaso.scoring.check.Severity;
import vn.thiduaso.scoring.improvement.Swing;

import static org.assertj.core.api.Assertions.assertThat;

/** What stands beside a warning on the page of a draft. */
class ResultDrawingTest {

    private static List<String> said(Locale locale, Swing... swings) {
        Words words = PageWords.in(locale);
        return new ResultDrawing(words, Formats.in(words.language()))
                .causes(List.of(swings).stream().map(ResultDrawingTest::fault).toList()).stream()
                        .flatMap(cause -> cause.faults().stream())
                        .map(UploadView.FaultResult::swing)
                        .toList();
    }

    private static CellFault fault(Swing swing) {
        return CellFault.remark("", "peers-unusual", Severity.WARN, "khác thường", "xem lại")
                .moving(swing);
    }

    @Test
    void shouldSayWhatEachFigureMayMoveTheDearestFirst() {
        assertThat(said(
                        Locale.forLanguageTag("vi"),
                        Swing.NONE,
                        new Swing(0, 0, 0, 0, false),
                        new Swing(0.5, 0, 0, 0, false),
                        new Swing(1.25, 0.5, 2, 1, false),
                        new Swing(Double.NaN, Double.NaN, 0, 0, true)))
                .containsExactly(
                        "quyết định đơn vị có hạng hay không",
                        "điểm −1,25 đến +0,5; xuống tới 2 bậc, lên tới 1 bậc",
                        "điểm −0,5 đến 0; hạng không đổi",
                        "không đổi điểm và hạng",
                        "");
    }

    @Test
    void shouldSayItInEnglishToo() {
        assertThat(said(Locale.ENGLISH, new Swing(0, 0.5, 0, 1, false)))
                .containsExactly("points 0 to +0,5; rises by up to 1 places");
    }

    private static FileReport file(FontTexts fonts, CellFault... faults) {
        return file(0, fonts, faults);
    }

    private static FileReport file(int quarantined, FontTexts fonts, CellFault... faults) {
        return new FileReport(
                "f.csv",
                Submission.Kind.OBSERVATIONS,
                FileReport.Status.LOADED,
                "s1",
                3,
                3 - quarantined,
                quarantined,
                3,
                List.of(faults),
                fonts);
    }

    private static UploadView.Result drawn(Work.Checked work) {
        Words words = PageWords.in(Locale.forLanguageTag("vi"));
        return new ResultDrawing(words, Formats.in(words.language())).draw(work, ExampleFigures.SET.set());
    }

    private static IngestReport report(FileReport... files) {
        return new IngestReport(List.of(files), List.of(), true, Optional.empty());
    }

    @Test
    void shouldTellFilesOfOneNameApart() {
        CellFault found = fault(Swing.NONE);
        UploadView.Result result = drawn(new Work.Checked(
                report(file(FontTexts.NONE, found), file(FontTexts.NONE, found), file(FontTexts.NONE, found)),
                Map.of(0, "own", 1, "template"),
                Map.of(),
                Map.of(0, GivenBack.CELLS, 1, GivenBack.TOO_LARGE, 2, GivenBack.CLOSED),
                new MarkedCopies()));

        assertThat(result.files()).extracting(UploadView.FileResult::marked).containsExactly(true, false, true);
        assertThat(result.files())
                .extracting(UploadView.FileResult::back)
                .containsExactly(GivenBack.CELLS, GivenBack.TOO_LARGE, GivenBack.CLOSED);
        assertThat(result.files())
                .extracting(UploadView.FileResult::how)
                .doesNotHaveDuplicates()
                .last()
                .isEqualTo("");
    }

    @Test
    void shouldShowTextsOfOldFontsBesideWhatTheyWereReadAs() {
        FontTexts.Example one = new FontTexts.Example("Biểu 1", "B4", "X· Phó T©n", "Xã Phú Tân");

        UploadView.FileResult file = drawn(new Work.Checked(
                        report(file(new FontTexts(1_234, List.of(one)))),
                        Map.of(),
                        Map.of(),
                        Map.of(),
                        new MarkedCopies()))
                .files()
                .get(0);

        assertThat(file.fontCells()).isEqualTo("1.234");
        assertThat(file.fonts()).containsExactly(one);
    }

    @Test
    void shouldNotNameWhatWasNotFound() {
        UploadView.Result result = drawn(new Work.Checked(
                report(file(FontTexts.NONE, fault(Swing.NONE))), Map.of(), Map.of(), Map.of(), new MarkedCopies()));

        assertThat(result.found()).isEqualTo("Tìm thấy 1 cảnh báo; xem từng chỗ");
    }

    private static UploadView.Result ended(int quarantined, CellFault... faults) {
        return drawn(new Work.Checked(
                report(file(quarantined, FontTexts.NONE, faults)), Map.of(), Map.of(), Map.of(), new MarkedCopies()));
    }

    /** The end "with warnings" is that of rows kept out too: what stands beside it and what is to be done fit what is listed. */
    @Test
    void shouldSayBesideTheEndWhatHappened() {
        CellFault refused = CellFault.remark("", "number-text", Severity.REFUSE, "không phải số", "ghi số");
        UploadView.Result keptOut = ended(1, refused);
        UploadView.Result both = ended(1, refused, fault(Swing.NONE));
        UploadView.Result warned = ended(0, fault(Swing.NONE));

        assertThat(List.of(keptOut, both, warned))
                .extracting(UploadView.Result::outcome)
                .containsOnly("WITH_WARNINGS");
        assertThat(List.of(keptOut, both, warned))
                .extracting(result -> result.end() + " " + result.todo())
                .containsExactly(
                        "nhận 2 dòng, giữ lại 1 dòng có lỗi KEPT_OUT",
                        "nhận 2 dòng, giữ lại 1 dòng có lỗi, 1 cảnh báo WITH_WARNINGS",
                        "nhận cả 3 dòng, 1 cảnh báo WARNED");
    }

    private static List<String> parts(CellFault... faults) {
        Words words = PageWords.in(Locale.forLanguageTag("vi"));
        return new ResultDrawing(words, Formats.in(words.language()))
                .parts(report(file(FontTexts.NONE, faults))).stream()
                        .map(part -> part.code() + " " + part.rows())
                        .toList();
    }

    @Test
    void shouldTellNoRowsWithWarningsWhereThereAreNone() {
        assertThat(parts()).containsExactly("clean 3", "kept-out 0");
    }
}
