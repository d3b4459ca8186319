package vn.thiduaso.ingest.commit;

import java.util.List;

import vn.thiduaso.datasets.lake.Observation;
import vn.thiduaso.ingest.check.Candidate;
import vn.thiduaso.ingest.check.Checks;
import vn.thiduaso.ingest.map.Entry;
import vn.thiduaso.scoring.Period;
import vn.thiduaso.scoring.indexset.IndexSet;

/** Judges the entries of one period in one file and makes observations of the accepted ones. */
public final class Judge {

    private final Checks checks;
    private final ObservationMaker maker;

    private Judge(Checks checks, ObservationMaker maker) {
        this.checks = checks;
        this.maker = maker;
    }

    /** @param submission id the observations carry */
    public static Judge of(Checks checks, String submission, IndexSet indexSet, Period period) {
        return new Judge(checks, new ObservationMaker(submission, indexSet.code(), period));
    }

    /** Code of the unit of an entry; as written when that is not known. */
    String unit(Entry entry) {
        return checks.unit(entry);
    }

    /** The entry as understood, with every fault. */
    public Checks.CheckedEntry check(Entry entry) {
        return checks.check(entry);
    }

    /** The figures of an accepted entry; at least one. */
    public List<Observation> make(Candidate candidate) {
        return maker.make(candidate);
    }
}
