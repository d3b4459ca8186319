package vn.thiduaso.dashboard.award.rules;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.ingest.wording.CitationText;

/**
 * What the page of rules shows.
 *
 * @param day the day whose rules they are, as a form writes it
 * @param ends rules that end soon or have ended, and nothing follows them: a sentence each
 */
record RulesView(
        String day,
        long inForce,
        long stated,
        long confirmed,
        long waiting,
        List<String> ends,
        List<Section> sections) {

    RulesView {
        ends = List.copyOf(ends);
        sections = List.copyOf(sections);
    }

    /**
     * Rules of one kind.
     *
     * @param waiting how many somebody has to confirm
     */
    record Section(String key, String title, String note, long waiting, List<Row> rows) {

        Section {
            rows = List.copyOf(rows);
        }
    }

    /**
     * A rule.
     *
     * @param citation where it is written; null when no source says it
     * @param unconfirmed what of it no source says; empty when everything is stated
     * @param confirmed who confirmed it; null when nobody did, or nobody need
     * @param waits whether somebody has to
     */
    record Row(
            String sha256,
            String name,
            String value,
            String valid,
            @Nullable CitationText citation,
            String unconfirmed,
            @Nullable Confirmation confirmed,
            boolean waits) {}
}
