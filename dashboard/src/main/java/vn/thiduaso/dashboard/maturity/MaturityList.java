package vn.thiduaso.dashboard.maturity;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.dashboard.published.LevelQueries;
import vn.thiduaso.dashboard.published.RunHead;
import vn.thiduaso.dashboard.published.UnitRow;
import vn.thiduaso.dashboard.tables.ListColumn;
import vn.thiduaso.dashboard.tables.ListColumn.Place;
import vn.thiduaso.dashboard.tables.ListSort;
import vn.thiduaso.dashboard.tables.ListTable;
import vn.thiduaso.dashboard.web.GroupText;
import vn.thiduaso.ingest.export.Value;
import vn.thiduaso.ingest.wording.Formats;

/** Enterprises of one level as a list: its columns and its orders. */
final class MaturityList {

    static final String PATH = "/maturity";

    /** Asks for those without a level, where an address names one by its number; of no level asked for, the highest that has enterprises is listed. */
    static final String NONE = "none";

    static final ListTable<Line> TABLE = new ListTable<>(
            PATH,
            List.of("set", "period", "group", "sector", "level"),
            new ListSort("score", true),
            List.of(
                    ListColumn.<Line>text(
                                    LevelQueries.NAME,
                                    Place.ALWAYS,
                                    line -> line.row().name())
                            .rising(),
                    ListColumn.text("code", Place.USUAL, line -> line.row().unit()),
                    ListColumn.of(
                            "group",
                            Place.USUAL,
                            (line, words) ->
                                    Value.of(GroupText.orEmpty(line.row().group(), words))),
                    ListColumn.of(
                            "sector", Place.CHOSEN, (line, words) -> Value.of(GroupText.orEmpty(line.sector(), words))),
                    ListColumn.<Line>of("score", Place.USUAL, (line, words) -> score(line))
                            .ofFigures()
                            .falling(),
                    ListColumn.<Line>of(
                                    "rank",
                                    Place.USUAL,
                                    (line, words) -> whole(line.row().rank()))
                            .ofFigures(),
                    ListColumn.<Line>of(
                                    "coverage",
                                    Place.USUAL,
                                    (line, words) -> Value.of(line.row().coverage()))
                            .ofFigures(),
                    ListColumn.of(
                            "reason",
                            Place.USUAL,
                            (line, words) -> Value.of(
                                    line.row().reason() == null
                                            ? ""
                                            : words.text("reason." + line.row().reason()))),
                    ListColumn.text("level", Place.FILE, Line::level),
                    ListColumn.of(
                            "period",
                            Place.FILE,
                            (line, words) -> Value.of(Formats.in(words.language())
                                    .period(line.run().period()))),
                    ListColumn.text(
                            "set",
                            Place.FILE,
                            line -> line.run().indexSet() + " " + line.run().version()),
                    ListColumn.text("run", Place.FILE, line -> line.run().run()),
                    ListColumn.moment("closed", Place.FILE, line -> line.run().closedAt()),
                    ListColumn.of(
                            "figures",
                            Place.FILE,
                            (line, words) -> Value.of(
                                    words.text(line.run().illustrative() ? "figures.illustrative" : "figures.real")))));

    private MaturityList() {}

    /**
     * An enterprise in a file, which says which run it is of.
     *
     * @param sector null: not told
     * @param level name of its level; empty: none
     * @param digits of scores
     */
    record Line(UnitRow row, @Nullable String sector, String level, RunHead run, int digits) {}

    private static Value score(Line line) {
        return line.row().score() == null ? Value.NOTHING : Value.of(line.row().score(), line.digits());
    }

    private static Value whole(@Nullable Integer number) {
        return number == null ? Value.NOTHING : Value.of(number);
    }
}
