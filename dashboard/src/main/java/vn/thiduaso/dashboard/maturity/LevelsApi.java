package vn.thiduaso.dashboard.maturity;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.thiduaso.dashboard.published.IndexSetShelf;
import vn.thiduaso.dashboard.published.LevelFilter;
import vn.thiduaso.dashboard.published.LevelQueries;
import vn.thiduaso.dashboard.published.LevelQueries.LevelShare;
import vn.thiduaso.dashboard.published.LevelQueries.LevelUnit;
import vn.thiduaso.dashboard.published.RunHead;
import vn.thiduaso.dashboard.published.RunQueries;
import vn.thiduaso.dashboard.published.UnitQueries.NodeRow;
import vn.thiduaso.dashboard.published.UnitRow;
import vn.thiduaso.dashboard.scores.PeerShelf;
import vn.thiduaso.dashboard.security.Action;
import vn.thiduaso.dashboard.security.ApiPath;
import vn.thiduaso.dashboard.security.Needs;
import vn.thiduaso.dashboard.web.NotFoundException;
import vn.thiduaso.dashboard.web.Paged;
import vn.thiduaso.scoring.Labels;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.level.LevelCondition;
import vn.thiduaso.scoring.level.LevelScale;
import vn.thiduaso.scoring.level.LevelStanding;

/** UC-039: levels of maturity, for programs: of any run whose set has levels. */
@RestController
class LevelsApi {

    private static final String RUN = ApiPath.V1 + "/runs/{run}";

    private final RunQueries runs;
    private final PeerShelf together;
    private final LevelQueries levels;
    private final MaturityDesk desk;
    private final IndexSetShelf shelf;

    LevelsApi(RunQueries runs, PeerShelf together, LevelQueries levels, MaturityDesk desk, IndexSetShelf shelf) {
        this.levels = levels;
        this.runs = runs;
        this.together = together;
        this.desk = desk;
        this.shelf = shelf;
    }

    /**
     * @param levels from the lowest up
     * @param pillars codes of the nodes with a level of their own
     * @param shares units by group, kind, sector and level
     */
    record Levels(String run, List<Level> levels, List<String> pillars, List<LevelShare> shares) {}

    /** @param condition null for level 0, which asks for nothing */
    record Level(int level, Labels name, @Nullable Condition condition) {}

    /**
     * What a level asks for.
     *
     * @param total points at which it begins; null: the total has no say
     * @param totalSuffices whether exactly these points are enough
     * @param pillarsAtLeast pillars that must have reached {@code pillarLevel}; 0: they have no say
     */
    record Condition(@Nullable Double total, boolean totalSuffices, int pillarsAtLeast, int pillarLevel) {

        static Condition of(LevelCondition of) {
            return new Condition(
                    of.total().isPresent() ? of.total().getAsDouble() : null,
                    of.totalSuffices(),
                    of.pillarsAtLeast(),
                    of.pillarLevel());
        }
    }

    /**
     * Where a unit stands.
     *
     * @param level null: it has none
     * @param points of the total; null: none
     * @param next what is lacking to the next level; null at the highest, and without a level
     */
    record UnitLevel(
            String run,
            String unit,
            @Nullable Integer level,
            @Nullable Double points,
            double max,
            List<PillarLevel> pillars,
            @Nullable Next next) {}

    /** @param level null where the pillar has none */
    record PillarLevel(
            String node,
            @Nullable Double points,
            double max,
            @Nullable Integer level) {}

    /**
     * @param totalLacking points of the total up to the bound
     * @param pillarsShort how many more pillars must reach the level asked for
     * @param pillarsLacking those that have not, the fewest points lacking first
     */
    record Next(
            int level,
            Condition condition,
            boolean totalHolds,
            double totalLacking,
            int pillarsShort,
            List<Lacking> pillarsLacking) {}

    /** @param from points at which the level asked for begins; {@code points} are lacking up to there */
    record Lacking(String node, double from, double points) {}

    /**
     * A unit of a level.
     *
     * @param sector null: not told
     * @param reason code of why it has no rank; null where it has one
     */
    record Enterprise(
            String unit,
            String name,
            @Nullable String group,
            @Nullable String sector,
            @Nullable Double score,
            @Nullable Integer rank,
            double coverage,
            @Nullable String reason) {

        static Enterprise of(LevelUnit unit) {
            UnitRow row = unit.row();
            return new Enterprise(
                    row.unit(),
                    row.name(),
                    row.group(),
                    unit.sector(),
                    row.score(),
                    row.rank(),
                    row.coverage(),
                    row.reason());
        }
    }

