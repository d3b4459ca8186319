package vn.thiduaso.scoring.kernel;

import java.util.List;
import java.util.stream.StreamSupport;

import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.statistics.SampleStatistics;

/**
 * All an index set must know of the units of a run before it can score one of them: what {@link Scorer} is bound to.
 *
 * @param preparation parameters of the preparation steps; {@link BoundPreparation#NONE} when the set has none
 * @param sample statistics of the prepared figures; {@link SampleStatistics#none} when no rule needs them
 * @param childPoints points of the units in the groups that compare units; {@link ChildPoints#none} when no group does
 */
public record Binding(BoundPreparation preparation, SampleStatistics sample, ChildPoints childPoints) {

    /** Units from which on the processors share the work; the statistics are the same to the last bit. */
    private static final int SHARED = 10_000;

    /** For a set that looks at no other unit. */
    public static Binding none(IndexSet indexSet) {
        return of(SampleStatistics.none(indexSet.nodes().size()));
    }

    /** For a set that prepares nothing and whose groups compare no units. */
    public static Binding of(SampleStatistics sample) {
        return new Binding(BoundPreparation.NONE, sample, ChildPoints.none());
    }

    /**
     * Everything in plain Java, bound to the units themselves.
     *
     * @throws vn.thiduaso.scoring.fault.InvalidIndexSetException when the units' figures do not allow what the set asks for
     */
    public static Binding of(IndexSet indexSet, List<UnitHistory> units) {
        return of(indexSet, units, units);
    }

    /**
     * Everything in plain Java.
     *
     * @param sample the units whose figures the preparation and the rules are fitted to, such as those of an earlier run
     * @param units the units that are scored: those that groups compare
     */
    public static Binding of(IndexSet indexSet, List<UnitHistory> sample, List<UnitHistory> units) {
        return of(indexSet, BoundPreparation.of(indexSet, sample), sample, units);
    }

    /**
     * The same with a preparation that was fitted to the sample before: units may be too many to be held at once.
     *
     * @param sample walked once, and only if a rule looks at other units
     * @param units walked once for each level of groups that compare units
     */
    public static Binding of(
            IndexSet indexSet,
            BoundPreparation preparation,
            Iterable<UnitHistory> sample,
            Iterable<UnitHistory> units) {
        SampleStatistics statistics = statistics(indexSet, preparation, sample);
        return new Binding(preparation, statistics, ChildPoints.of(indexSet, preparation, statistics, units));
    }

    /** The same preparation and statistics for other units: groups that compare units compare these. */
    public Binding among(IndexSet indexSet, List<UnitHistory> units) {
        return new Binding(preparation, sample, ChildPoints.of(indexSet, preparation, sample, units));
    }

    private static SampleStatistics statistics(
            IndexSet indexSet, BoundPreparation preparation, Iterable<UnitHistory> sample) {
        if (!indexSet.needsSample()) {
            return SampleStatistics.none(indexSet.nodes().size());
        }
        SampleReader reader = SampleReader.of(indexSet, preparation);
        boolean shared = sample instanceof List<UnitHistory> all && all.size() >= SHARED;
        return StreamSupport.stream(sample.spliterator(), shared)
                .collect(
                        () -> new SampleStatistics.Gatherer(indexSet.sampleNeeds()),
                        reader::add,
                        SampleStatistics.Gatherer::merge)
                .statistics();
    }
}
