package vn.thiduaso.dashboard.paper;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;

import vn.thiduaso.dashboard.paper.LayoutFault.Kind;

/** Whether the words every document has are there and right: head, days, order of numbers, ends, recipients, annexes. */
final class WordingCheck {

    private static final List<OfficialPart> ALWAYS = List.of(
            OfficialPart.COUNTRY,
            OfficialPart.MOTTO,
            OfficialPart.ISSUER,
            OfficialPart.NUMBER,
            OfficialPart.KIND,
            OfficialPart.SUBJECT,
            OfficialPart.BODY,
            OfficialPart.OFFICE,
            OfficialPart.SIGNER,
            OfficialPart.RECIPIENTS,
            OfficialPart.RECIPIENT);
    private static final List<OfficialPart> ORDERED =
            List.of(OfficialPart.SECTION, OfficialPart.HEADED, OfficialPart.BODY);
    private static final String DAYS = "mục II.4.b";
    private static final Pattern SYMBOL = Pattern.compile("Số:[\\s\u00A0]*(\\d*)[\\s\u00A0]*/(\\p{L}+)(-\\p{L}+)+");
    private static final Pattern PLACE =
            Pattern.compile("\\p{Lu}.*, ngày[\\s\u00A0]*\\d*[\\s\u00A0]*tháng[\\s\u00A0]*\\d*[\\s\u00A0]*năm \\d{4}");
    private static final Pattern DAY = Pattern.compile("ngày\\s(\\d{1,2})\\stháng\\s(\\d{1,2})\\snăm\\s(\\d{4})");

    private final OfficialLayout layout;
    private final List<LayoutFault> faults;

    WordingCheck(OfficialLayout layout, List<LayoutFault> faults) {
        this.layout = layout;
        this.faults = faults;
    }

    void check(List<XWPFParagraph> lines) {
        List<XWPFParagraph> written =
                lines.stream().filter(line -> !line.getText().isBlank()).toList();
        for (OfficialPart part : ALWAYS) {
            if (of(written, part).isEmpty()) {
                add(
                        Kind.MISSING,
                        layout.look(part).name(),
                        "",
                        "có",
                        layout.look(part).at());
            }
        }
        exact(written, OfficialPart.COUNTRY, layout.country());
        exact(written, OfficialPart.MOTTO, layout.motto());
        of(written, OfficialPart.NUMBER).forEach(this::symbol);
        of(written, OfficialPart.PLACE).stream()
                .filter(line -> !PLACE.matcher(line.getText()).matches())
                .forEach(line -> add(
                        Kind.DAY, name(OfficialPart.PLACE), line.getText(), "Địa danh, ngày … tháng … năm …", DAYS));
        written.forEach(this::letters);
        written.forEach(this::days);
        grounds(written);
        recipients(of(written, OfficialPart.RECIPIENT));
        sheets(written);
    }

    private List<XWPFParagraph> of(List<XWPFParagraph> lines, OfficialPart part) {
        return lines.stream()
                .filter(line -> DocxLines.part(line, layout).equals(Optional.of(part)))
                .toList();
    }

    private void exact(List<XWPFParagraph> lines, OfficialPart part, String words) {
        of(lines, part).stream()
                .filter(line -> !line.getText().equals(words))
                .forEach(line -> add(
                        Kind.WORDS,
                        name(part),
                        line.getText(),
                        words,
                        layout.look(part).at()));
    }

    /** A number below ten has a zero before it; the symbol begins with what documents of its kind are called. */
    private void symbol(XWPFParagraph line) {
        Matcher found = SYMBOL.matcher(line.getText());
        boolean good = found.matches()
                && (found.group(1).isEmpty() || found.group(1).length() > 1)
                && layout.symbols().contains(found.group(2));
        if (!good) {
            add(Kind.SYMBOL, name(OfficialPart.NUMBER), line.getText(), "Số: …/TTr-UBND", "mục II.3.c");
        }
    }

    private void letters(XWPFParagraph line) {
        if (!Normalizer.isNormalized(line.getText(), Normalizer.Form.NFC)) {
            add(
                    Kind.LETTERS,
                    LookCheck.begin(line),
                    "dấu rời khỏi chữ",
                    "Unicode dựng sẵn",
                    layout.font().at());
        }
        if (line.getText().contains(OfficialText.MARK)) {
            add(
                    Kind.LETTERS,
                    LookCheck.begin(line),
                    OfficialText.MARK,
                    "chữ viết được",
                    layout.font().at());
        }
    }

