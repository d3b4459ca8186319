package vn.thiduaso.dashboard.ranks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.thiduaso.dashboard.published.RunHead;
import vn.thiduaso.dashboard.published.UnitRow;
import vn.thiduaso.dashboard.security.Action;
import vn.thiduaso.dashboard.security.ApiPath;
import vn.thiduaso.dashboard.security.Needs;
import vn.thiduaso.dashboard.web.NotFoundException;
import vn.thiduaso.dashboard.web.Paged;

/** UC-039: ranks over periods, for programs: what the page of ranks draws, for every unit. */
@RestController
class RanksApi {

    private final RanksDesk desk;

    RanksApi(RanksDesk desk) {
        this.desk = desk;
    }

    /**
     * @param group null: all groups, each unit ranked inside its own
     * @param periods oldest first, at most {@value RanksDesk#PERIODS}
     * @param units ranked in the last of them, in its order
     */
    record Ranks(String indexSet, String period, @Nullable String group, List<At> periods, Paged<Line> units) {}

    /** @param comparable whether ranks can be compared with those of the period before in this list: false for the first, and after another text of the set */
    record At(String run, String period, String version, boolean comparable) {}

    /** @param ranks by period; null where the unit has none, or had one among other units */
    record Line(String unit, String name, @Nullable String group, List<@Nullable Integer> ranks) {}

    /**
     * @param set code; empty: the first choice of the page
     * @param period the last one; empty: the newest
     * @param group {@code *}: all; empty: the greatest
     */
    @GetMapping(ApiPath.V1 + "/ranks")
    @Needs(Action.SEE_RANKING)
    Ranks ranks(
            @RequestParam(defaultValue = "") String set,
            @RequestParam(defaultValue = "") String period,
            @RequestParam(defaultValue = "") String group,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "" + Paged.SIZE) int size) {
        Paged.Asked part = new Paged.Asked(page, size);
        RanksDesk.Part found = desk.part(new RanksRequest(set, period, group, null, null), part.from(), part.size())
                .orElseThrow(() -> new NotFoundException("error.no-run", (set + " " + period).strip()));
        RanksFigures figures = found.figures();
        return new Ranks(
                found.ranking().run().indexSet(),
                found.ranking().run().period().toString(),
                found.ranking().group().isEmpty() ? null : found.ranking().group(),
                IntStream.range(0, figures.runs().size())
                        .mapToObj(at -> at(figures, at))
                        .toList(),
                new Paged<>(
                        figures.units().stream()
                                .map(unit -> line(figures, unit))
                                .toList(),
                        part.page(),
                        part.size(),
                        found.all()));
    }

    private static At at(RanksFigures figures, int at) {
        RunHead run = figures.runs().get(at);
        return new At(run.run(), run.period().toString(), run.version(), at > 0 && !figures.isBorder(at));
    }

    private static Line line(RanksFigures figures, UnitRow unit) {
        List<@Nullable Integer> ranks = new ArrayList<>();
        for (int at = 0; at < figures.runs().size(); at++) {
            ranks.add(figures.rank(at, unit));
        }
        return new Line(unit.unit(), unit.name(), unit.group(), Collections.unmodifiableList(ranks));
    }
}
