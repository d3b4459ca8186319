package vn.thiduaso.dashboard.published;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.dashboard.published.RobustnessQueries.Standing;
import vn.thiduaso.ingest.wording.Formats;
import vn.thiduaso.ingest.wording.Words;

/** How sure a rank is, in words. */
public record StandingTexts(Words words, Formats f) {

    /** A quantile of ranks with the digits it has; the dash where there is none. */
    public String place(@Nullable Double rank) {
        return f.exact(rank);
    }

    /** {@code 2 – 6}; one rank where both ends are the same. */
    public String span(@Nullable Standing of) {
        if (of == null || of.low() == null) {
            return Formats.NONE;
        }
        String low = place(of.low());
        String high = place(of.high());
        return low.equals(high) ? low : low + " – " + high;
    }

    /**
     * "Hạng 3; trong 1.000 lượt, 90 % nằm từ 2 đến 6".
     *
     * @param rank of the run
     */
    public String sentence(@Nullable Integer rank, Standing of, int draws) {
        String now = rank == null ? Formats.NONE : f.whole(rank);
        if (of.low() == null) {
            return words.text("robustness.sentence.never", now, f.whole(draws));
        }
        String low = place(of.low());
        String high = place(of.high());
        return low.equals(high)
                ? words.text("robustness.sentence.same", now, f.whole(draws), low)
                : words.text("robustness.sentence", now, f.whole(draws), low, high);
    }
}
