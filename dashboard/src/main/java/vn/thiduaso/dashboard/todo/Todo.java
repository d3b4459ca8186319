package vn.thiduaso.dashboard.todo;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

import vn.thiduaso.ingest.wording.Words;
import vn.thiduaso.scoring.Period;
import vn.thiduaso.scoring.indexset.IndexSet;

/**
 * Something that waits for one person.
 *
 * @param what to do, with the numbers it is about, in the reader's language
 * @param of the index set and period it belongs to; empty where it belongs to none
 * @param due the last day for it; empty where there is none
 * @param address of the page where it is done
 */
public record Todo(Kind kind, String what, Optional<Of> of, Optional<Due> due, String address) {

    /** Kinds, those that stand in the way of others first; each has a text {@code todo.kind.…}. */
    public enum Kind {
        /** Own figures are missing. */
        REPORT,
        /** Own figures are there, and nobody has said that they are all. */
        DECLARE,
        /** An own file came back. */
        RETURNED,
        /** An own figure was asked about. */
        ASKED,
        /** An own file was sent and neither taken nor thrown away. */
        DRAFT,
        /** Others' figures are missing. */
        REMIND,
        /** Files are checked, and not submitted. */
        SUBMIT,
        /** Rows of files that wait were kept out. */
        KEPT_OUT,
        APPROVE,
        FINDINGS,
        CLOSE,
        UNLOCK,
        SCORE,
        PUBLISH,
        /** An index set that others wrote and sent. */
        PUBLISH_SET,
        /** A job ended otherwise than it should. */
        JOB,
        /** The order at a cut line is not sure. */
        NEAR_TIE;

        /** End of the key of its text: {@code kept-out}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * @param set name of the index set, in the reader's language
     * @param illustrative made-up figures
     */
    public record Of(String code, String set, Period period, boolean illustrative) {

        public static Of of(IndexSet set, Period period, boolean illustrative, Words words) {
            return new Of(set.code(), set.definition().name().in(words.language()), period, illustrative);
        }
    }

    /** @param unconfirmed no source says the day */
    public record Due(LocalDate day, boolean unconfirmed) {}
}
