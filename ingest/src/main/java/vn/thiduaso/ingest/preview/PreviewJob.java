package vn.thiduaso.ingest.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import vn.thiduaso.ingest.commit.IngestReport;
import vn.thiduaso.scoring.Period;

/** Scores files without a lake: reads and checks them as {@code ingest} does, pivots them as {@code close} does, scores them as {@code score} does. */
public final class PreviewJob {

    private PreviewJob() {}

    /**
     * What became of a call.
     *
     * @param report of the files; nothing is kept of any
     * @param unused periods of the figures that are neither scored nor looked back to, rising
     * @param preview empty when the files are refused, or hold no figure of the period asked for
     */
    public record Result(IngestReport report, List<Period> unused, Optional<Preview> preview) {

        public Result {
            unused = List.copyOf(unused);
        }
    }

    /**
     * Reads and scores.
     *
     * @throws vn.thiduaso.scoring.fault.InvalidIndexSetException when the figures do not allow what the set asks for
     */
    public static Result run(PreviewRequest request) {
        PreviewReader.Held held = new PreviewReader(request, true).read();
        IngestReport report = new IngestReport(held.reports(), held.passedOver(), true, Optional.empty());
        List<Period> all = held.figures().keySet().stream().sorted().toList();
        List<Period> periods = periods(request, all);
        boolean refused = report.outcome() == IngestReport.Outcome.REFUSED;
        if (refused || periods.isEmpty()) {
            return new Result(report, all, Optional.empty());
        }
        Panel panel = new PanelMaker(request.indexSet(), request.kind(), held).panel(periods);
        List<Period> unused =
                all.stream().filter(period -> !periods.contains(period)).toList();
        return new Result(report, unused, Optional.of(Preview.of(request, periods, panel)));
    }

    /** The period scored, and before it those that the set looks back to, as a run does; empty when there are no figures of it. */
    private static List<Period> periods(PreviewRequest request, List<Period> all) {
        Optional<Period> latest = all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
        Optional<Period> scored = request.period().or(() -> latest).filter(all::contains);
        if (scored.isEmpty()) {
            return List.of();
        }
        List<Period> periods = new ArrayList<>();
        Period before = scored.get();
        for (int back = request.indexSet().definition().history().periods(); back > 0; back--) {
            before = before.previous();
            if (all.contains(before)) {
                periods.add(0, before);
            }
        }
        periods.add(scored.get());
        return periods;
    }
}
