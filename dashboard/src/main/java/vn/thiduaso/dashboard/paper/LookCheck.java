package vn.thiduaso.dashboard.paper;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

import vn.thiduaso.dashboard.paper.LayoutFault.Kind;
import vn.thiduaso.dashboard.paper.OfficialLayout.Look;

/** Whether each line looks as its part is to look; lines of no known part are asked for their letters only. */
final class LookCheck {

    private static final double LITTLE = 0.01;
    private static final double LITTLE_INDENT = 0.2;
    private static final double TWIPS = 20;

    private final OfficialLayout layout;
    private final DocxLines looks;
    private final List<LayoutFault> faults;

    LookCheck(OfficialLayout layout, XWPFDocument document, List<LayoutFault> faults) {
        this.layout = layout;
        this.looks = new DocxLines(document);
        this.faults = faults;
    }

    void check(List<XWPFParagraph> lines) {
        for (XWPFParagraph line : lines) {
            Optional<OfficialPart> part = DocxLines.part(line, layout);
            if (part.isPresent()) {
                check(line, part.get());
            } else {
                line.getRuns().forEach(run -> letters(line, run, begin(line)));
            }
        }
    }

    void check(XWPFParagraph line, OfficialPart part) {
        Look look = layout.look(part);
        String where = look.name() + (line.getText().isEmpty() ? "" : ": " + begin(line));
        for (XWPFRun run : line.getRuns()) {
            letters(line, run, where);
            double size = looks.size(line, run).orElse(0.0);
            if (!look.size().allows(size, LITTLE)) {
                String most = look.size().least() == look.size().most()
                        ? ""
                        : " - " + LayoutCheck.text(look.size().most());
                add(
                        Kind.SIZE,
                        where,
                        LayoutCheck.text(size),
                        LayoutCheck.text(look.size().least()) + most,
                        look.at());
            }
            // "Điều 1." is bold where the text after it is not
            boolean leads =
                    part == OfficialPart.BODY && run.equals(line.getRuns().get(0));
            boolean bold = looks.bold(line, run);
            boolean italic = looks.italic(line, run);
            if (bold != look.bold() && !(leads && bold) || italic != look.italic()) {
                add(Kind.FACE, where, face(bold, italic), face(look.bold(), look.italic()), look.at());
            }
        }
        if (look.capitals() && !line.getText().equals(OfficialText.capitals(line.getText()))) {
            add(Kind.CAPITALS, where, begin(line), "chữ in hoa", look.at());
        }
        String align = looks.alignment(line);
        if (part != OfficialPart.CELL && !align.equals(look.align().name().toLowerCase(Locale.ROOT))) {
            add(Kind.ALIGNMENT, where, word(align), word(look.align().name().toLowerCase(Locale.ROOT)), look.at());
        }
        if (part.runs()) {
            spacing(line, where);
        }
    }

    private void letters(XWPFParagraph line, XWPFRun run, String where) {
        String font = looks.font(line, run).orElse("");
        if (!font.equals(layout.font().name())) {
            add(Kind.FONT, where, font, layout.font().name(), layout.font().at());
        }
        looks.colour(line, run)
                .ifPresent(colour ->
                        add(Kind.COLOUR, where, colour, "màu đen", layout.font().at()));
    }

    private void spacing(XWPFParagraph line, String where) {
        OfficialLayout.Body body = layout.body();
        double indent = looks.firstLine(line) / TWIPS / OfficialLayout.POINTS;
        if (body.indents().stream().noneMatch(allowed -> Math.abs(allowed - indent) < LITTLE_INDENT)) {
            add(
                    Kind.SPACING,
                    where,
                    "dòng đầu lùi " + LayoutCheck.text(indent) + " mm",
                    "lùi "
                            + String.join(
                                    " hoặc ",
                                    body.indents().stream()
                                            .map(LayoutCheck::text)
                                            .toList()) + " mm",
                    body.at());
        }
        double apart = looks.apart(line) / TWIPS;
        if (apart < body.apart() - LITTLE) {
            add(
                    Kind.SPACING,
                    where,
                    "cách đoạn " + LayoutCheck.text(apart) + " pt",
                    "từ " + LayoutCheck.text(body.apart()) + " pt",
                    body.at());
        }
        Optional<Double> lines = looks.lines(line);
        if (lines.isPresent() && !body.lines().allows(lines.get(), LITTLE)) {
            add(
                    Kind.SPACING,
                    where,
                    "cách dòng " + LayoutCheck.text(lines.get()),
                    LayoutCheck.text(body.lines().least()) + " - "
                            + LayoutCheck.text(body.lines().most()),
                    body.at());
        }
    }

    private void add(Kind kind, String where, String found, String expected, String at) {
        faults.add(new LayoutFault(kind, where, found, expected, layout.citation(at)));
    }

    private static String face(boolean bold, boolean italic) {
        return (italic ? "nghiêng" : "đứng") + (bold ? ", đậm" : "");
    }

    private static String word(String align) {
        return switch (align) {
            case "center" -> "canh giữa";
            case "right" -> "canh phải";
            case "both" -> "canh đều";
            default -> "canh trái";
        };
    }

    /** The first words of a line, to find it by. */
    static String begin(XWPFParagraph line) {
        String text = line.getText();
        int most = 40;
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most)) + "…";
    }
}
