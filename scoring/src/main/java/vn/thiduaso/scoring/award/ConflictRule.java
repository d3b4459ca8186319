package vn.thiduaso.scoring.award;

import vn.thiduaso.scoring.Labels;

/**
 * A conflict of interest that keeps a member from voting on a candidate.
 *
 * @param words how pages say it
 */
public record ConflictRule(Kind kind, Labels words) {

    /** What the member has to do with the candidate. */
    public enum Kind {
        /** Is the candidate. */
        SELF("self"),
        /** Belongs to its unit. */
        OWN_UNIT("own-unit"),
        /** Belongs to a unit above it. */
        UNIT_ABOVE("unit-above"),
        /** Said so, or somebody else did. */
        DECLARED("declared");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /** The word used in files. */
        public String code() {
            return code;
        }
    }
}
