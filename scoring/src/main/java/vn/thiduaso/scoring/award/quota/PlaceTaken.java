package vn.thiduaso.scoring.award.quota;

import vn.thiduaso.scoring.award.Occasion;
import vn.thiduaso.scoring.award.Recipient;

/**
 * An award as far as places are concerned.
 *
 * @param award unique among awards and proposals
 * @param movement code
 * @param form code
 * @param year of the campaign, whenever it was decided
 */
public record PlaceTaken(
        String award, String movement, String form, Recipient recipient, Occasion occasion, int year, State state) {

    /** What became of it. */
    public enum State {
        /** Decided. */
        GIVEN,
        /** Proposed to a higher level, which has not answered: its place is held. */
        PROPOSED_UP,
        /** The higher level refused. */
        REFUSED_UP,
        /** A new decision stands in its place. */
        REPLACED,
        /** Cancelled. */
        CANCELLED
    }
}
