package vn.thiduaso.dashboard.runs.compare;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Objects;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.thiduaso.dashboard.published.UnitRow;
import vn.thiduaso.dashboard.security.Action;
import vn.thiduaso.dashboard.security.Actor;
import vn.thiduaso.dashboard.security.ApiPath;
import vn.thiduaso.dashboard.security.Needs;
import vn.thiduaso.dashboard.web.Attachment;
import vn.thiduaso.dashboard.web.FileEnding;
import vn.thiduaso.dashboard.web.PageWords;
import vn.thiduaso.dashboard.web.Paged;
import vn.thiduaso.ingest.export.Sheet;
import vn.thiduaso.ingest.export.SheetFormat;
import vn.thiduaso.scoring.comparison.Cause;
import vn.thiduaso.scoring.comparison.Causes;

/** UC-039: two published runs side by side, for programs. */
@RestController
class RunPairApi {

    private final RunPairDesk desk;

    RunPairApi(RunPairDesk desk) {
        this.desk = desk;
    }

    /**
     * @param correction whether one period was closed twice
     * @param unsplit why no difference is split; null: they are
     * @param units of either run: those that change most first; of runs with too many units to be held those that both have
     */
    record Difference(
            String from,
            String run,
            boolean correction,
            boolean sameIndexSet,
            @Nullable String unsplit,
            Paged<UnitDifference> units) {}

    /**
     * @param before null: the earlier run does not have the unit
     * @param after null: the later run does not have it
     * @param difference published score later less earlier; null where one has none
     * @param causes parts of the difference; null where it is not split
     */
    record UnitDifference(
            String unit,
            String name,
            @Nullable Stand before,
            @Nullable Stand after,
            @Nullable BigDecimal difference,
            @Nullable Parts causes) {

        static UnitDifference of(UnitPair unit) {
            return new UnitDifference(
                    unit.row().unit(),
                    unit.row().name(),
                    Stand.of(unit.before()),
                    Stand.of(unit.after()),
                    unit.difference(),
                    unit.causes().map(Parts::of).orElse(null));
        }
    }

    /** Where a unit stands in a run. */
    record Stand(
            @Nullable String group,
            @Nullable Double score,
            @Nullable Integer rank,
            @Nullable Integer level) {

        static @Nullable Stand of(@Nullable UnitRow row) {
            return row == null ? null : new Stand(row.group(), row.score(), row.rank(), row.level());
        }
    }

    /** By cause; they add up to the difference exactly. */
    record Parts(
            BigDecimal data,
            BigDecimal rules,
            BigDecimal weights,
            BigDecimal peers,
            BigDecimal engine,
            BigDecimal rounding) {

        static Parts of(Causes causes) {
            return new Parts(
                    causes.part(Cause.DATA),
                    causes.part(Cause.RULES),
                    causes.part(Cause.WEIGHTS),
                    causes.part(Cause.PEERS),
                    causes.part(Cause.ENGINE),
                    causes.part(Cause.ROUNDING));
        }
    }

    /** @param from the earlier run; empty: the run it corrects, else that of the period before */
    @GetMapping(ApiPath.V1 + "/runs/{run}/difference")
    @Needs(Action.SEE_RUNS)
    Difference difference(
            @PathVariable String run,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "" + Paged.SIZE) int size,
            Actor who) {
        RunPair pair = desk.published(run, from, who);
        Paged<UnitPair> units = desk.units(pair, new Paged.Asked(page, size));
        return new Difference(
                pair.left().head().run(),
                pair.right().head().run(),
                pair.isCorrection(),
                Objects.equals(
                        pair.left().head().indexSetSha256(), pair.right().head().indexSetSha256()),
                pair.unsplit() == RunPair.Unsplit.NO ? null : pair.unsplit().name(),
                new Paged<>(
                        units.items().stream().map(UnitDifference::of).toList(),
                        units.page(),
                        units.size(),
                        units.total()));
    }

    /** All units of both runs as a table, with all digits, as the page offers it. */
    @GetMapping(ApiPath.V1 + "/runs/{run}/difference/units.{format}")
    @Needs(Action.SEE_RUNS)
    void units(
            @PathVariable String run,
            @PathVariable String format,
            @RequestParam(defaultValue = "") String from,
            Actor who,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        SheetFormat known = FileEnding.format(format);
        Sheet sheet = new RunPairSheets(desk.whole(run, from, who), PageWords.in(locale)).units();
        Attachment.send("doi-diem." + format, out -> known.write(sheet, out), response);
    }

    /** All figures that are otherwise, likewise. */
    @GetMapping(ApiPath.V1 + "/runs/{run}/difference/values.{format}")
    @Needs(Action.SEE_RUNS)
    void values(
            @PathVariable String run,
            @PathVariable String format,
            @RequestParam(defaultValue = "") String from,
            Actor who,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        SheetFormat known = FileEnding.format(format);
        Sheet sheet = new RunPairSheets(desk.whole(run, from, who), PageWords.in(locale)).values();
        Attachment.send("doi-so-lieu." + format, out -> known.write(sheet, out), response);
    }
}