    @GetMapping(RUN + "/levels")
    @Needs(Action.SEE_RANKING)
    Levels levels(@PathVariable String run) {
        RunHead head = runs.run(run);
        IndexSet set = shelf.of(head);
        LevelScale scale = set.definition().levels().orElseThrow(() -> new NotFoundException("error.no-maturity", run));
        double max = set.definition().root().max();
        int pillars = scale.pillars().size();
        return new Levels(
                run,
                IntStream.range(0, scale.names().size())
                        .mapToObj(level -> new Level(
                                level,
                                scale.names().get(level),
                                level == 0 ? null : Condition.of(scale.condition(level, max, pillars))))
                        .toList(),
                List.copyOf(scale.pillars()),
                together.levels(run));
    }

    /**
     * Units of a level in the orders of the page.
     *
     * @param level its number; {@code none}: those without one
     * @param group empty: all
     * @param sector {@code none}: those whose sector nobody told; empty: all
     * @param sort as the page takes it; anything else: the greatest score first
     */
    @GetMapping(RUN + "/levels/{level}/units")
    @Needs(Action.SEE_RANKING)
    Paged<Enterprise> units(
            @PathVariable String run,
            @PathVariable String level,
            @RequestParam(defaultValue = "") String group,
            @RequestParam(defaultValue = "") String sector,
            @RequestParam(defaultValue = "") String sort,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "" + Paged.SIZE) int size) {
        RunHead head = runs.run(run);
        int known = shelf.of(head)
                .definition()
                .levels()
                .map(scale -> scale.names().size())
                .orElse(0);
        LevelFilter none = new LevelFilter(null, group, sector);
        LevelFilter filter = MaturityList.NONE.equals(level)
                ? none
                : IntStream.range(0, known)
                        .filter(one -> Integer.toString(one).equals(level))
                        .mapToObj(none::at)
                        .findFirst()
                        .orElseThrow(() -> new NotFoundException("error.no-maturity", run + " " + level));
        Paged.Asked part = new Paged.Asked(page, size);
        return new Paged<>(
                levels.page(run, filter, MaturityList.TABLE.sort(sort), part.from(), part.size()).stream()
                        .map(Enterprise::of)
                        .toList(),
                part.page(),
                part.size(),
                MaturityFigures.count(together.levels(run), filter));
    }

    @GetMapping(RUN + "/units/{unit}/level")
    @Needs(value = Action.SEE_UNIT, unit = "unit")
    UnitLevel level(@PathVariable String run, @PathVariable String unit) {
        RunHead head = runs.find(run)
                .filter(found -> shelf.of(found).definition().levels().isPresent())
                .orElseThrow(() -> new NotFoundException("error.no-maturity", run));
        UnitFigures figures = desk.figures(head, unit);
        List<PillarLevel> pillars = new ArrayList<>();
        for (String code : figures.scale().pillars()) {
            NodeRow node = figures.nodes().get(figures.set().node(code));
            pillars.add(new PillarLevel(code, node.points(), node.max(), levelOrNull(node.level())));
        }
        return new UnitLevel(
                run,
                unit,
                levelOrNull(figures.row().level()),
                figures.total().points(),
                figures.total().max(),
                pillars,
                next(figures));
    }

    /** Below 0 the scale has no level for it. */
    private static @Nullable Integer levelOrNull(@Nullable Integer level) {
        return level == null || level < 0 ? null : level;
    }

    private static @Nullable Next next(UnitFigures figures) {
        Integer level = levelOrNull(figures.row().level());
        if (level == null
                || level == figures.scale().names().size() - 1
                || figures.total().points() == null) {
            return null;
        }
        LevelStanding standing = figures.standing(level + 1);
        return new Next(
                level + 1,
                Condition.of(standing.condition()),
                standing.totalHolds(),
                standing.totalLacking(),
                standing.pillarsShort(),
                standing.pillarsLacking().stream()
                        .map(pillar -> new Lacking(pillar.code(), pillar.from(), pillar.points()))
                        .toList());
    }
}
