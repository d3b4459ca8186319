package vn.thiduaso.dashboard.runs.compare;

import java.math.BigDecimal;
import java.util.Objects;

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
import vn.thiduaso.dashboard.web.Paged;
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
     * @param units of either run: those that change most first
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
        return new Difference(
                pair.left().head().run(),
                pair.right().head().run(),
                pair.isCorrection(),
                Objects.equals(
                        pair.left().head().indexSetSha256(), pair.right().head().indexSetSha256()),
                pair.unsplit() == RunPair.Unsplit.NO ? null : pair.unsplit().name(),
                new Paged.Asked(page, size)
                        .of(pair.units().stream().map(UnitDifference::of).toList()));
    }
}
