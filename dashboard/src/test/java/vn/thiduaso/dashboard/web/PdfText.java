package vn.thiduaso.dashboard.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;

/** What stands on the sheets of a PDF: their sizes, and their texts. */
final class PdfText {

    private PdfText() {}

    /**
     * @param width in points, as the sheet is held
     * @param text without spaces and line ends, which a PDF does not keep
     */
    record Sheet(double width, double height, String text) {}

    static List<Sheet> sheets(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<Sheet> sheets = new ArrayList<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper reader = new PDFTextStripper();
                reader.setStartPage(page);
                reader.setEndPage(page);
                PDRectangle box = document.getPage(page - 1).getMediaBox();
                sheets.add(new Sheet(
                        box.getWidth(),
                        box.getHeight(),
                        reader.getText(document).replaceAll("\\s", "")));
            }
            return sheets;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
