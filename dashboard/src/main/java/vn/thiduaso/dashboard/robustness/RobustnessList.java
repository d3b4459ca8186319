package vn.thiduaso.dashboard.robustness;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.dashboard.published.RobustnessQueries.Standing;
import vn.thiduaso.dashboard.published.RunHead;
import vn.thiduaso.dashboard.published.UnitRow;
import vn.thiduaso.dashboard.tables.ListColumn;
import vn.thiduaso.dashboard.tables.ListColumn.Place;
import vn.thiduaso.dashboard.tables.ListSort;
import vn.thiduaso.dashboard.tables.ListTable;
import vn.thiduaso.ingest.export.Value;
import vn.thiduaso.ingest.wording.Formats;

/** How sure each rank is, as a file: one row per ranked unit, by rank, each saying which run and analysis it is of. */
final class RobustnessList {

    static final ListTable<Line> TABLE = new ListTable<>(
            RobustnessRequest.PATH,
            List.of("set", "period", "group", "analysis"),
            new ListSort("rank", false),
            List.of(
                    ListColumn.of(
                            "rank",
                            Place.FILE,
                            (line, words) -> rank(line.unit().rank())),
                    ListColumn.text("code", Place.FILE, line -> line.unit().unit()),
                    ListColumn.text("unit", Place.FILE, line -> line.unit().name()),
                    ListColumn.text(
                            "group",
                            Place.FILE,
                            line -> line.unit().group() == null
                                    ? ""
                                    : line.unit().group()),
                    ListColumn.of("score", Place.FILE, (line, words) -> score(line)),
                    ListColumn.of(
                            "rank.low",
                            Place.FILE,
                            (line, words) -> number(line.sure().low())),
                    ListColumn.of(
                            "rank.high",
                            Place.FILE,
                            (line, words) -> number(line.sure().high())),
                    ListColumn.of("rank.width", Place.FILE, (line, words) -> width(line.sure())),
                    ListColumn.of(
                            "median",
                            Place.FILE,
                            (line, words) -> number(line.sure().median())),
                    ListColumn.of("top.places", Place.FILE, (line, words) -> Value.of(line.top())),
                    ListColumn.of(
                            "top.share",
                            Place.FILE,
                            (line, words) -> Value.of(line.sure().top())),
                    ListColumn.of(
                            "ranked.share",
                            Place.FILE,
                            (line, words) -> Value.of(line.sure().ranked())),
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
                    ListColumn.text("analysis", Place.FILE, Line::analysis),
                    ListColumn.of(
                            "figures",
                            Place.FILE,
                            (line, words) -> Value.of(
                                    words.text(line.run().illustrative() ? "figures.illustrative" : "figures.real")))));

    private RobustnessList() {}

    /**
     * @param top places above the cut line
     * @param digits of scores
     */
    record Line(UnitRow unit, Standing sure, RunHead run, String analysis, int top, int digits) {}

    private static Value rank(@Nullable Integer rank) {
        return rank == null ? Value.NOTHING : Value.of(rank);
    }

    private static Value number(@Nullable Double number) {
        return number == null ? Value.NOTHING : Value.of(number);
    }

    private static Value score(Line line) {
        return line.unit().score() == null
                ? Value.NOTHING
                : Value.of(line.unit().score(), line.digits());
    }

    private static Value width(Standing sure) {
        return sure.low() == null || sure.high() == null ? Value.NOTHING : Value.of(sure.high() - sure.low());
    }
}
