package vn.thiduaso.ingest.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import vn.thiduaso.ingest.commit.IngestReport;
import vn.thiduaso.scoring.Period;

/** Scores files without a lake: reads and checks them as {@code ingest} does, pivots them as {@code close} does, scores them as {@code score} does. */
public final class PreviewJob {

    private final PreviewRequest request;
    private final IngestReport report;
    private final List<Period> unused;
    private final List<Period> periods;
    private final Panel panel;

    private PreviewJob(PreviewRequest request, PreviewReader.Held held) {
        this.request = request;
        report = new IngestReport(held.reports(), held.passedOver(), true, Optional.empty());
        List<Period> all = held.figures().keySet().stream().sorted().toList();
        periods = report.anyRefused() || report.outcome() == IngestReport.Outcome.REFUSED
                ? List.of()
                : periods(request, all);
        unused = all.stream().filter(period -> !periods.contains(period)).toList();
        panel = periods.isEmpty()
                ? new Panel(request.indexSet(), List.of())
                : new PanelMaker(request.indexSet(), request.kind(), held).panel(periods);
    }

    /** Reads and checks the files; scores nothing yet. */
    public static PreviewJob read(PreviewRequest request) {
        return new PreviewJob(request, new PreviewReader(request, true).read());
    }

    /** Of the files; nothing is kept of any. */
    public IngestReport report() {
        return report;
    }

    /** Periods of the figures that are neither scored nor looked back to, rising. */
    public List<Period> unused() {
        return unused;
    }

    /** How many units will be scored. */
    public int units() {
        return panel.size();
    }

    /**
     * Scores and ranks; empty when the files are refused, or hold no figure of the period asked for.
     *
     * @throws vn.thiduaso.scoring.fault.InvalidIndexSetException when the figures do not allow what the set asks for
     */
    public Optional<Preview> score() {
        return periods.isEmpty()
                ? Optional.empty()
                : Optional.of(Preview.of(request.indexSet(), request.draws(), periods, panel));
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
