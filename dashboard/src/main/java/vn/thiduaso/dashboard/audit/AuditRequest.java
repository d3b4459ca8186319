package vn.thiduaso.dashboard.audit;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

import vn.thiduaso.dashboard.web.Address;
import vn.thiduaso.ingest.wording.Formats;

/**
 * The address of the audit's page: everything that is chosen on it.
 *
 * @param actor whole name; null or empty: all
 * @param act code of an act; null or empty: all
 * @param q part of what was acted on; null or empty: all
 * @param from first day, Vietnamese time; null: from the beginning
 * @param to last day; null: until now
 * @param page from 1; null: 1
 */
record AuditRequest(
        @Nullable String actor,
        @Nullable String act,
        @Nullable String q,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate from,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate to,

        @Nullable Integer page) {

    int pageOrFirst() {
        return page == null ? 1 : Math.max(1, page);
    }

    AuditQueries.Filter filter() {
        return new AuditQueries.Filter(
                text(actor), text(act), text(q), start(from), start(to == null ? null : to.plusDays(1)));
    }

    private static String text(@Nullable String asked) {
        return asked == null ? "" : asked.strip();
    }

    private static Optional<OffsetDateTime> start(@Nullable LocalDate day) {
        return Optional.ofNullable(day)
                .map(date -> date.atStartOfDay(Formats.ZONE).toOffsetDateTime());
    }

    /** The address of another page of the same list. */
    String paged(int to) {
        return Address.of("/audit")
                .with("actor", actor)
                .with("act", act)
                .with("q", q)
                .with("from", from)
                .with("to", this.to)
                .page(to)
                .text();
    }
}
