package vn.thiduaso.dashboard.simulator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.dashboard.chart.BeforeAfterChart;
import vn.thiduaso.dashboard.chart.Chart;
import vn.thiduaso.dashboard.published.IndexSetShelf;
import vn.thiduaso.dashboard.published.RunHead;
import vn.thiduaso.dashboard.tables.ListAsked;
import vn.thiduaso.ingest.wording.Formats;
import vn.thiduaso.ingest.wording.Words;
import vn.thiduaso.scoring.improvement.Contest;

/** Writes scenarios as texts. */
record ScenarioDrawing(IndexSetShelf shelf, Words words, Formats f) {

    ScenariosView.Listed listed(Scenario one, RunHead run, List<String> picked) {
        return new ScenariosView.Listed(
                one.id(),
                one.name(),
                one.link(),
                one.unit(),
                kind(one),
                about(run),
                f.dateTime(one.created().toInstant()),
                !run.published(),
                picked.contains(one.id()));
    }

    ScenariosView.Shown shown(int mark, Scenario one, Attempt attempt, ListAsked asked) {
        List<String> faults = attempt.allFaults(words);
        Optional<SimulatorView.Result> result = result(attempt);
        return new ScenariosView.Shown(
                f.whole(mark),
                one.name(),
                one.account(),
                one.link(),
                attempt.row().name(),
                kind(one),
                about(attempt.run()),
                !attempt.run().published(),
                attempt.run().illustrative(),
                String.join(" ", faults),
                changes(attempt),
                result.map(tried -> tried.tiles().get(0)).orElse(null),
                result.map(tried -> tried.tiles().get(1)).orElse(null),
                ScenarioList.picking(
                                asked,
                                ScenarioList.picked(asked).stream()
                                        .filter(id -> !id.equals(one.id()))
                                        .toList())
                        .paged(1));
    }

    private Optional<SimulatorView.Result> result(Attempt attempt) {
        Contest contest = attempt.contest();
        return contest == null
                ? Optional.empty()
                : attempt.outcome()
                        .map(outcome ->
                                new ResultDrawing(attempt, contest, outcome, Optional.empty(), words, f).view());
    }

    private String kind(Scenario one) {
        return words.text("simulator.tab." + one.asked().tab().word());
    }

    /** {@code SERVICE-766 bản 1 · tháng 10/2026 · a91f3c070001}. */
    private String about(RunHead run) {
        return run.indexSet() + " " + words.text("context.version", run.version()) + " · " + f.period(run.period())
                + " · " + run.run();
    }

    private List<String> changes(Attempt attempt) {
        FigureTexts texts = new FigureTexts(attempt.set(), words, f);
        List<String> changes = new ArrayList<>();
        if (attempt.figures() != null) {
            attempt.figures()
                    .changed()
                    .forEach(box ->
                            changes.add(texts.moved(box.lever(), box.slot().part(), box.sent(), box.tried())));
        }
        if (attempt.weights() != null) {
            attempt.weights()
                    .changed()
                    .forEach(box -> changes.add(texts.node(box.code()) + ": " + f.exact(WeightBoxes.rounded(box.own()))
                            + "% → " + f.exact(WeightBoxes.rounded(box.weight())) + "%"));
        }
        if (attempt.improvement() != null && attempt.contest() != null) {
            changes.addAll(new WayTexts(attempt, attempt.contest(), texts, words, f).lines(attempt.improvement()));
        }
        return changes;
    }

    /** Scores before and after; null where fewer than two scenarios have one. */
    @Nullable
    Chart chart(List<Scenario> picked, Map<String, Attempt> attempts) {
        List<BeforeAfterChart.Row> rows = new ArrayList<>();
        int digits = 0;
        for (int at = 0; at < picked.size(); at++) {
            Scenario one = picked.get(at);
            Attempt attempt = Objects.requireNonNull(attempts.get(one.id()));
            digits = Math.max(
                    digits, attempt.set().definition().score().rounding().digits());
            String label = f.whole(at + 1) + ". " + one.name();
            attempt.outcome()
                    .ifPresent(outcome -> rows.add(new BeforeAfterChart.Row(
                            label, orNull(outcome.before().score()), orNull(outcome.afterScore()), one.link())));
        }
        if (rows.size() < 2) {
            return null;
        }
        return new BeforeAfterChart(
                        "thu-nghiem-kich-ban",
                        rows,
                        digits,
                        new BeforeAfterChart.Words(
                                words.text("chart.scenarios.summary", f.whole(rows.size())),
                                words.text("scenario.one"),
                                words.text("simulator.before"),
                                words.text("simulator.after"),
                                words.text("col.change"),
                                words.text("simulator.mark")),
                        f)
                .chart();
    }

    private static @Nullable Double orNull(double score) {
        return Double.isNaN(score) ? null : score;
    }
}
