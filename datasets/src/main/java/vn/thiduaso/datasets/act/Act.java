package vn.thiduaso.datasets.act;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * One thing that one person did. Acts are only ever added.
 *
 * @param seq order given by the lake, from 1; 0 before it is there
 * @param content what the act is bound to, so that it is about these bytes and no others: of a submission the SHA-256 of its file, of a closing its
 *     id; empty where neither is meant
 * @param at UTC, microseconds
 * @param reason in the person's words; empty when none is given
 * @param basis of a closing; else {@link Basis#NONE}
 */
public record Act(
        long seq, ActKind kind, Subject subject, String content, Actor by, Instant at, String reason, Basis basis) {

    public Act {
        at = at.truncatedTo(ChronoUnit.MICROS);
        reason = reason.strip();
    }

    /** An act that is not in the lake yet and closes nothing. */
    public static Act of(ActKind kind, Subject subject, String content, Actor by, Instant at, String reason) {
        return new Act(0, kind, subject, content, by, at, reason, Basis.NONE);
    }

    /** The same act with its place in the lake. */
    public Act placed(long place, Instant time) {
        return new Act(place, kind, subject, content, by, time, reason, basis);
    }
}
