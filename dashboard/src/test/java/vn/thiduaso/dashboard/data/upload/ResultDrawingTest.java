package vn.thiduaso.dashboard.data.upload;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import vn.thiduaso.dashboard.web.PageWords;
import vn.thiduaso.datasets.lake.Submission;
import vn.thiduaso.ingest.commit.FileReport;
import vn.thiduaso.ingest.commit.IngestReport;
import vn.thiduaso.ingest.read.CellFault;
import vn.thiduaso.ingest.read.FontTexts;
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

    private static List<String> parts(CellFault... faults) {
        FileReport file = new FileReport(
                "f.csv",
                Submission.Kind.OBSERVATIONS,
                FileReport.Status.LOADED,
                "s1",
                3,
                3,
                0,
                3,
                List.of(faults),
                FontTexts.NONE);
        Words words = PageWords.in(Locale.forLanguageTag("vi"));
        return new ResultDrawing(words, Formats.in(words.language()))
                .parts(new IngestReport(List.of(file), List.of(), true, Optional.empty())).stream()
                        .map(part -> part.code() + " " + part.rows())
                        .toList();
    }

    @Test
    void shouldTellNoRowsWithWarningsWhereThereAreNone() {
        assertThat(parts()).containsExactly("clean 3", "kept-out 0");
    }
}
