package vn.thiduaso.ingest.commit;

import java.time.Clock;
import java.util.List;

import vn.thiduaso.datasets.closing.ClosedPeriods;
import vn.thiduaso.datasets.closing.PivotedPeriod;
import vn.thiduaso.datasets.indexset.IndexSetSource;
import vn.thiduaso.datasets.lake.ClosedPeriod;
import vn.thiduaso.datasets.lake.ClosedPeriodTable;
import vn.thiduaso.datasets.lake.Lake;
import vn.thiduaso.datasets.lake.Observation;
import vn.thiduaso.scoring.Period;
import vn.thiduaso.scoring.indexset.IndexSet;

/** Closes a period: its current figures become one row per unit. Closing the same content again changes nothing. */
public final class CloseJob {

    private final Clock clock;

    public CloseJob(Clock clock) {
        this.clock = clock;
    }

    /** @throws EmptyPeriodException when nothing was loaded for the index set and period */
    public CloseReport run(Lake lake, IndexSetSource source, Period period, String closedBy) {
        IndexSet set = source.set();
        List<Observation> current = lake.observations().current(set.code(), period);
        if (current.isEmpty()) {
            throw new EmptyPeriodException(set.code(), period);
        }
        PivotedPeriod pivoted = ClosedPeriods.pivot(set, period, lake.units().all(), current);
        ClosedPeriod closing = ClosedPeriod.of(
                new ClosedPeriod.IndexSetVersion(set.code(), set.version(), source.sha256()),
                period,
                pivoted.rows(),
                clock.instant(),
                closedBy);
        ClosedPeriodTable.Closed closed = lake.closedPeriods().close(closing, pivoted.rows());
        return new CloseReport(closed.closing(), closed.isNew(), current.size(), pivoted.unplaced());
    }

    /**
     * What closing did.
     *
     * @param isNew false when the period was closed with the very same content before
     * @param observations figures that count
     * @param unplaced those of them without a slot in this version of the index set: never scored
     */
    public record CloseReport(ClosedPeriod closing, boolean isNew, int observations, List<Observation> unplaced) {

        public CloseReport {
            unplaced = List.copyOf(unplaced);
        }
    }

    /** Nothing was loaded for a period: a bad request. */
    public static final class EmptyPeriodException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        EmptyPeriodException(String indexSet, Period period) {
            super("Kỳ %s của bộ chỉ số %s chưa có số liệu nào; hãy nạp số liệu (ingest) trước khi chốt"
                    .formatted(period, indexSet));
        }
    }
}
