package vn.thiduaso.scoring.indexset;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Where a rule is written.
 *
 * @param document number and issuer: "QĐ 766/QĐ-TTg"
 * @param date date of the document; empty when not known
 * @param article article, annex or table; empty text when the whole document is meant
 * @param address where it was read; empty text when not on the web
 * @param quote its words, as they stand there; empty text when nobody copied them
 * @param certainty how it was read
 * @param note remark in Vietnamese; empty text when none
 */
public record Citation(
        String document,
        Optional<LocalDate> date,
        String article,
        String address,
        String quote,
        Certainty certainty,
        String note) {

    /** How sure the reading of a source is. */
    public enum Certainty {
        /** Read word for word in the source or a copy of it. */
        VERBATIM,
        /** From an excerpt or a secondary page. */
        EXCERPT,
        /** Nobody read it in a source: shown as "chưa xác nhận". */
        UNVERIFIED
    }

    public Citation {
        if (document.isBlank()) {
            throw new IllegalArgumentException("Căn cứ phải có tên văn bản");
        }
    }
}
