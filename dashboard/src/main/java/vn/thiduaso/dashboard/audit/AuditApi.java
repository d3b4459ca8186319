package vn.thiduaso.dashboard.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.thiduaso.dashboard.security.Action;
import vn.thiduaso.dashboard.security.ApiPath;
import vn.thiduaso.dashboard.security.Needs;
import vn.thiduaso.dashboard.web.Paged;

/** UC-039: who did what, for programs that keep or check the audit elsewhere; by the codes of those who may see it. */
@RestController
class AuditApi {

    private final AuditQueries audit;

    AuditApi(AuditQueries audit) {
        this.audit = audit;
    }

    /**
     * The chain and a part of its entries.
     *
     * @param head number and hash of the last entry
     * @param entries the newest first; where something chooses them, of the newest {@value AuditQueries#COUNTED}
     */
    record Audit(AuditHead head, Paged<Entry> entries) {}

    /** An entry with all that its hash is made of. */
    record Entry(
            long seq,
            Instant utc,
            String actor,
            String act,
            String object,
            @Nullable String before,
            @Nullable String after,
            @Nullable String reason,
            @Nullable String run,
            String appVersion,
            String prevHash,
            String hash) {

        static Entry of(AuditEntry entry) {
            return new Entry(
                    entry.seq(),
                    entry.utc(),
                    entry.actor(),
                    entry.act(),
                    entry.object(),
                    entry.before().orElse(null),
                    entry.after().orElse(null),
                    entry.reason().orElse(null),
                    entry.run().orElse(null),
                    entry.appVersion(),
                    entry.prevHash(),
                    entry.hash());
        }
    }

    /**
     * The newest first.
     *
     * @param actor whole name; empty: all
     * @param act code; empty: all
     * @param q part of what was acted on as it is stored, or beginning of its run; empty: all
     * @param from first day, Vietnamese time; none: from the beginning
     * @param to last day; none: until now
     */
    @GetMapping(ApiPath.V1 + "/audit")
    @Needs(Action.SEE_AUDIT)
    Audit audit(
            @RequestParam(defaultValue = "") String actor,
            @RequestParam(defaultValue = "") String act,
            @RequestParam(defaultValue = "") String q,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> from,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> to,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "" + Paged.SIZE) int size) {
        AuditQueries.Filter filter =
                AuditQueries.Filter.of(actor.strip(), act.strip(), AuditSearch.stored(q), from, to);
        int all = filter.listed(audit.count(filter));
        Paged.Asked part = new Paged.Asked(page, size);
        List<Entry> entries = part.from() >= all
                ? List.of()
                : audit.list(filter, true, part.from(), Math.min(part.size(), all - part.from())).stream()
                        .map(Entry::of)
                        .toList();
        return new Audit(audit.head(), new Paged<>(entries, part.page(), part.size(), all));
    }
}
