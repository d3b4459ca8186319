package vn.thiduaso.dashboard.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import vn.thiduaso.dashboard.paper.OfficialDocument.Annex;
import vn.thiduaso.dashboard.paper.OfficialDocument.Figure;
import vn.thiduaso.dashboard.paper.OfficialDocument.Head;
import vn.thiduaso.dashboard.paper.Piece.Line;
import vn.thiduaso.dashboard.paper.Piece.Pair;
import vn.thiduaso.dashboard.paper.Piece.Pairs;
import vn.thiduaso.dashboard.paper.Piece.Rule;
import vn.thiduaso.dashboard.paper.Piece.Sheet;

/**
 * From a document to its lines: head, numbers, marks at the ends of lines, signatures, annexes as Nghị định 30/2020/NĐ-CP, Phụ lục I and III have them. Writers
 * only draw what comes out, and so say the same.
 */
final class Typesetter {

    private static final int HEAD_LEFT = 44;
    private static final int CLOSING_LEFT = 48;
    private static final int WHOLE = 100;
    private static final double ABOVE_CLOSING = 6;
    private static final String BLANK_NUMBER = "\u00A0".repeat(10);
    private static final String BLANK = "\u00A0".repeat(6);

    private final OfficialLayout layout;
    private final OfficialText texts = new OfficialText();
    private final PaperFont.Letters regular = PaperFont.REGULAR.letters();
    private final PaperFont.Letters bold = PaperFont.BOLD.letters();
    private final PaperFont.Letters italic = PaperFont.ITALIC.letters();

    Typesetter(OfficialLayout layout) {
        this.layout = layout;
    }

    OfficialLayout layout() {
        return layout;
    }

    /** What the file is called in itself. */
    String title(OfficialDocument document) {
        return texts.clean(document.head().kind() + " " + document.head().subject());
    }

    /** The document, then each annex. */
    List<Sheet> sheets(OfficialDocument document) {
        List<Sheet> sheets = new ArrayList<>();
        sheets.add(new Sheet(main(document)));
        List<Annex> annexes = new ArrayList<>(document.annexes());
        if (!document.figures().isEmpty()) {
            annexes.add(figures(document.figures()));
        }
        for (int at = 0; at < annexes.size(); at++) {
            String number = annexes.size() == 1 ? "" : " " + Ordinals.roman(at + 1);
            sheets.add(new Sheet(annex(document.head(), "Phụ lục" + number, annexes.get(at))));
        }
        return List.copyOf(sheets);
    }

    private List<Piece> main(OfficialDocument document) {
        List<Piece> pieces = new ArrayList<>();
        pieces.add(head(document.head()));
        pieces.add(line(OfficialPart.KIND, capitals(document.head().kind())));
        named(OfficialPart.SUBJECT, texts.clean(document.head().subject()), textWidth(), pieces);
        addressees(document.addressees(), pieces);
        List<Piece> body = new BlockSetting(texts, layout).pieces(document.blocks());
        Piece last = body.get(body.size() - 1);
        pieces.addAll(body.subList(0, body.size() - 1));
        // who signs alone on a page signs anything
        pieces.add(last instanceof Line line ? line.keptWithNext() : last);
        pieces.add(closing(document));
        return pieces;
    }

    private Pairs head(Head head) {
        double room = textWidth() * HEAD_LEFT / WHOLE;
        List<Piece> names = new ArrayList<>();
        head.parent().forEach(line -> names.add(balanced(OfficialPart.PARENT, capitals(line), room)));
        List<String> issuer = head.issuer().stream().map(this::capitals).toList();
        issuer.subList(0, issuer.size() - 1).forEach(line -> names.add(balanced(OfficialPart.ISSUER, line, room)));
        named(OfficialPart.ISSUER, issuer.get(issuer.size() - 1), room, names);
        List<Piece> country = List.of(
                line(OfficialPart.COUNTRY, layout.country()),
                line(OfficialPart.MOTTO, layout.motto()),
                new Rule(measure(OfficialPart.MOTTO).applyAsDouble(layout.motto())));
        Line number = line(OfficialPart.NUMBER, "Số:" + BLANK_NUMBER + "/" + texts.clean(head.symbol()));
        List<Piece> place = head.place().stream()
                .<Piece>map(name -> line(OfficialPart.PLACE, texts.clean(name) + ", " + blankDay(head)))
                .toList();
        return new Pairs(HEAD_LEFT, 0, List.of(new Pair(names, country), new Pair(List.of(number), place)));
    }

    private static String blankDay(Head head) {
        return "ngày%stháng%snăm %d".formatted(BLANK, BLANK, head.year());
    }

    private void addressees(List<String> names, List<Piece> pieces) {
        if (names.size() == 1) {
            pieces.add(line(OfficialPart.ADDRESSEE, "Kính gửi: " + unended(names.get(0))));
        } else if (!names.isEmpty()) {
            pieces.add(line(OfficialPart.ADDRESSEES, "Kính gửi:"));
            for (int at = 0; at < names.size(); at++) {
                String end = at == names.size() - 1 ? "." : ";";
                pieces.add(line(OfficialPart.ADDRESSEE_LINE, "- " + unended(names.get(at)) + end));
            }
        }
    }

