package vn.thiduaso.dashboard.published;

import java.util.List;
import java.util.Optional;

import vn.thiduaso.dashboard.published.OtherClosing.Purpose;

/**
 * What a run rests on besides the closing it scored; nothing for most runs.
 *
 * @param others as they were copied with the run
 */
public record RunBasis(List<OtherClosing> others) {

    public RunBasis {
        others = List.copyOf(others);
    }

    /** Closings the run looks back to, oldest first; figures of units count them from 0. */
    public List<OtherClosing> earlier() {
        return of(Purpose.EARLIER);
    }

    /** What the run scored whose units the statistics are of; empty: this run. */
    public Optional<OtherClosing> sample() {
        return of(Purpose.SAMPLE).stream().findFirst();
    }

    /** Closings whose figures the statistics are of, oldest first, without the last, which is the one that was scored then. */
    public List<OtherClosing> sampleEarlier() {
        return sample().isPresent() ? of(Purpose.SAMPLE_EARLIER) : earlier();
    }

    private List<OtherClosing> of(Purpose purpose) {
        return others.stream().filter(one -> one.purpose() == purpose).toList();
    }
}
