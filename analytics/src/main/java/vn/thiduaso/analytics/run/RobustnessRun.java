package vn.thiduaso.analytics.run;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

import vn.thiduaso.datasets.indexset.DesignSource;
import vn.thiduaso.datasets.lake.ClosedPeriod;
import vn.thiduaso.datasets.lake.Lake;
import vn.thiduaso.datasets.lake.RunRow;
import vn.thiduaso.datasets.lake.ScoreRow;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.indexset.Indicator;
import vn.thiduaso.scoring.indexset.View;
import vn.thiduaso.scoring.robustness.Field;
import vn.thiduaso.scoring.robustness.LeaveOneOut;
import vn.thiduaso.scoring.robustness.RankTable;
import vn.thiduaso.scoring.robustness.Replications;
import vn.thiduaso.scoring.robustness.Robustness;
import vn.thiduaso.scoring.rule.Information;

/**
 * A run whose units are ranked again, in plain Java: the draws themselves may be made here or anywhere else.
 *
 * @param units as closed, by code
 */
public record RobustnessRun(IndexSet indexSet, DesignSource design, List<UnitFigures> units) {

    public RobustnessRun {
        units = units.stream().sorted(Comparator.comparing(UnitFigures::unit)).toList();
    }

    /** @throws IllegalStateException when the closing of the run is gone */
    public static RobustnessRun of(Lake lake, RunRow run, IndexSet indexSet, DesignSource design) {
        ClosedPeriod closing = lake.closedPeriods()
                .find(run.closing())
                .orElseThrow(() ->
                        new IllegalStateException("closing %s of run %s is gone".formatted(run.closing(), run.id())));
        return new RobustnessRun(
                indexSet,
                design,
                lake.closedPeriods().rows(closing).stream().map(UnitFigures::of).toList());
    }

    public Field field() {
        return Field.ofGroups(units.stream().map(UnitFigures::history).toList());
    }

    public Replications replications() {
        return Replications.of(indexSet, design.design(), field());
    }

    /**
     * @param draws makes all draws of the request's plan
     * @param stored results of the run
     * @throws IllegalStateException when the ranks of the run come out different: another engine made it
     */
    public RobustnessReport report(
            RobustnessRequest request, Function<RobustnessRun, RankTable> draws, List<ScoreRow> stored) {
        RankTable nominal = replications().nominal();
        check(nominal, stored);
        RankTable all = draws.apply(this);
        return new RobustnessReport(
                units,
                Robustness.of(field(), nominal, request.plan().counted(all), request.top(), request.flipped()),
                request.plan().movements(design.design(), nominal, all),
                LeaveOneOut.of(indexSet, field(), nodes()));
    }

    private void check(RankTable nominal, List<ScoreRow> stored) {
        Map<String, Integer> ranks = new HashMap<>();
        stored.forEach(row -> ranks.put(row.unit(), row.rank()));
        for (int unit = 0; unit < units.size(); unit++) {
            String code = units.get(unit).unit();
            if (nominal.ranks()[0][unit] != ranks.getOrDefault(code, 0)) {
                throw new IllegalStateException("unit %s has rank %d in the run and %d when ranked again"
                        .formatted(code, ranks.getOrDefault(code, 0), nominal.ranks()[0][unit]));
            }
        }
    }

    /** Groups and indicators below the root that earn points, in the order of the set. */
    private List<String> nodes() {
        return IntStream.range(1, indexSet.nodes().size())
                .mapToObj(indexSet.nodes()::get)
                .filter(node -> !(node instanceof View))
                .filter(node -> !(node instanceof Indicator indicator && indicator.rule() instanceof Information))
                .map(node -> node.code())
                .toList();
    }
}