    private Pairs closing(OfficialDocument document) {
        List<Piece> recipients = recipients(document);
        List<List<Piece>> offices = document.signatures().stream()
                .map(signature -> signature.office().stream()
                        .<Piece>map(line -> line(OfficialPart.OFFICE, capitals(line)))
                        .toList())
                .toList();
        List<Piece> names = document.signatures().stream()
                .<Piece>map(signature -> line(OfficialPart.SIGNER, texts.clean(signature.name())))
                .toList();
        if (names.size() == 1) {
            List<Piece> signature =
                    Stream.concat(offices.get(0).stream(), names.stream()).toList();
            return new Pairs(CLOSING_LEFT, ABOVE_CLOSING, List.of(new Pair(recipients, signature)));
        }
        return new Pairs(
                WHOLE / 2,
                ABOVE_CLOSING,
                List.of(
                        new Pair(offices.get(0), offices.get(1)),
                        new Pair(names.subList(0, 1), names.subList(1, 2)),
                        new Pair(recipients, List.of())));
    }

    private List<Piece> recipients(OfficialDocument document) {
        List<Piece> lines = new ArrayList<>();
        lines.add(line(OfficialPart.RECIPIENTS, "Nơi nhận:"));
        if (!document.addressees().isEmpty()) {
            lines.add(line(OfficialPart.RECIPIENT, "- Như trên;"));
        }
        document.recipients()
                .names()
                .forEach(name -> lines.add(line(OfficialPart.RECIPIENT, "- " + unended(name) + ";")));
        String keeper = unended(document.recipients().keeper());
        lines.add(line(OfficialPart.RECIPIENT, "- Lưu: VT" + (keeper.isEmpty() ? "" : ", " + keeper) + "."));
        return lines;
    }

    private List<Piece> annex(Head head, String number, Annex annex) {
        List<Piece> pieces = new ArrayList<>();
        pieces.add(line(OfficialPart.ANNEX, number));
        pieces.add(balanced(OfficialPart.ANNEX_TITLE, capitals(annex.title()), textWidth()));
        String note = "(Kèm theo %s số%s/%s %s của %s)"
                .formatted(
                        texts.clean(head.kind()),
                        BLANK_NUMBER,
                        texts.clean(head.symbol()),
                        blankDay(head),
                        texts.clean(String.join(" ", head.issuer())));
        named(OfficialPart.ANNEX_NOTE, note, textWidth(), pieces);
        pieces.addAll(new BlockSetting(texts, layout).pieces(annex.blocks()));
        return pieces;
    }

    /** Each figure beside where it can be checked. */
    private static Annex figures(List<Figure> figures) {
        List<Block.Column> columns = List.of(
                new Block.Column("TT", 8, Block.Side.CENTER),
                new Block.Column("Số liệu", 33, Block.Side.LEFT),
                new Block.Column("Trong văn bản", 17, Block.Side.RIGHT),
                new Block.Column("Lần chấm điểm và địa chỉ", 42, Block.Side.LEFT));
        List<List<String>> rows = IntStream.range(0, figures.size())
                .mapToObj(at -> {
                    Figure figure = figures.get(at);
                    return List.of(
                            Integer.toString(at + 1),
                            figure.what(),
                            figure.text(),
                            figure.run() + ": " + figure.address());
                })
                .toList();
        return new Annex(
                "Số liệu dùng trong văn bản",
                List.of(
                        new Block.Text(
                                Block.Role.PARAGRAPH,
                                "Mỗi số liệu do hệ thống Thi Đua Số của cơ quan tính ra được xem lại tại địa chỉ ghi bên cạnh, đến từng ô của tệp đã nộp."),
                        new Block.Table(columns, rows)));
    }

    private String capitals(String text) {
        return OfficialText.capitals(texts.clean(text));
    }

    private static Line line(OfficialPart part, String text) {
        return new Line(part, "", text);
    }

    private String unended(String text) {
        return BlockSetting.unended(texts.clean(text));
    }

    private double textWidth() {
        return layout.paper().textWidth() * OfficialLayout.POINTS;
    }

    /** A name in the middle, of lines about as long as each other. */
    private Line balanced(OfficialPart part, String name, double room) {
        String text = joined(name);
        return balanced(part, text, Balance.of(text, measure(part), room));
    }

    /** The same with the line under it, as long as is allowed. */
    private void named(OfficialPart part, String name, double room, List<Piece> pieces) {
        String text = joined(name);
        Balance balance = Balance.of(text, measure(part), room);
        pieces.add(balanced(part, text, balance));
        pieces.add(new Rule(layout.rules().used() * balance.width()));
    }

    private static Line balanced(OfficialPart part, String text, Balance balance) {
        return new Line(part, "", text, balance.aside(), part.leads());
    }

    /** No line begins with a dash. */
    private static String joined(String name) {
        return name.replace(" - ", "\u00A0- ");
    }

    private ToDoubleFunction<String> measure(OfficialPart part) {
        OfficialLayout.Look look = layout.look(part);
        PaperFont.Letters letters = look.italic() ? italic : look.bold() ? bold : regular;
        return text -> text.codePoints().mapToDouble(letters::width).sum()
                * look.size().used();
    }
}
