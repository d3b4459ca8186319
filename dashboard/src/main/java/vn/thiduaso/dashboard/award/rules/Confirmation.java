package vn.thiduaso.dashboard.award.rules;

import java.time.OffsetDateTime;

import vn.thiduaso.dashboard.award.log.AwardEntry;

/**
 * Somebody's word that what no source says is to be used.
 *
 * @param by account
 * @param document number of the document or minutes it rests on
 * @param reason in his words; empty when none
 */
record Confirmation(String by, OffsetDateTime at, String document, String reason) {

    /** Names of the content of its act. */
    static final String DOCUMENT = "document";

    static Confirmation of(AwardEntry entry) {
        return new Confirmation(
                entry.actor(),
                entry.at(),
                entry.content().path(DOCUMENT).stringValue(""),
                entry.reason().orElse(""));
    }
}
