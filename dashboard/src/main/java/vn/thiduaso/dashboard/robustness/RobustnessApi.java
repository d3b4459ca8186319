package vn.thiduaso.dashboard.robustness;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.thiduaso.dashboard.published.IndexSetShelf;
import vn.thiduaso.dashboard.published.NearTies;
import vn.thiduaso.dashboard.published.RobustnessQueries;
import vn.thiduaso.dashboard.published.RobustnessQueries.Analysis;
import vn.thiduaso.dashboard.published.RobustnessQueries.Standing;
import vn.thiduaso.dashboard.published.RunHead;
import vn.thiduaso.dashboard.published.RunQueries;
import vn.thiduaso.dashboard.published.UnitFilter;
import vn.thiduaso.dashboard.published.UnitListQueries;
import vn.thiduaso.dashboard.published.UnitOrder;
import vn.thiduaso.dashboard.published.UnitRow;
import vn.thiduaso.dashboard.security.Action;
import vn.thiduaso.dashboard.security.ApiPath;
import vn.thiduaso.dashboard.security.Needs;
import vn.thiduaso.dashboard.web.NotFoundException;
import vn.thiduaso.dashboard.web.Paged;

/** UC-039: how sure the ranks of a run are, for programs. */
@RestController
class RobustnessApi {

    private static final String RUN = ApiPath.V1 + "/runs/{run}";
    private static final String ONE = RUN + "/robustness/{analysis}";

    private final RunQueries runs;
    private final RobustnessQueries robustness;
    private final UnitListQueries list;
    private final IndexSetShelf shelf;

    RobustnessApi(RunQueries runs, RobustnessQueries robustness, UnitListQueries list, IndexSetShelf shelf) {
        this.runs = runs;
        this.robustness = robustness;
        this.list = list;
        this.shelf = shelf;
    }

    /**
     * What an analysis says of the whole.
     *
     * @param design YAML of what was varied
     * @param ties how many near-ties there are; the list may have fewer
     * @param movements by variation of the design
     */
    record Findings(
            Analysis analysis,
            String engine,
            String design,
            int ties,
            List<Movement> movements,
            List<LeftOut> leftOut) {}

    /** @param meanChange mean change of rank without the node, in places; null where it was not worked out */
    record LeftOut(String node, @Nullable Double meanChange) {}

    /**
     * How much one variation moves ranks.
     *
     * @param alone mean change of rank when nothing else varies, in places
     * @param total Sobol' total index; null like its bounds where it was not worked out
     */
    record Movement(
            String variation,
            @Nullable Double alone,
            @Nullable Double total,
            @Nullable Double totalLow,
            @Nullable Double totalHigh) {

        static Movement of(AnalysisFindings.Movement of) {
            return new Movement(
                    of.variation(),
                    orNull(of.alone()),
                    orNull(of.total()),
                    orNull(of.totalLow()),
                    orNull(of.totalHigh()));
        }
    }

    /**
     * Where the rank of a unit lies.
     *
     * @param rank of the run; null where it is not ranked
     * @param ranked share of draws with a rank, 0–1
     * @param low 5 % quantile, outwards to a whole rank like high; null like median and high where it has a rank in no draw
     * @param high 95 % quantile
     * @param top share of draws at the cut line or above, 0–1
     */
    record Line(
            String unit,
            String name,
            @Nullable String group,
            @Nullable Integer rank,
            double ranked,
            @Nullable Double low,
            @Nullable Double median,
            @Nullable Double high,
            double top) {

        static Line of(UnitRow row, Standing of) {
            return new Line(
                    row.unit(),
                    row.name(),
                    row.group(),
                    row.rank(),
                    of.ranked(),
                    of.low(),
                    of.median(),
                    of.high(),
                    of.top());
        }
    }

    /**
     * How often a unit has each rank.
     *
     * @param first best rank in any draw; null where it has none, or shares were not kept
     * @param shares share of draws with rank {@code first}, {@code first} + 1, …
     */
    record Shares(String unit, @Nullable Integer first, List<Double> shares) {}

    /** Analyses of a run, that of most draws first. */
    @GetMapping(RUN + "/robustness")
    @Needs(Action.SEE_RANKING)
    List<Analysis> analyses(@PathVariable String run) {
        return robustness.of(runs.run(run).run());
    }

    @GetMapping(ONE)
    @Needs(Action.SEE_RANKING)
    Findings findings(@PathVariable String run, @PathVariable String analysis) {
        Analysis found = analysis(runs.run(run), analysis);
        AnalysisFindings of = AnalysisFindings.of(robustness.manifest(run, analysis));
        return new Findings(
                found,
                of.engine(),
                of.design(),
                of.ties().count(),
                of.movements().stream().map(Movement::of).toList(),
                of.leftOut().stream()
                        .map(left -> new LeftOut(left.node(), orNull(left.meanChange())))
                        .toList());
    }

    /** Pairs at the cut line whose order is not sure, the least sure first: the first thousand of all groups. */
    @GetMapping(ONE + "/near-ties")
    @Needs(Action.SEE_RANKING)
    Paged<NearTies.Pair> ties(
            @PathVariable String run,
            @PathVariable String analysis,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "" + Paged.SIZE) int size) {
        analysis(runs.run(run), analysis);
        return new Paged.Asked(page, size)
                .of(AnalysisFindings.of(robustness.manifest(run, analysis))
                        .ties()
                        .pairs());
    }

    /** Units in the order of the ranking, those with a rank first. */
    @GetMapping(ONE + "/units")
    @Needs(Action.SEE_RANKING)
    Paged<Line> units(
            @PathVariable String run,
            @PathVariable String analysis,
            @RequestParam(defaultValue = "") String group,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "" + Paged.SIZE) int size) {
        RunHead head = runs.run(run);
        analysis(head, analysis);
        UnitFilter filter = new UnitFilter(group, "", "");
        UnitOrder order = UnitOrder.byRank(shelf.of(head).definition().ranking());
        Paged.Asked part = new Paged.Asked(page, size);
        List<UnitRow> rows = list.page(run, filter, order, part.from(), part.size());
        Map<String, Standing> standings = rows.isEmpty()
                ? Map.of()
                : robustness.standings(
                        run, analysis, rows.stream().map(UnitRow::unit).toList());
        return new Paged<>(
                rows.stream()
                        .filter(row -> standings.containsKey(row.unit()))
                        .map(row -> Line.of(row, standings.get(row.unit())))
                        .toList(),
                part.page(),
                part.size(),
                list.count(run, filter).all());
    }

    /** As many numbers as the unit has ranks in the draws. */
    @GetMapping(ONE + "/units/{unit}/shares")
    @Needs(value = Action.SEE_UNIT, unit = "unit")
    Shares shares(@PathVariable String run, @PathVariable String analysis, @PathVariable String unit) {
        analysis(runs.run(run), analysis);
        Standing standing =
                robustness.standingsWithShares(run, analysis, List.of(unit)).get(unit);
        if (standing == null) {
            throw new NotFoundException("error.no-unit", unit);
        }
        return new Shares(unit, standing.first(), standing.shares());
    }

    /** @throws NotFoundException when the run has no such analysis */
    private Analysis analysis(RunHead of, String analysis) {
        return robustness.of(of.run()).stream()
                .filter(one -> one.id().equals(analysis))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("error.no-analysis", analysis));
    }

    private static @Nullable Double orNull(double number) {
        return Double.isNaN(number) ? null : number;
    }
}
