package vn.thiduaso.ingest.commit;

import java.util.Collection;
import java.util.List;
import java.util.Set;

import vn.thiduaso.datasets.lake.Observation;
import vn.thiduaso.datasets.lake.ObservationTable.FigureSink;
import vn.thiduaso.datasets.lake.SentFigures;
import vn.thiduaso.ingest.compare.Past;
import vn.thiduaso.scoring.Period;

/** The figures a lake had at one moment, for a process that cannot open it. */
public record SentPast(SentFigures sent) implements Past {

    @Override
    public Set<Period> periods() {
        return sent.periods();
    }

    @Override
    public void walk(Period period, Collection<String> codes, FigureSink sink) {
        sent.walk(period, codes, sink);
    }

    @Override
    public List<Observation> current(Period period, Collection<String> codes) {
        return sent.currentOf(period, codes);
    }

    @Override
    public String fileName(String submission) {
        return sent.fileName(submission);
    }
}
