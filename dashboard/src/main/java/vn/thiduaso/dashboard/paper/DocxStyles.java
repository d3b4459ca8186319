package vn.thiduaso.dashboard.paper;

import java.math.BigInteger;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

import vn.thiduaso.dashboard.paper.OfficialLayout.Align;
import vn.thiduaso.dashboard.paper.OfficialLayout.Look;

/** Gives a DOCX a style for each part of an official document, so that an office changes a look in one place and {@link LayoutCheck} finds what is what. */
final class DocxStyles {

    /** A line of the usual height, in what lines are measured by. */
    static final int LINE = 240;

    private static final double TWIPS = 20;

    private final OfficialLayout layout;
    private final XWPFStyles styles;

    private DocxStyles(OfficialLayout layout, XWPFDocument document) {
        this.layout = layout;
        styles = document.createStyles();
    }

    static void into(XWPFDocument document, OfficialLayout layout) {
        DocxStyles maker = new DocxStyles(layout, document);
        maker.defaults();
        for (OfficialPart part : OfficialPart.values()) {
            maker.add(part);
        }
    }

    /** From points to what lengths are measured by. */
    static BigInteger twips(double points) {
        return BigInteger.valueOf(Math.round(points * TWIPS));
    }

    static BigInteger twipsOfMillimetres(double millimetres) {
        return twips(millimetres * OfficialLayout.POINTS);
    }

    /** Whatever is written without a style is no other letter, and no language's mistakes are underlined. */
    private void defaults() {
        CTFonts fonts = CTFonts.Factory.newInstance();
        font(fonts);
        styles.setDefaultFonts(fonts);
        styles.setSpellingLanguage("vi-VN");
    }

    private void font(CTFonts fonts) {
        String name = layout.font().name();
        fonts.setAscii(name);
        fonts.setHAnsi(name);
        fonts.setCs(name);
        fonts.setEastAsia(name);
    }

    private void add(OfficialPart part) {
        Look look = layout.look(part);
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId(part.code());
        style.setType(STStyleType.PARAGRAPH);
        style.setCustomStyle(true);
        style.addNewName().setVal(look.name());
        style.addNewQFormat();
        paragraph(style.addNewPPr(), part, look);
        CTRPr letters = style.addNewRPr();
        font(letters.addNewRFonts());
        if (look.bold()) {
            letters.addNewB();
            letters.addNewBCs();
        }
        if (look.italic()) {
            letters.addNewI();
            letters.addNewICs();
        }
        BigInteger halfPoints = BigInteger.valueOf(Math.round(look.size().used() * 2));
        letters.addNewSz().setVal(halfPoints);
        letters.addNewSzCs().setVal(halfPoints);
        styles.addStyle(new XWPFStyle(style, styles));
    }

    private void paragraph(CTPPrGeneral paragraph, OfficialPart part, Look look) {
        if (part.leads()) {
            paragraph.addNewKeepNext();
        }
        CTSpacing spacing = paragraph.addNewSpacing();
        spacing.setBefore(twips(look.before()));
        spacing.setAfter(twips(layout.after(part)));
        spacing.setLine(BigInteger.valueOf(
                part.runs() ? Math.round(layout.body().lines().used() * LINE) : LINE));
        spacing.setLineRule(STLineSpacingRule.AUTO);
        CTInd indent = paragraph.addNewInd();
        indent.setLeft(twipsOfMillimetres(look.in()));
        indent.setFirstLine(twipsOfMillimetres(part.runs() ? layout.body().indent() : 0));
        paragraph.addNewJc().setVal(align(look.align()));
    }

    static STJc.Enum align(Align align) {
        return switch (align) {
            case LEFT -> STJc.LEFT;
            case CENTER -> STJc.CENTER;
            case RIGHT -> STJc.RIGHT;
            case BOTH -> STJc.BOTH;
        };
    }
}
