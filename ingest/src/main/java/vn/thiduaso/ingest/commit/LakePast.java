package vn.thiduaso.ingest.commit;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import vn.thiduaso.datasets.lake.Lake;
import vn.thiduaso.datasets.lake.Observation;
import vn.thiduaso.datasets.lake.ObservationTable.FigureSink;
import vn.thiduaso.datasets.lake.Submission;
import vn.thiduaso.ingest.compare.Past;
import vn.thiduaso.scoring.Period;

/** The figures of an index set in an open lake. */
record LakePast(Lake lake, String indexSet) implements Past {

    @Override
    public Set<Period> periods() {
        return lake.submissions().all().stream()
                .filter(row -> row.indexSet().equals(indexSet))
                .map(row -> Period.parse(row.period()))
                .collect(Collectors.toSet());
    }

    @Override
    public void walk(Period period, Collection<String> codes, FigureSink sink) {
        lake.observations().walk(indexSet, period, codes, sink);
    }

    @Override
    public List<Observation> current(Period period, Collection<String> codes) {
        return lake.observations().currentOf(indexSet, period, codes);
    }

    @Override
    public String fileName(String submission) {
        return lake.submissions().find(submission).map(Submission::fileName).orElse("");
    }
}
