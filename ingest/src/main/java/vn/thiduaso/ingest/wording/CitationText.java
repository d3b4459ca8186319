package vn.thiduaso.ingest.wording;

import java.util.Locale;

import vn.thiduaso.scoring.indexset.Citation;

/**
 * A citation for people.
 *
 * @param text document, date, article
 * @param address web address; empty when none
 * @param quote the words of the document; empty when nobody copied them
 * @param certainty key of the mark: {@code verbatim}, {@code excerpt} or {@code unverified}
 * @param note remark; empty when none
 */
public record CitationText(String text, String address, String quote, String certainty, String note) {

    public static CitationText of(Citation citation, Words words, Formats f) {
        StringBuilder text = new StringBuilder(citation.document());
        citation.date().ifPresent(date -> text.append(' ').append(words.text("citation.dated", f.date(date))));
        if (!citation.article().isEmpty()) {
            text.append(", ").append(citation.article());
        }
        boolean web =
                citation.address().startsWith("https://") || citation.address().startsWith("http://");
        return new CitationText(
                text.toString(),
                web ? citation.address() : "",
                citation.quote(),
                citation.certainty().name().toLowerCase(Locale.ROOT),
                citation.note());
    }
}
