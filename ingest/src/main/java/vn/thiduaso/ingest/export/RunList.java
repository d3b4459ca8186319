package vn.thiduaso.ingest.export;

import java.util.List;
import java.util.Set;

import vn.thiduaso.datasets.lake.RunRow;

/** The list of runs: {@code run,index_set,version,period,units,ranked,published,created}, newest first. */
public final class RunList {

    private RunList() {}

    /** @param published ids of the runs the dashboard shows */
    public static Sheet of(List<RunRow> runs, Set<String> published) {
        List<String> columns =
                List.of("run", "index_set", "version", "period", "units", "ranked", "published", "created");
        return new Sheet(
                "runs",
                columns,
                writer -> runs.forEach(run -> writer.accept(List.of(
                        Value.of(run.id()),
                        Value.of(run.indexSet()),
                        Value.of(run.version()),
                        Value.of(run.period().toString()),
                        Value.of(run.units()),
                        Value.of(run.ranked()),
                        Value.of(Boolean.toString(published.contains(run.id()))),
                        Value.of(run.created().toString())))));
    }
}
