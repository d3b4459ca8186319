package vn.thiduaso.dashboard.award.rules;

import java.time.LocalDate;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.ingest.wording.CitationText;

/**
 * A rule of awards as another page cites it, in the reader's language.
 *
 * @param sha256 of its text: where it stands on the page of rules
 * @param section what sort of rule it is
 * @param value what it says; empty when name and citation say all
 * @param lastDay on which it holds; empty: until replaced
 * @param valid from when to when it holds, in words
 * @param citation where it is written; null when no source says it
 * @param unconfirmed what of it no source says; empty when everything is stated
 * @param waits whether somebody has to confirm it
 */
public record CitedRule(
        String sha256,
        String section,
        String name,
        String value,
        Optional<LocalDate> lastDay,
        String valid,
        @Nullable CitationText citation,
        String unconfirmed,
        boolean waits) {

    /** Its place on the page of rules as they are on a day. */
    public String address(LocalDate day) {
        return "/award-rules?day=" + day + "#r-" + sha256;
    }
}
