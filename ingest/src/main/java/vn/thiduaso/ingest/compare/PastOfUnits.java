package vn.thiduaso.ingest.compare;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import vn.thiduaso.datasets.lake.Observation;
import vn.thiduaso.datasets.lake.ObservationTable.FigureSink;
import vn.thiduaso.scoring.Period;

/** The figures the lake had of some units only: what a part of a call has to know of it. */
public record PastOfUnits(Past all, Predicate<String> units) implements Past {

    @Override
    public Set<Period> periods() {
        return all.periods();
    }

    @Override
    public void walk(Period period, Collection<String> codes, FigureSink sink) {
        all.walk(period, codes, (unit, code, part, value, seq) -> {
            if (units.test(unit)) {
                sink.accept(unit, code, part, value, seq);
            }
        });
    }

    @Override
    public List<Observation> current(Period period, Collection<String> codes) {
        return all.current(period, codes).stream()
                .filter(figure -> units.test(figure.unit()))
                .toList();
    }

    @Override
    public String fileName(String submission) {
        return all.fileName(submission);
    }
}
