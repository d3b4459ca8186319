package vn.thiduaso.dashboard.paper;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.support.StaticMessageSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * The DOCX as LibreOffice opens it, beside our PDF: as many pages, the same on each. Skipped where there is no LibreOffice with its writer; {@code -Doffice=PROGRAM}
 * names one, and then it must be there. {@code -Dofficial.keep=FOLDER} keeps the files, to be looked at.
 */
class DocxOpensIT {

    private static final String ASKED = System.getProperty("office", "");
    private static final long PATIENCE = 180;

    @TempDir
    private Path folder;

    static Stream<OfficialDocument> documents() {
        return OfficialDocumentTest.documents();
    }

    /** Letters as wide as those the document names, whatever the machine has. */
    private Path letters() throws IOException {
        for (PaperFont font : PaperFont.values()) {
            try (InputStream letters = font.open()) {
                Files.copy(letters, folder.resolve(font + ".ttf"), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        return Files.writeString(
                folder.resolve("fonts.conf"), """
                <?xml version="1.0"?>
                <fontconfig><dir>%s</dir><cachedir>%s</cachedir>
                <alias binding="same"><family>Times New Roman</family><prefer><family>%s</family></prefer></alias>
                </fontconfig>
                """.formatted(folder, folder.resolve("cache"), PaperFont.FAMILY));
    }

    /** Whether the program turned a file into a PDF; false where there is none, or none for texts. */
    private boolean opens(Path file) throws IOException, InterruptedException {
        return saves(file, "pdf");
    }

    private boolean saves(Path file, String as) throws IOException, InterruptedException {
        try {
            ProcessBuilder program = new ProcessBuilder(
                            ASKED.isEmpty() ? "soffice" : ASKED,
                            "-env:UserInstallation=" + folder.resolve("home").toUri(),
                            "--headless",
                            "--convert-to",
                            as,
                            "--outdir",
                            folder.toString(),
                            file.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(new File(folder.toFile(), "said"));
            program.environment().put("FONTCONFIG_FILE", letters().toString());
            Process office = program.start();
            if (!office.waitFor(PATIENCE, TimeUnit.SECONDS)) {
                office.destroyForcibly();
                return false;
            }
            return Files.exists(Path.of(file.toString().replaceAll("\\.\\w+$", "." + as)));
        } catch (IOException noProgram) {
            return false;
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void shouldOpenInAnOfficeAsOurPdfShowsIt(OfficialDocument document) throws IOException, InterruptedException {
        Path plain = Files.writeString(folder.resolve("plain.txt"), "một dòng");
        assumeTrue(!ASKED.isEmpty() || opens(plain), "no LibreOffice with a writer");
        byte[] pdf = new OfficialPaper(new PdfPress(new StaticMessageSource())).pdf(document);
        Path docx = Files.write(folder.resolve("document.docx"), new DocxPress().docx(document));

        assertThat(opens(docx)).as("opens in %s", ASKED).isTrue();

        Path opened = folder.resolve("document.pdf");
        keep(document, docx, opened, pdf);
        try (PDDocument theirs = Loader.loadPDF(opened.toFile());
                PDDocument ours = Loader.loadPDF(pdf)) {
            assertThat(theirs.getNumberOfPages()).isEqualTo(ours.getNumberOfPages());
            for (int page = 1; page <= ours.getNumberOfPages(); page++) {
                assertThat(text(theirs, page)).as("page %d", page).isEqualTo(text(ours, page));
            }
        }
    }

    @Test
    void shouldKeepToTheLayoutWhenAnOfficeHasSavedIt() throws IOException, InterruptedException {
        Path plain = Files.writeString(folder.resolve("plain.txt"), "một dòng");
        assumeTrue(!ASKED.isEmpty() || opens(plain), "no LibreOffice with a writer");
        byte[] docx = new DocxPress().docx(ExampleDocuments.submission(6));
        Path other = Files.write(folder.resolve("document.docx"), docx);
        assertThat(saves(other, "odt")).isTrue();
        Files.delete(other);

        assertThat(saves(folder.resolve("document.odt"), "docx")).isTrue();

        assertThat(Files.readAllBytes(other)).isNotEqualTo(docx);
        // it drops the header of a section that has one page only, and is told so
        assertThat(new LayoutCheck().faults(Files.readAllBytes(other)))
                .extracting(LayoutFault::kind)
                .allMatch(LayoutFault.Kind.PAGE_NUMBER::equals);
    }

    /** Letters of a page in their order, however lines are broken. */
    private static String text(PDDocument document, int page) throws IOException {
        PDFTextStripper reader = new PDFTextStripper();
        reader.setStartPage(page);
        reader.setEndPage(page);
        return reader.getText(document).replaceAll("[\\s\u00A0]", "");
    }

    private static void keep(OfficialDocument document, Path docx, Path opened, byte[] pdf) throws IOException {
        String to = System.getProperty("official.keep");
        if (to != null) {
            Path kept = Files.createDirectories(Path.of(to));
            String name = document.head().symbol() + "-" + pdf.length;
            Files.copy(docx, kept.resolve(name + ".docx"), StandardCopyOption.REPLACE_EXISTING);
            Files.copy(opened, kept.resolve(name + "-opened.pdf"), StandardCopyOption.REPLACE_EXISTING);
            Files.write(kept.resolve(name + ".pdf"), pdf);
        }
    }
}
