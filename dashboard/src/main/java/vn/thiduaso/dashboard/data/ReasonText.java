package vn.thiduaso.dashboard.data;

import java.util.List;

import vn.thiduaso.datasets.lake.TextLimits;
import vn.thiduaso.ingest.wording.Words;

/**
 * Why somebody acts as he does, in his own words.
 *
 * @param text as it is kept; empty: nothing is said
 */
public record ReasonText(String text) {

    public static final ReasonText NONE = new ReasonText("");

    /** What was written in a box of several lines, in one, without spaces around it. */
    public static ReasonText inOneLine(String written) {
        return new ReasonText(written.replace("\r\n", " ").replace('\n', ' ').strip());
    }

    /** @return at most one sentence: too long, or with letters nobody can see */
    public List<String> faults(Words words) {
        return text.length() > TextLimits.REASON
                        || TextLimits.controlLetter(text).isPresent()
                ? List.of(words.text("approval.fault.long", TextLimits.REASON))
                : List.of();
    }
}
