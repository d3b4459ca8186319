package vn.thiduaso.dashboard.explain;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.support.ResourceBundleMessageSource;

import vn.thiduaso.dashboard.chart.Chart;
import vn.thiduaso.dashboard.paper.ChartPress;
import vn.thiduaso.dashboard.paper.PdfPress;
import vn.thiduaso.dashboard.published.IndexSetShelf;
import vn.thiduaso.dashboard.published.RunQueries;
import vn.thiduaso.dashboard.security.Actor;
import vn.thiduaso.dashboard.store.Database;
import vn.thiduaso.dashboard.store.Databases;
import vn.thiduaso.dashboard.web.ExampleHome;
import vn.thiduaso.dashboard.web.PageWords;
import vn.thiduaso.ingest.wording.Words;
import vn.thiduaso.scoring.indexset.Node;

import static org.assertj.core.api.Assertions.assertThat;

/** UC-003 on paper: what the page says, letter by letter. */
class ExplainPaperIT {

    private static final String UNIT = "H21.101";

    private static Database database;

    @BeforeAll
    static void fill() {
        database = Databases.H2.open();
        ExampleHome.fill(database);
    }

    @AfterAll
    static void close() {
        database.close();
    }

    private static ExplainPaper paper() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasenames("messages", Words.SHARED);
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return new ExplainPaper(new ChartPress(), new PdfPress(messages));
    }

    private static List<Node> nodes() {
        RunQueries runs = new RunQueries(database);
        return new IndexSetShelf(runs)
                .of(runs.find(ExampleHome.RUN).orElseThrow())
                .nodes();
    }

    /** What a reader of the page sees of figures, steps and sources. */
    private static List<String> said(ExplainView view) {
        List<String> said = new ArrayList<>(List.of(
                view.unit(),
                view.name(),
                view.code(),
                view.label(),
                view.points(),
                view.max(),
                view.share(),
                view.score(),
                view.rank(),
                view.rule(),
                view.note(),
                view.citation().text(),
                view.citation().address(),
                view.citation().note(),
                view.frame().setTitle(),
                view.frame().run(),
                view.frame().indexSet(),
                view.closedBy()));
        said.addAll(view.policies());
        said.addAll(view.unconfirmed());
        view.steps().forEach(step -> said.addAll(List.of(step.title(), step.sentence(), step.figure())));
        view.figures()
                .forEach(figure -> said.addAll(
                        List.of(figure.label(), figure.figure(), figure.text(), figure.cell(), figure.flag())));
        view.children()
                .forEach(child -> said.addAll(List.of(child.label(), child.points(), child.max(), child.lost())));
        for (ExplainView.Sheet sheet : view.sheets()) {
            said.addAll(List.of(sheet.file(), sheet.sheet(), sheet.cells(), sheet.sha256(), sheet.sentBy()));
            sheet.rows().forEach(row -> {
                said.add(row.row() + row.unit());
                row.cells().forEach(cell -> said.add(cell.text()));
            });
        }
        Stream.ofNullable(view.waterfall())
                .map(Chart::twin)
                .forEach(twin -> twin.rows().forEach(said::addAll));
        return said;
    }

    private static String asSeen(PDDocument document) throws IOException {
        PDFTextStripper reader = new PDFTextStripper();
        reader.setSortByPosition(true);
        return reader.getText(document);
    }

    private static String joined(String text) {
        return text.replaceAll("\\s", "");
    }

    @ParameterizedTest
    @CsvSource({"vi, 1", "en, 4"})
    void shouldSayOnPaperWhatThePageSays(String language, int every) throws IOException {
        ExplainPaper paper = paper();
        Locale locale = Locale.forLanguageTag(language);
        List<Node> nodes = nodes();
        for (int i = 0; i < nodes.size(); i += every) {
            Node node = nodes.get(i);
            ExplainView view = Explaining.desk(database)
                    .view(UNIT, node.code(), Explaining.asked(ExampleHome.RUN), Actor.VISITOR, PageWords.in(locale));

            try (PDDocument document = Loader.loadPDF(paper.pdf(view, locale))) {
                Reader reader = new Reader();
                String text = joined(reader.getText(document));

                assertThat(said(view))
                        .as(node.code())
                        .allSatisfy(one -> assertThat(text).contains(joined(one)));
                assertThat(text).doesNotContain("#", "\uFFFD", "??");
                assertThat(asSeen(document)).contains(" 1/" + document.getNumberOfPages());
                assertThat(reader.faults).as(node.code()).isEmpty();
                PDRectangle page = document.getPage(0).getMediaBox();
                assertThat(page.getWidth()).isBetween(594f, 596f);
                assertThat(page.getHeight()).isBetween(841f, 843f);
                assertThat(Objects.requireNonNull(document.getDocumentInformation())
                                .getTitle())
                        .contains(view.label(), view.name());
            }
        }
    }

    /** Reads a document, and notes letters that have no glyph and fonts that are not embedded. */
    private static final class Reader extends PDFTextStripper {

        private final List<String> faults = new ArrayList<>();

        @Override
        protected void writeString(String text, List<TextPosition> letters) throws IOException {
            for (TextPosition letter : letters) {
                if (!letter.getFont().isEmbedded() || letter.getCharacterCodes()[0] == 0) {
                    faults.add(letter.getUnicode() + " of " + text + " in "
                            + letter.getFont().getName());
                }
            }
            super.writeString(text, letters);
        }
    }
}
