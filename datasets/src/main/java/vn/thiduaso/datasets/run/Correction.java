package vn.thiduaso.datasets.run;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import vn.thiduaso.datasets.act.Act;
import vn.thiduaso.datasets.act.ActKind;
import vn.thiduaso.datasets.act.Subject.OfPeriod;
import vn.thiduaso.datasets.lake.Lake;
import vn.thiduaso.datasets.lake.RunRow;

/**
 * A run of a period that was closed again, and the run it corrects.
 *
 * @param before the newest run of the closing before
 * @param after the run of the later closing
 * @param acts what led from one closing to the other, in order: who asked for unlocking and why, who granted it, who closed again
 */
public record Correction(RunRow before, RunRow after, List<Act> acts) {

    public Correction {
        acts = List.copyOf(acts);
    }

    /** The correction a run is; empty when its period was not closed with another content before, or no run of that is there. */
    public static Optional<Correction> of(Lake lake, RunRow after) {
        List<Act> acts = lake.acts().log().of(new OfPeriod(after.indexSet(), after.period()));
        int closed = lastClosing(acts, acts.size(), after.closing());
        List<RunRow> runs = lake.runs().of(after.indexSet(), after.period());
        for (int at = closed - 1; at >= 0; at--) {
            Act earlier = acts.get(at);
            if (earlier.kind() == ActKind.CLOSE && !earlier.content().equals(after.closing())) {
                Optional<RunRow> before = runs.stream()
                        .filter(run -> run.closing().equals(earlier.content()))
                        .max(Comparator.comparing(RunRow::created));
                if (before.isPresent()) {
                    return Optional.of(new Correction(before.get(), after, acts.subList(at + 1, closed + 1)));
                }
            }
        }
        return Optional.empty();
    }

    private static int lastClosing(List<Act> acts, int end, String closing) {
        for (int at = end - 1; at >= 0; at--) {
            if (acts.get(at).kind() == ActKind.CLOSE && acts.get(at).content().equals(closing)) {
                return at;
            }
        }
        return -1;
    }
}
