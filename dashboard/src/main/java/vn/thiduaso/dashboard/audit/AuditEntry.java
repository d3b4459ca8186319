package vn.thiduaso.dashboard.audit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;

import static java.util.Map.entry;

/**
 * One link of the chain.
 *
 * @param seq number, from 1 without gaps
 * @param utc when, to the millisecond
 * @param act code of what was done
 * @param appVersion version of the program that wrote it
 * @param prevHash hash of the entry before; {@link #NONE} for the first
 * @param hash SHA-256, hex, over the canonical JSON of everything else
 */
public record AuditEntry(
        long seq,
        Instant utc,
        String actor,
        String act,
        String object,
        Optional<String> before,
        Optional<String> after,
        Optional<String> reason,
        Optional<String> run,
        String appVersion,
        String prevHash,
        String hash) {

    /** What stands for the hash before the first entry. */
    public static final String NONE = "0".repeat(64);

    /** The next link after a head. */
    static AuditEntry next(AuditHead head, Act act, Instant at, String appVersion) {
        AuditEntry open = new AuditEntry(
                head.seq() + 1,
                at.truncatedTo(ChronoUnit.MILLIS),
                act.actor(),
                act.kind().code(),
                act.object(),
                act.before(),
                act.after(),
                act.reason(),
                act.run(),
                appVersion,
                head.hash(),
                "");
        return open.sealed();
    }

    /** The same entry with the hash it should have. */
    AuditEntry sealed() {
        return new AuditEntry(
                seq, utc, actor, act, object, before, after, reason, run, appVersion, prevHash, Act.hash(json()));
    }

    boolean isSealed() {
        return hash.equals(Act.hash(json()));
    }

    AuditHead head() {
        return new AuditHead(seq, hash);
    }

    /**
     * Canonical JSON (RFC 8785) of all columns but the hash: names in order of the alphabet, no spaces, absent values are null, the time as
     * ISO 8601 in UTC. Control letters never come in.
     */
    String json() {
        return CanonicalJson.of(Map.ofEntries(
                entry("act", act),
                entry("actor", actor),
                entry("after_hash", after),
                entry("app_version", appVersion),
                entry("before_hash", before),
                entry("object", object),
                entry("prev_hash", prevHash),
                entry("reason", reason),
                entry("run", run),
                entry("seq", seq),
                entry("utc", utc)));
    }
}
