package vn.thiduaso.ingest.wording;

import java.util.Optional;

import vn.thiduaso.scoring.Period;
import vn.thiduaso.scoring.indexset.Definition;

/** Says that a set is not in force for a period. Nothing is refused for it: whoever scores with such a set may have his reason, and must know. */
public final class ForceText {

    private ForceText() {}

    /** For the terminal, in Vietnamese. Empty where the set is in force on the last day of the period. */
    public static Optional<String> of(Definition set, Period period) {
        return set.valid().covers(period) ? Optional.empty() : of(set, period, Words.VIETNAMESE, Formats.in("vi"));
    }

    public static Optional<String> of(Definition set, Period period, Words words, Formats f) {
        if (set.valid().covers(period)) {
            return Optional.empty();
        }
        String from = f.date(set.valid().from());
        String day = f.date(period.lastDay());
        return Optional.of(set.valid()
                .to()
                .map(to ->
                        words.text("force.between", set.code(), set.version(), from, f.date(to), f.period(period), day))
                .orElseGet(() -> words.text("force.from", set.code(), set.version(), from, f.period(period), day)));
    }
}
