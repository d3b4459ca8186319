package vn.thiduaso.dashboard.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTOnOff;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrBase;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;

/**
 * The lines of a DOCX in the order they are read, and how each looks in the end: what its letters say themselves, else its style, else what that rests on, else
 * what the document says of all.
 */
final class DocxLines {

    private static final int DEEPEST = 20;
    private static final Set<String> OFF = Set.of("false", "off", "0");

    private final XWPFDocument document;

    DocxLines(XWPFDocument document) {
        this.document = document;
    }

    /** With those in tables, row by row. */
    List<XWPFParagraph> all() {
        return in(document.getBodyElements());
    }

    static List<XWPFParagraph> in(List<IBodyElement> elements) {
        List<XWPFParagraph> lines = new ArrayList<>();
        for (IBodyElement element : elements) {
            if (element instanceof XWPFParagraph paragraph) {
                lines.add(paragraph);
            } else if (element instanceof XWPFTable table) {
                for (XWPFTableRow row : table.getRows()) {
                    for (XWPFTableCell cell : row.getTableCells()) {
                        lines.addAll(in(cell.getBodyElements()));
                    }
                }
            }
        }
        return lines;
    }

    /** By the name of its style: programs that save a file give styles other ids. */
    static Optional<OfficialPart> part(XWPFParagraph line, OfficialLayout layout) {
        return Optional.ofNullable(line.getStyle())
                .flatMap(
                        id -> Optional.ofNullable(line.getDocument().getStyles().getStyle(id)))
                .flatMap(style -> layout.findPart(style.getName()));
    }

    Optional<String> font(XWPFParagraph line, XWPFRun run) {
        return letters(
                        line,
                        run,
                        look -> look.sizeOfRFontsArray() == 0
                                ? null
                                : Optional.ofNullable(look.getRFontsArray(0).getHAnsi())
                                        .orElse(look.getRFontsArray(0).getAscii()))
                .or(() -> Optional.ofNullable(document.getStyles().getDefaultRunStyle())
                        .flatMap(style -> Optional.ofNullable(style.getRPr()))
                        .filter(look -> look.sizeOfRFontsArray() > 0)
                        .map(look -> look.getRFontsArray(0).getHAnsi()));
    }

    /** In points. */
    Optional<Double> size(XWPFParagraph line, XWPFRun run) {
        return letters(
                line,
                run,
                look -> look.sizeOfSzArray() == 0
                        ? null
                        : Double.parseDouble(look.getSzArray(0).getVal().toString()) / 2);
    }

    boolean bold(XWPFParagraph line, XWPFRun run) {
        return letters(line, run, look -> look.sizeOfBArray() == 0 ? null : isOn(look.getBArray(0)))
                .orElse(false);
    }

    boolean italic(XWPFParagraph line, XWPFRun run) {
        return letters(line, run, look -> look.sizeOfIArray() == 0 ? null : isOn(look.getIArray(0)))
                .orElse(false);
    }

    /** Empty for black, and for what programs make black. */
    Optional<String> colour(XWPFParagraph line, XWPFRun run) {
        return letters(
                        line,
                        run,
                        look -> look.sizeOfColorArray() == 0
                                ? null
                                : look.getColorArray(0).xgetVal().getStringValue())
                .filter(colour -> !"auto".equals(colour) && !"000000".equals(colour));
    }

    /** A word of the file format: left, center, right, both. */
    String alignment(XWPFParagraph line) {
        return paragraph(line, look -> look.isSetJc() ? look.getJc().getVal().toString() : null)
                .orElse("left");
    }

    /** In twentieths of a point. */
    int firstLine(XWPFParagraph line) {
        return paragraph(
                        line,
                        look -> look.isSetInd() && look.getInd().isSetFirstLine()
                                ? number(look.getInd().getFirstLine())
                                : null)
                .orElse(0);
    }

    /** Below or above, whichever is more; in twentieths of a point. */
    int apart(XWPFParagraph line) {
        int after = paragraph(
                        line,
                        look -> look.isSetSpacing() && look.getSpacing().isSetAfter()
                                ? number(look.getSpacing().getAfter())
                                : null)
                .orElse(0);
        int before = paragraph(
                        line,
                        look -> look.isSetSpacing() && look.getSpacing().isSetBefore()
                                ? number(look.getSpacing().getBefore())
                                : null)
                .orElse(0);
        return Math.max(after, before);
    }

    /** As a multiple of the height of a line; empty where it is so many points. */
    Optional<Double> lines(XWPFParagraph line) {
        boolean fixed = paragraph(
                        line,
                        look -> look.isSetSpacing() && look.getSpacing().isSetLineRule()
                                ? !"auto".equals(look.getSpacing().getLineRule().toString())
                                : null)
                .orElse(false);
        int line240 = paragraph(
                        line,
                        look -> look.isSetSpacing() && look.getSpacing().isSetLine()
                                ? number(look.getSpacing().getLine())
                                : null)
                .orElse(DocxStyles.LINE);
        return fixed ? Optional.empty() : Optional.of((double) line240 / DocxStyles.LINE);
    }

    private static int number(Object measure) {
        return (int) Math.round(Double.parseDouble(measure.toString()));
    }

    private static boolean isOn(CTOnOff flag) {
        return !flag.isSetVal() || !OFF.contains(flag.xgetVal().getStringValue());
    }

    private <T> Optional<T> letters(XWPFParagraph line, XWPFRun run, Function<CTRPr, @Nullable T> asked) {
        Optional<T> own = Optional.ofNullable(run.getCTR().getRPr()).map(asked);
        return own.or(() -> styles(line).stream()
                .map(style -> Optional.ofNullable(style.getCTStyle().getRPr()).map(asked))
                .flatMap(Optional::stream)
                .findFirst());
    }

    private <T> Optional<T> paragraph(XWPFParagraph line, Function<CTPPrBase, @Nullable T> asked) {
        Optional<T> own = Optional.<CTPPrBase>ofNullable(line.getCTP().getPPr()).map(asked);
        return own.or(() -> styles(line).stream()
                .map(style -> Optional.<CTPPrBase>ofNullable(style.getCTStyle().getPPr())
                        .map(asked))
                .flatMap(Optional::stream)
                .findFirst());
    }

    /** The style of a line, and those it rests on. */
    private List<XWPFStyle> styles(XWPFParagraph line) {
        List<XWPFStyle> styles = new ArrayList<>();
        @Nullable String id = line.getStyle();
        while (id != null && styles.size() < DEEPEST) {
            XWPFStyle style = document.getStyles().getStyle(id);
            if (style == null) {
                break;
            }
            styles.add(style);
            id = style.getBasisStyleID();
        }
        return styles;
    }
}
