package vn.thiduaso.dashboard.robustness;

import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.dashboard.published.RobustnessQueries.Standing;
import vn.thiduaso.dashboard.published.RunHead;
import vn.thiduaso.dashboard.published.UnitRow;
import vn.thiduaso.dashboard.tables.ListColumn;
import vn.thiduaso.dashboard.tables.ListColumn.Place;
import vn.thiduaso.dashboard.tables.ListSort;
import vn.thiduaso.dashboard.tables.ListTable;
import vn.thiduaso.dashboard.web.GroupText;
import vn.thiduaso.ingest.export.Value;
import vn.thiduaso.ingest.wording.Formats;

/** How sure each rank is, as a list: one row per ranked unit, each row of a file saying which run and analysis it is of. */
final class RobustnessList {

    static final String PATH = "/robustness";

    /** Order by name; by rank and by this the lists of a run are kept. */
    static final String NAME = "unit";

    static final String RANK = "rank";

    static final ListTable<Line> TABLE = new ListTable<>(
            PATH,
            List.of("set", "period", "group", "analysis"),
            new ListSort(RANK, false),
            List.of(
                    ListColumn.<Line>of(
                                    RANK,
                                    Place.ALWAYS,
                                    (line, words) -> rank(line.unit().rank()))
                            .ofFigures()
                            .rising(),
                    ListColumn.text("code", Place.CHOSEN, line -> line.unit().unit()),
                    ListColumn.<Line>text(
                                    NAME, Place.ALWAYS, line -> line.unit().name())
                            .rising(),
                    ListColumn.of(
                            "group",
                            Place.CHOSEN,
                            (line, words) ->
                                    Value.of(GroupText.orEmpty(line.unit().group(), words))),
                    ListColumn.<Line>of("score", Place.USUAL, (line, words) -> score(line))
                            .ofFigures(),
                    figure("rank.low", Place.CHOSEN, line -> line.sure().low()).rising(),
                    figure("rank.high", Place.CHOSEN, line -> line.sure().high())
                            .rising(),
                    figure("rank.width", Place.CHOSEN, line -> line.sure().width())
                            .falling(),
                    ListColumn.<Line>drawn("span").ofFigures().rising(),
                    figure("median", Place.USUAL, line -> line.sure().median()).rising(),
                    ListColumn.of("top.places", Place.FILE, (line, words) -> Value.of(line.top())),
                    figure("top.share", Place.FILE, line -> line.sure().top()),
                    figure("ranked.share", Place.FILE, line -> line.sure().ranked()),
                    ListColumn.<Line>drawn("top").ofFigures().falling(),
                    ListColumn.drawn("in-words"),
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

    private static ListColumn<Line> figure(String key, Place place, Function<Line, @Nullable Double> of) {
        return ListColumn.<Line>of(key, place, (line, words) -> {
                    Double number = of.apply(line);
                    return number == null ? Value.NOTHING : Value.of(number);
                })
                .ofFigures();
    }

    private static Value score(Line line) {
        return line.unit().score() == null
                ? Value.NOTHING
                : Value.of(line.unit().score(), line.digits());
    }
}
