package vn.thiduaso.scoring.award.reward;

/**
 * What one award brings.
 *
 * @param overlapping whether the same recipient has another award whose period is partly the same: no source says whether that is one period, a person looks
 */
public record RewardLine(RewardedAward award, Outcome outcome, boolean overlapping) {

    /** Whether money goes with it. */
    public enum Outcome {
        PAID,
        /** The recipient gets the money of a higher award for the same period. */
        HIGHER_PAID,
        /** No rule held on the day of the decision: the amount stays blank, nothing is assumed. */
        NO_RULE
    }

    /** In đồng; 0 where nothing is paid. Where {@link Outcome#NO_RULE} says so it is not known and pages leave it blank. */
    public long amount() {
        return outcome == Outcome.PAID ? award.reward().orElseThrow().amount() : 0;
    }
}
