package vn.thiduaso.dashboard.award.campaign;

import java.time.OffsetDateTime;

/**
 * A unit that somebody put on the list of a campaign.
 *
 * @param kind of candidates
 * @param name as the bound run has it
 * @param proposed whether the frozen proposal has it above the line
 * @param onList false: taken off again
 * @param reason why it was put on or taken off last; empty when nobody had to say
 */
record Listed(
        String kind,
        String unit,
        String name,
        boolean proposed,
        boolean onList,
        String reason,
        OffsetDateTime at,
        String by) {}
