package vn.thiduaso.analytics.run;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

import vn.thiduaso.datasets.indexset.DesignSource;
import vn.thiduaso.datasets.lake.ClosedUnit;
import vn.thiduaso.datasets.lake.Lake;
import vn.thiduaso.datasets.lake.RunRow;
import vn.thiduaso.datasets.lake.ScoreRow;
import vn.thiduaso.datasets.run.RunInputs;
import vn.thiduaso.datasets.run.RunSources;
import vn.thiduaso.datasets.run.RunUnits;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.kernel.UnitHistory;
import vn.thiduaso.scoring.robustness.Field;
import vn.thiduaso.scoring.robustness.LeaveOneOut;
import vn.thiduaso.scoring.robustness.RankTable;
import vn.thiduaso.scoring.robustness.Replications;
import vn.thiduaso.scoring.robustness.Robustness;

/**
 * A run whose units are ranked again, in plain Java: the draws themselves may be made here or anywhere else.
 *
 * @param units as closed, by code, with what the set looks back to
 * @param sample units of the run that this one is bound to; empty: it is bound to its own
 */
public record RobustnessRun(IndexSet indexSet, DesignSource design, List<UnitFigures> units, List<UnitHistory> sample) {

    public RobustnessRun {
        units = units.stream().sorted(Comparator.comparing(UnitFigures::unit)).toList();
        sample = List.copyOf(sample);
    }

    /** @throws IllegalStateException when the lake has lost what the run was made of */
    public static RobustnessRun of(Lake lake, RunRow run, IndexSet indexSet, DesignSource design) {
        RunInputs inputs = RunSources.of(lake, run);
        List<ClosedUnit> closed = lake.closedPeriods().rows(inputs.closing());
        List<UnitHistory> histories = RunUnits.of(lake, inputs, closed);
        return new RobustnessRun(
                indexSet,
                design,
                IntStream.range(0, closed.size())
                        .mapToObj(i -> UnitFigures.of(closed.get(i), histories.get(i)))
                        .toList(),
                inputs.boundTo().isEmpty() ? List.of() : RunUnits.of(lake, inputs.fitted()));
    }

    public Field field() {
        List<UnitHistory> histories = units.stream().map(UnitFigures::history).toList();
        return Field.ranked(indexSet.definition().ranking(), histories).fittedTo(sample);
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
                LeaveOneOut.of(indexSet, field(), LeaveOneOut.nodes(indexSet)));
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
}
