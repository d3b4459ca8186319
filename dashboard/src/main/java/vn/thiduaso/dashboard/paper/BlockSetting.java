package vn.thiduaso.dashboard.paper;

import java.util.ArrayList;
import java.util.List;

import vn.thiduaso.dashboard.paper.Piece.Grid;
import vn.thiduaso.dashboard.paper.Piece.Line;

/** Sets the blocks of one document, or of one annex: counts what is numbered, and ends grounds and the whole as the decree asks. To be used once. */
final class BlockSetting {

    private static final String ENDS = "[\\s.,;/\u00A0]+$";

    private final OfficialText texts;
    private final OfficialLayout layout;
    private int sections;
    private int articles;
    private int clauses;
    private int points;

    BlockSetting(OfficialText texts, OfficialLayout layout) {
        this.texts = texts;
        this.layout = layout;
    }

    /** A text without the marks it ends in. */
    static String unended(String text) {
        return text.replaceAll(ENDS, "");
    }

    List<Piece> pieces(List<Block> blocks) {
        List<Piece> pieces = new ArrayList<>();
        for (int at = 0; at < blocks.size(); at++) {
            boolean last = at == blocks.size() - 1;
            if (blocks.get(at) instanceof Block.Text text) {
                String end = last ? layout.ending() : endOf(text, blocks.get(at + 1));
                pieces.add(line(text.role(), texts.clean(text.text()), end));
            } else if (blocks.get(at) instanceof Block.Table table) {
                pieces.add(grid(table));
                if (last) {
                    pieces.add(new Line(OfficialPart.BODY, "", layout.ending()));
                }
            }
        }
        return pieces;
    }

    /** What a block ends with whatever it was written with; empty where it keeps its own. */
    private static String endOf(Block.Text text, Block next) {
        if (text.role() != Block.Role.GROUND) {
            return "";
        }
        return next instanceof Block.Text after && after.role() == Block.Role.GROUND ? ";" : ".";
    }

    private Line line(Block.Role role, String clean, String end) {
        String text = end.isEmpty() ? clean : unended(clean) + end;
        return switch (role) {
            case GROUND -> new Line(OfficialPart.GROUND, "", text);
            case AUTHORITY -> new Line(OfficialPart.AUTHORITY, "", OfficialText.capitals(text));
            case SECTION -> {
                clauses = 0;
                points = 0;
                yield new Line(
                        OfficialPart.SECTION, "", Ordinals.roman(++sections) + ". " + OfficialText.capitals(text));
            }
            case ARTICLE -> {
                clauses = 0;
                points = 0;
                yield new Line(OfficialPart.BODY, "Điều " + ++articles + ". ", text);
            }
            case CLAUSE -> new Line(OfficialPart.BODY, "", clause() + text);
            case HEADED_CLAUSE -> new Line(OfficialPart.HEADED, "", clause() + text);
            case POINT -> new Line(OfficialPart.BODY, "", Ordinals.letter(++points) + ") " + text);
            case PARAGRAPH -> new Line(OfficialPart.BODY, "", text);
        };
    }

    private String clause() {
        points = 0;
        return ++clauses + ". ";
    }

    private Grid grid(Block.Table table) {
        return new Grid(
                table.columns().stream()
                        .map(column -> new Block.Column(texts.clean(column.head()), column.percent(), column.side()))
                        .toList(),
                table.rows().stream()
                        .map(row -> row.stream().map(texts::clean).toList())
                        .toList());
    }
}
