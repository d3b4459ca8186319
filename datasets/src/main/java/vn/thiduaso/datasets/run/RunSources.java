package vn.thiduaso.datasets.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import vn.thiduaso.datasets.indexset.IndexSetSource;
import vn.thiduaso.datasets.lake.ClosedPeriod;
import vn.thiduaso.datasets.lake.Lake;
import vn.thiduaso.datasets.lake.RunRow;
import vn.thiduaso.scoring.Period;

/** Finds in a lake what a run is made of, or was made of. */
public final class RunSources {

    private RunSources() {}

    /**
     * The closed periods before one, as far as the set looks back and there are any.
     *
     * @param usable closed with the same text of the set, oldest first
     * @param otherText closed with another text, whose slots may differ: to be closed again with this one before they can be used
     */
    public record Earlier(List<ClosedPeriod> usable, List<ClosedPeriod> otherText) {

        public Earlier {
            usable = List.copyOf(usable);
            otherText = List.copyOf(otherText);
        }
    }

    /** What a set looks back to from a closing. */
    public static Earlier earlier(Lake lake, IndexSetSource source, ClosedPeriod closing) {
        List<ClosedPeriod> usable = new ArrayList<>();
        List<ClosedPeriod> otherText = new ArrayList<>();
        Period period = closing.period();
        for (int back = source.set().definition().history().periods(); back > 0; back--) {
            period = period.previous();
            Optional<ClosedPeriod> found = lake.closedPeriods().findCurrent(closing.indexSet(), period);
            found.ifPresent(row -> (row.indexSetSha256().equals(source.sha256()) ? usable : otherText).add(0, row));
        }
        return new Earlier(usable, otherText);
    }

    /**
     * The inputs of a run that is in the lake.
     *
     * @throws IllegalStateException when the lake has lost one of them
     */
    public static RunInputs of(Lake lake, RunRow run) {
        RunParameters parameters = RunParameters.ofManifest(run.manifest());
        return new RunInputs(
                IndexSetSource.of(run.indexSetYaml(), run.indexSet() + ".yaml"),
                closing(lake, run, run.closing()),
                parameters.earlier().stream().map(id -> closing(lake, run, id)).toList(),
                parameters.boundTo().map(id -> boundTo(lake, run, id)),
                run.engine());
    }

    private static RunInputs boundTo(Lake lake, RunRow run, String id) {
        return lake.runs()
                .find(id)
                .map(found -> of(lake, found))
                .orElseThrow(() ->
                        new IllegalStateException("run %s is bound to %s, which is gone".formatted(run.id(), id)));
    }

    private static ClosedPeriod closing(Lake lake, RunRow run, String id) {
        return lake.closedPeriods()
                .find(id)
                .orElseThrow(() -> new IllegalStateException("run %s has no closing %s".formatted(run.id(), id)));
    }
}
