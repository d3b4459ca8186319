package vn.thiduaso.dashboard.paper;

import java.util.Locale;
import java.util.Map;

import vn.thiduaso.dashboard.paper.OfficialLayout.Align;
import vn.thiduaso.dashboard.paper.OfficialLayout.Look;
import vn.thiduaso.dashboard.paper.OfficialLayout.Paper;

/** Writes an official document as PDF, to be read and printed: the same lines as the DOCX, with letters as wide as those it names. */
public final class OfficialPaper {

    /** Of the letters of our faces, as a multiple of their size: what Word calls one line. */
    private static final double LINE = 1.149;

    private final PdfPress press;
    private final Typesetter typesetter;

    public OfficialPaper(PdfPress press) {
        this(press, new Typesetter(OfficialLayout.read()));
    }

    OfficialPaper(PdfPress press, Typesetter typesetter) {
        this.press = press;
        this.typesetter = typesetter;
    }

    public byte[] pdf(OfficialDocument document) {
        return press.pdf(
                "official",
                Map.of("title", typesetter.title(document), "sheets", typesetter.sheets(document)),
                Map.of("layout.css", css(typesetter.layout())),
                Locale.forLanguageTag("vi"));
    }

    /** The layout as a style sheet; what does not come from the decree stands in {@code official.css}. */
    private static String css(OfficialLayout layout) {
        Paper paper = layout.paper();
        StringBuilder css = new StringBuilder();
        css.append(format(
                "@page { size: %smm %smm; margin: %smm %smm %smm %smm; "
                        + "@top-center { content: element(number); font-size: %spt; vertical-align: middle; } }%n",
                paper.width(),
                paper.height(),
                paper.top().used(),
                paper.right().used(),
                paper.bottom().used(),
                paper.left().used(),
                layout.look(OfficialPart.PAGE_NUMBER).size().used()));
        for (OfficialPart part : OfficialPart.values()) {
            Look look = layout.look(part);
            css.append(format(
                    ".%s { font-size: %spt; font-weight: %s; font-style: %s; text-align: %s; margin: %spt 0 %spt %smm; "
                            + "text-indent: %smm; line-height: %s; }%n",
                    part.code(),
                    look.size().used(),
                    look.bold() ? "bold" : "normal",
                    look.italic() ? "italic" : "normal",
                    look.align() == Align.BOTH ? "justify" : look.align().name().toLowerCase(Locale.ROOT),
                    look.before(),
                    layout.after(part),
                    look.in(),
                    part.runs() ? layout.body().indent() : 0,
                    LINE * (part.runs() ? layout.body().lines().used() : 1)));
        }
        return css.toString();
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }
}
