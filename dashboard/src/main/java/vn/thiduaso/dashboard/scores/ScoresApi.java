package vn.thiduaso.dashboard.scores;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.thiduaso.dashboard.published.RobustnessQueries.Standing;
import vn.thiduaso.dashboard.published.UnitRow;
import vn.thiduaso.dashboard.security.Action;
import vn.thiduaso.dashboard.security.ApiPath;
import vn.thiduaso.dashboard.security.Needs;
import vn.thiduaso.dashboard.web.Attachment;
import vn.thiduaso.dashboard.web.PageWords;
import vn.thiduaso.dashboard.web.Paged;

/** UC-039: scores and ranks of a run, for programs; and as files, which the pages offer too. */
@RestController
class ScoresApi {

    static final String PATH = ApiPath.V1 + "/runs/{run}/scores";

    private final ScoreTables tables;

    ScoresApi(ScoreTables tables) {
        this.tables = tables;
    }

    /**
     * One unit.
     *
     * @param group peer group; null: none
     * @param rank inside the group; null where it is not ranked, {@code reason} says why
     * @param coverage reported share of the weight, 0–1
     * @param official published by somebody else; null: by nobody
     * @param sure where the rank lies; null where nobody analysed the run
     * @param score as published: the root's points, divided and rounded as the set says
     * @param points by code, as computed: of the root and of the nodes the ranking shows as columns; null where there are none
     */
    record Score(
            String unit,
            String name,
            String kind,
            @Nullable String group,
            @Nullable Double score,
            @Nullable Integer rank,
            @Nullable String reason,
            @Nullable Integer level,
            double coverage,
            @Nullable Double official,
            @Nullable Integer officialRank,
            @Nullable Interval sure,
            Map<String, @Nullable Double> points) {

        static Score of(UnitRow row, @Nullable Standing sure, Map<String, @Nullable Double> points) {
            return new Score(
                    row.unit(),
                    row.name(),
                    row.kind(),
                    row.group(),
                    row.score(),
                    row.rank(),
                    row.reason(),
                    row.level(),
                    row.coverage(),
                    row.official(),
                    row.officialRank(),
                    sure == null ? null : new Interval(sure.low(), sure.median(), sure.high(), sure.top()),
                    points);
        }
    }

    /**
     * Where a rank lies in the draws.
     *
     * @param low 5 % quantile, outwards to a whole rank like high; null like median and high where the unit is ranked in no draw
     * @param high 95 % quantile
     * @param top share of draws at the cut line or above, 0–1
     */
    record Interval(
            @Nullable Double low,
            @Nullable Double median,
            @Nullable Double high,
            double top) {}

    /**
     * Part of a list of units.
     *
     * @param total items of all pages
     * @param more whether more units match than those of all pages: of units that have to be looked for the first by rank are listed, a file has all
     */
    record Scores(List<Score> items, int page, int size, int total, boolean more) {

        Scores {
            items = List.copyOf(items);
        }
    }

    /** Ranked units in the order asked for, then the others by name. */
    @GetMapping(PATH)
    @Needs(Action.SEE_RANKING)
    Scores list(
            @PathVariable String run,
            @ModelAttribute ScoreTables.Asked asked,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "" + Paged.SIZE) int size) {
        ScoreTable table = tables.of(run, asked);
        Paged.Asked part = new Paged.Asked(page, size);
        List<Score> scores = table.rows(part.from(), part.size()).stream()
                .map(row -> Score.of(row.unit(), row.sure(), row.points()))
                .toList();
        return new Scores(scores, part.page(), part.size(), table.units(), table.isCut());
    }

    /** All of them: as a workbook, or as text for a spreadsheet set to Vietnamese. */
    @GetMapping(PATH + ".{format}")
    @Needs(Action.SEE_RANKING)
    void file(
            @PathVariable String run,
            @PathVariable String format,
            @ModelAttribute ScoreTables.Asked asked,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        ScoreTable table = tables.whole(run, asked);
        ScoreSheet sheet = new ScoreSheet(table, PageWords.in(locale));
        Attachment.send(sheet.fileName(format), sheet.as(format), response);
    }
}
