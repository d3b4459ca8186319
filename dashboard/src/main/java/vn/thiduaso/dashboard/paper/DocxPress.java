package vn.thiduaso.dashboard.paper;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.apache.poi.openxml4j.opc.internal.PackagePropertiesPart;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHdrFtrRef;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSimpleField;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHdrFtr;

import vn.thiduaso.dashboard.paper.Piece.Sheet;

/**
 * Writes an official document as DOCX, which the office may change, number and sign. A style for each part, tables whose heads are repeated, a section with page
 * numbers of its own for each annex. The same document gives the same bytes. It has no field but the page number, no picture and no link.
 */
public final class DocxPress {

    private static final double HALF = 0.5;

    /** The first moment a ZIP file knows. */
    private static final LocalDateTime PACKED = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Typesetter typesetter;

    public DocxPress() {
        this(new Typesetter(OfficialLayout.read()));
    }

    DocxPress(Typesetter typesetter) {
        this.typesetter = typesetter;
    }

    public byte[] docx(OfficialDocument value) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            about(document, value);
            DocxStyles.into(document, typesetter.layout());
            List<Sheet> sheets = typesetter.sheets(value);
            String numbers = numbers(document);
            DocxPieces pieces = new DocxPieces(document, typesetter.layout());
            for (int at = 0; at < sheets.size(); at++) {
                sheets.get(at).pieces().forEach(pieces::add);
                boolean last = at == sheets.size() - 1;
                section(last ? body(document) : pieces.end(), numbers);
                if (last) {
                    pieces.closeTable();
                }
            }
            document.write(file);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return timeless(file.toByteArray());
    }

    /** The same parts without the moment at which they were packed. */
    private static byte[] timeless(byte[] docx) {
        ByteArrayOutputStream file = new ByteArrayOutputStream(docx.length);
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(docx));
                ZipOutputStream to = new ZipOutputStream(file)) {
            for (ZipEntry part = from.getNextEntry(); part != null; part = from.getNextEntry()) {
                ZipEntry kept = new ZipEntry(part.getName());
                kept.setTimeLocal(PACKED);
                to.putNextEntry(kept);
                from.transferTo(to);
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return file.toByteArray();
    }

    /** No moment: the same document is the same file whenever it is written. */
    private void about(XWPFDocument document, OfficialDocument value) {
        PackagePropertiesPart core =
                document.getProperties().getCoreProperties().getUnderlyingProperties();
        core.setCreatorProperty("Thi Đua Số");
        core.setTitleProperty(typesetter.title(value));
        core.setCreatedProperty(Optional.empty());
        core.setModifiedProperty(Optional.empty());
    }

    /** The page number in the middle of the upper margin; how it is referred to. */
    private String numbers(XWPFDocument document) {
        XWPFHeader header = document.createHeader(HeaderFooterType.DEFAULT);
        XWPFParagraph paragraph = header.createParagraph();
        paragraph.setStyle(OfficialPart.PAGE_NUMBER.code());
        CTSimpleField field = paragraph.getCTP().addNewFldSimple();
        field.setInstr("PAGE");
        field.addNewR().addNewT().setStringValue("2");
        return document.getRelationId(header);
    }

    private static CTSectPr body(XWPFDocument document) {
        return document.getDocument().getBody().getSectPr();
    }

    private void section(CTSectPr section, String numbers) {
        OfficialLayout.Paper paper = typesetter.layout().paper();
        if (section.sizeOfHeaderReferenceArray() == 0) {
            CTHdrFtrRef reference = section.addNewHeaderReference();
            reference.setType(STHdrFtr.DEFAULT);
            reference.setId(numbers);
        }
        CTPageSz size = section.addNewPgSz();
        size.setW(DocxStyles.twipsOfMillimetres(paper.width()));
        size.setH(DocxStyles.twipsOfMillimetres(paper.height()));
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(DocxStyles.twipsOfMillimetres(paper.top().used()));
        margins.setBottom(DocxStyles.twipsOfMillimetres(paper.bottom().used()));
        margins.setLeft(DocxStyles.twipsOfMillimetres(paper.left().used()));
        margins.setRight(DocxStyles.twipsOfMillimetres(paper.right().used()));
        margins.setHeader(DocxStyles.twipsOfMillimetres(paper.top().used() * HALF));
        margins.setFooter(DocxStyles.twipsOfMillimetres(paper.bottom().used() * HALF));
        margins.setGutter(BigInteger.ZERO);
        section.addNewPgNumType().setStart(BigInteger.ONE);
        section.addNewTitlePg();
    }
}
