package vn.thiduaso.dashboard.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHdrFtrRef;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHdrFtr;

import vn.thiduaso.dashboard.paper.LayoutFault.Kind;
import vn.thiduaso.dashboard.paper.OfficialLayout.Band;
import vn.thiduaso.dashboard.paper.OfficialLayout.Paper;

/**
 * Reads a DOCX as an office sends it back, and tells all in which it departs from the layout of official documents: paper, margins, page numbers, letters, the
 * look and words of each part, order of numbers, ends. Parts are known by the styles {@link DocxPress} gives them. Number and day may be blank or written in.
 */
public final class LayoutCheck {

    /** Half a millimetre: what programs make of a length when they save it. */
    private static final double LITTLE = 0.5;

    private static final double TWIPS = 20;

    private final OfficialLayout layout = OfficialLayout.read();

    /**
     * @return all faults, in the order of the document; none where it keeps to the layout
     * @throws IllegalArgumentException when it is no DOCX
     */
    public List<LayoutFault> faults(byte[] docx) {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            List<LayoutFault> faults = new ArrayList<>();
            List<CTSectPr> sections = sections(document);
            for (int at = 0; at < sections.size(); at++) {
                section(document, sections, at, faults);
            }
            List<XWPFParagraph> lines = new DocxLines(document).all();
            new LookCheck(layout, document, faults).check(lines);
            new WordingCheck(layout, faults).check(lines);
            return List.copyOf(faults);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        } catch (POIXMLException | OpenXML4JRuntimeException fault) {
            throw new IllegalArgumentException("no DOCX", fault);
        }
    }

    private static List<CTSectPr> sections(XWPFDocument document) {
        List<CTSectPr> sections = new ArrayList<>();
        for (XWPFParagraph paragraph : document.getParagraphs()) {
            Optional.ofNullable(paragraph.getCTP().getPPr())
                    .flatMap(look -> Optional.ofNullable(look.getSectPr()))
                    .ifPresent(sections::add);
        }
        Optional.ofNullable(document.getDocument().getBody().getSectPr()).ifPresent(sections::add);
        return sections;
    }

    private void section(XWPFDocument document, List<CTSectPr> sections, int at, List<LayoutFault> faults) {
        String where = "phần " + (at + 1);
        CTSectPr section = sections.get(at);
        Paper paper = layout.paper();
        Optional<CTPageSz> size = Optional.ofNullable(section.getPgSz());
        double width = size.map(found -> millimetres(found.getW())).orElse(0.0);
        double height = size.map(found -> millimetres(found.getH())).orElse(0.0);
        if (Math.abs(width - paper.width()) > LITTLE || Math.abs(height - paper.height()) > LITTLE) {
            faults.add(new LayoutFault(
                    Kind.PAPER,
                    where,
                    text(width) + " × " + text(height) + " mm",
                    text(paper.width()) + " × " + text(paper.height()) + " mm",
                    layout.citation(paper.at())));
        }
        Optional<CTPageMar> margins = Optional.ofNullable(section.getPgMar());
        margin(where + ", lề trên", margins.map(CTPageMar::getTop), paper.top(), faults);
        margin(where + ", lề dưới", margins.map(CTPageMar::getBottom), paper.bottom(), faults);
        margin(where + ", lề trái", margins.map(CTPageMar::getLeft), paper.left(), faults);
        margin(where + ", lề phải", margins.map(CTPageMar::getRight), paper.right(), faults);
        numbers(document, sections, at, where, faults);
    }

    private void margin(String where, Optional<Object> found, Band band, List<LayoutFault> faults) {
        double margin = found.map(LayoutCheck::millimetres).orElse(0.0);
        if (!band.allows(margin, LITTLE)) {
            faults.add(new LayoutFault(
                    Kind.MARGIN,
                    where,
                    text(margin) + " mm",
                    text(band.least()) + " - " + text(band.most()) + " mm",
                    layout.citation(layout.paper().marginsAt())));
        }
    }

    /** In the middle of the upper margin, counted from 1 in each section, not on its first page. */
    private void numbers(
            XWPFDocument document, List<CTSectPr> sections, int at, String where, List<LayoutFault> faults) {
        CTSectPr section = sections.get(at);
        Optional<XWPFParagraph> number = header(document, sections, at, STHdrFtr.DEFAULT)
                .flatMap(header -> header.getParagraphs().stream()
                        .filter(LayoutCheck::isNumber)
                        .findFirst());
        boolean firstToo = !section.isSetTitlePg()
                || header(document, sections, at, STHdrFtr.FIRST).stream()
                        .flatMap(header -> header.getParagraphs().stream())
                        .anyMatch(LayoutCheck::isNumber);
        boolean fromOne = section.isSetPgNumType()
                ? section.getPgNumType().isSetStart()
                        && section.getPgNumType().getStart().intValue() == 1
                : at == 0;
        String found = number.isEmpty()
                ? "không có số trang ở lề trên"
                : firstToo ? "có số trang ở trang đầu" : fromOne ? "" : "không đánh từ 1";
        if (!found.isEmpty()) {
            faults.add(new LayoutFault(
                    Kind.PAGE_NUMBER,
                    where,
                    found,
                    "ở giữa lề trên, đánh từ 1, không hiện ở trang thứ nhất",
                    layout.citation(layout.look(OfficialPart.PAGE_NUMBER).at())));
        }
        number.ifPresent(line -> new LookCheck(layout, document, faults).check(line, OfficialPart.PAGE_NUMBER));
    }

    /** Of a section, or of the nearest before it that has one. */
    private static Optional<XWPFHeader> header(
            XWPFDocument document, List<CTSectPr> sections, int at, STHdrFtr.Enum type) {
        for (int of = at; of >= 0; of--) {
            for (CTHdrFtrRef reference : sections.get(of).getHeaderReferenceList()) {
                if (reference.getType().equals(type)
                        && document.getRelationById(reference.getId()) instanceof XWPFHeader header) {
                    return Optional.of(header);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isNumber(XWPFParagraph line) {
        return line.getCTP().getFldSimpleList().stream()
                        .anyMatch(field -> field.getInstr().strip().startsWith("PAGE"))
                || line.getCTP().getRList().stream()
                        .flatMap(run -> run.getInstrTextList().stream())
                        .anyMatch(field -> field.getStringValue().strip().startsWith("PAGE"));
    }

    private static double millimetres(Object twips) {
        return Double.parseDouble(twips.toString()) / TWIPS / OfficialLayout.POINTS;
    }

    /** As documents write figures. */
    static String text(double value) {
        return String.format(Locale.ROOT, "%.2f", value)
                .replaceAll("\\.?0+$", "")
                .replace('.', ',');
    }
}
