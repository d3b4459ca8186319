package vn.thiduaso.datasets.act;

import java.util.Optional;
import java.util.Set;

/**
 * Why an act is not allowed. Words for people are made by whoever shows it.
 *
 * @param act the act that was tried
 * @param found where its subject stands
 * @param earlier the act before that stands against it, where one does
 * @param submission id of the submission it is about, where that is not the subject
 */
public record Refusal(Why why, Act act, Stage found, Optional<Act> earlier, String submission) {

    /** The reasons there are. */
    public enum Why {
        /** The subject is not where the act can be done. */
        WRONG_STAGE,
        /** The period is closed. */
        PERIOD_CLOSED,
        /** The act needs a reason. */
        NO_REASON,
        /** The same person did the earlier act, which must be somebody else's. */
        SAME_PERSON,
        /** The same person sent the file. */
        OWN_FILE,
        /** Only who did the earlier act may do this one. */
        OTHER_PERSON,
        /** What is approved is not what was submitted: the bytes are others. */
        OTHER_CONTENT,
        /** A closing leaves out a submission that waits for approval without saying so. */
        NOT_APPROVED,
        /** What is approved has changed since the closing was made ready, or is not all of what is approved. */
        OTHER_BASIS
    }

    /** Stages in which the act could be done. */
    public Set<? extends Stage> needed() {
        return ActRules.of(act.kind()).from();
    }

    static Refusal of(Why why, Act act, Stage found) {
        return new Refusal(why, act, found, Optional.empty(), "");
    }

    static Refusal of(Why why, Act act, Stage found, Act earlier) {
        return new Refusal(why, act, found, Optional.of(earlier), "");
    }

    static Refusal ownFile(Act act, String submission) {
        return new Refusal(Why.OWN_FILE, act, State.SUBMITTED, Optional.empty(), submission);
    }

    /** A closing that a submission stands against which nobody has approved. */
    public static Refusal notApproved(Act close, String submission) {
        return new Refusal(Why.NOT_APPROVED, close, Lock.OPEN, Optional.empty(), submission);
    }
}
