package vn.thiduaso.scoring.award.flow;

/**
 * One reason why an act is refused.
 *
 * @param code of the state, of the state of the campaign, of the act for a role, of the separation or of the proof
 */
public record Refusal(Kind kind, String code) {

    /** What stands against it. */
    public enum Kind {
        /** The act does not begin in this state. */
        STATE("state"),
        /** Not in this state of the campaign, or nobody told which. */
        CAMPAIGN("campaign"),
        /** Who acts has none of the roles. */
        ROLE("role"),
        /** Somebody else has to do it. */
        APART("apart"),
        /** A proof is not there. */
        PROOF("proof");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /** The word used in files. */
        public String code() {
            return code;
        }
    }

    /** For texts of pages: {@code proof.reason}. */
    public String key() {
        return kind.code() + "." + code;
    }
}
