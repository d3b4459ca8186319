package vn.thiduaso.datasets.lake;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;

import vn.thiduaso.scoring.Period;

/**
 * A period closed (chốt) for one index set: from here on runs read these rows. The one with the latest {@code closedAt} is current.
 *
 * @param id 12 hex digits of the SHA-256 over index set content, period and all rows, not the time: the same content has the same id
 * @param closedAt UTC, microseconds
 * @param indexSetSha256 of the index set's YAML, 64 hex digits
 * @param units number of rows
 * @param submissions ids of the files its figures came from, in their order
 */
public record ClosedPeriod(
        String id,
        Instant closedAt,
        String closedBy,
        String indexSet,
        String indexSetVersion,
        String indexSetSha256,
        Period period,
        int units,
        List<String> submissions) {

    public ClosedPeriod {
        closedAt = closedAt.truncatedTo(ChronoUnit.MICROS);
        submissions = List.copyOf(submissions);
    }

    /** The closing of these rows, not yet in the lake. */
    public static ClosedPeriod of(
            IndexSetVersion indexSet, Period period, List<ClosedUnit> rows, Instant closedAt, String closedBy) {
        ClosingContent content = new ClosingContent(indexSet.sha256(), period);
        rows.stream().sorted(Comparator.comparing(ClosedUnit::unit)).forEach(content::add);
        return of(indexSet, period, content, closedAt, closedBy);
    }

    /** The closing of rows that went by, not yet in the lake. */
    public static ClosedPeriod of(
            IndexSetVersion indexSet, Period period, ClosingContent content, Instant closedAt, String closedBy) {
        return new ClosedPeriod(
                content.id(),
                closedAt,
                closedBy,
                indexSet.code(),
                indexSet.version(),
                indexSet.sha256(),
                period,
                content.units(),
                List.copyOf(content.submissions()));
    }

    ClosedPeriod at(Instant time) {
        return new ClosedPeriod(
                id, time, closedBy, indexSet, indexSetVersion, indexSetSha256, period, units, submissions);
    }

    /**
     * Which text of an index set was used.
     *
     * @param sha256 of its YAML, 64 hex digits
     */
    public record IndexSetVersion(String code, String version, String sha256) {}
}
