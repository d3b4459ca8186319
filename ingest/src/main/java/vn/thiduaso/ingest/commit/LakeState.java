package vn.thiduaso.ingest.commit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import vn.thiduaso.datasets.act.Subject.OfPeriod;
import vn.thiduaso.datasets.lake.ClosedPeriod;
import vn.thiduaso.datasets.lake.KeptMapping;
import vn.thiduaso.datasets.lake.Lake;
import vn.thiduaso.datasets.lake.Submission;
import vn.thiduaso.datasets.lake.UnitRow;
import vn.thiduaso.ingest.compare.Past;
import vn.thiduaso.scoring.Period;

/**
 * What the lake knows before a call.
 *
 * @param units all rows that count
 * @param submissions by id
 * @param closing what the period is closed with; empty while it is open, also when it was closed before and unlocked since
 * @param mappings the last version of each that belongs to the index set
 * @param past figures of the index set, read when they are asked for: only while the lake is open
 */
public record LakeState(
        List<UnitRow> units,
        Map<String, Submission> submissions,
        Optional<ClosedPeriod> closing,
        List<KeptMapping> mappings,
        Past past) {

    /** Of a lake without figures and mappings. */
    public LakeState(List<UnitRow> units, Map<String, Submission> submissions, Optional<ClosedPeriod> closing) {
        this(units, submissions, closing, List.of(), Past.NONE);
    }

    public LakeState {
        mappings = List.copyOf(mappings);
        units = List.copyOf(units);
        submissions = Map.copyOf(submissions);
    }

    /** A lake with nothing in it. */
    public static LakeState empty() {
        return new LakeState(List.of(), Map.of(), Optional.empty());
    }

    public static LakeState of(Lake lake, String indexSet, Period period) {
        Map<String, Submission> byId = lake.submissions().all().stream()
                .collect(Collectors.toMap(Submission::id, Function.identity(), (a, b) -> a));
        return new LakeState(
                lake.units().all(),
                byId,
                lake.acts().log().lock(new OfPeriod(indexSet, period)).isOpen()
                        ? Optional.empty()
                        : lake.closedPeriods().findCurrent(indexSet, period),
                lake.mappings().latest(indexSet),
                new LakePast(lake, indexSet));
    }
}