    private void days(XWPFParagraph line) {
        DAY.matcher(line.getText().replace('\u00A0', ' ').replaceAll(" +", " "))
                .results()
                .filter(day -> !day.group().equals(due(day)))
                .forEach(day -> add(Kind.DAY, LookCheck.begin(line), day.group(), due(day), DAYS));
    }

    /** The same day as it is to be written. */
    private static String due(MatchResult day) {
        try {
            return OfficialText.day(LocalDate.of(
                    Integer.parseInt(day.group(3)), Integer.parseInt(day.group(2)), Integer.parseInt(day.group(1))));
        } catch (DateTimeException noDay) {
            return "ngày có trong lịch";
        }
    }

    private void grounds(List<XWPFParagraph> lines) {
        for (int at = 0; at < lines.size(); at++) {
            if (is(lines, at, OfficialPart.GROUND)) {
                String end = is(lines, at + 1, OfficialPart.GROUND) ? ";" : ".";
                if (!lines.get(at).getText().endsWith(end)) {
                    add(Kind.GROUND, LookCheck.begin(lines.get(at)), ending(lines.get(at)), end, "mục II.6.a");
                }
            }
        }
    }

    private boolean is(List<XWPFParagraph> lines, int at, OfficialPart part) {
        return at < lines.size() && DocxLines.part(lines.get(at), layout).equals(Optional.of(part));
    }

    private void recipients(List<XWPFParagraph> lines) {
        for (int at = 0; at < lines.size(); at++) {
            String text = lines.get(at).getText();
            boolean last = at == lines.size() - 1;
            boolean good = last
                    ? text.startsWith("- Lưu: VT") && text.endsWith(".")
                    : text.startsWith("- ") && text.endsWith(";");
            if (!good) {
                add(
                        Kind.RECIPIENTS,
                        name(OfficialPart.RECIPIENTS),
                        text,
                        last ? "- Lưu: VT, … ." : "- … ;",
                        "mục II.9.d");
            }
        }
    }

    /** The document and its annexes, each of which is counted and ended for itself. */
    private void sheets(List<XWPFParagraph> lines) {
        List<List<XWPFParagraph>> sheets = new ArrayList<>();
        sheets.add(new ArrayList<>());
        for (int at = 0; at < lines.size(); at++) {
            if (is(lines, at, OfficialPart.ANNEX)) {
                sheets.add(new ArrayList<>());
            }
            sheets.get(sheets.size() - 1).add(lines.get(at));
        }
        String main = String.join(
                "\n", sheets.get(0).stream().map(XWPFParagraph::getText).toList());
        for (int at = 0; at < sheets.size(); at++) {
            order(sheets.get(at));
            ending(sheets.get(at));
            if (at > 0) {
                String name = sheets.get(at).get(0).getText();
                String due = "Phụ lục" + (sheets.size() == 2 ? "" : " " + Ordinals.roman(at));
                if (!name.equals(due)) {
                    add(Kind.ANNEX, name, name, due, "mục III.1.a");
                } else if (!Pattern.compile(Pattern.quote(due) + "(?!\\p{L})")
                        .matcher(main)
                        .find()) {
                    add(Kind.ANNEX, name, "văn bản không nhắc đến", "có chỉ dẫn về phụ lục", "mục III.1.a");
                }
            }
        }
    }

    private void order(List<XWPFParagraph> sheet) {
        OrderCheck order = new OrderCheck();
        sheet.stream()
                .filter(line ->
                        DocxLines.part(line, layout).filter(ORDERED::contains).isPresent())
                .forEach(line -> order.next(line.getText())
                        .ifPresent(due -> add(
                                Kind.ORDER,
                                LookCheck.begin(line),
                                line.getText().split(" ", 2)[0],
                                due,
                                "mục II.6.đ")));
    }

    private void ending(List<XWPFParagraph> sheet) {
        List<XWPFParagraph> text = of(sheet, OfficialPart.BODY);
        if (text.isEmpty()) {
            return;
        }
        XWPFParagraph last = text.get(text.size() - 1);
        if (!last.getText().endsWith(layout.ending())) {
            add(Kind.ENDING, LookCheck.begin(last), ending(last), layout.ending(), "Phụ lục III");
        }
    }

    private static String ending(XWPFParagraph line) {
        String text = line.getText();
        return text.substring(text.offsetByCodePoints(text.length(), -1));
    }

    private String name(OfficialPart part) {
        return layout.look(part).name();
    }

    private void add(Kind kind, String where, String found, String expected, String at) {
        faults.add(new LayoutFault(kind, where, found, expected, layout.citation(at)));
    }
}
