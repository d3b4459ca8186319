package vn.thiduaso.dashboard.simulator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import vn.thiduaso.ingest.wording.Formats;
import vn.thiduaso.ingest.wording.Words;
import vn.thiduaso.scoring.improvement.Contest;
import vn.thiduaso.scoring.improvement.Improvement;
import vn.thiduaso.scoring.improvement.Instead;
import vn.thiduaso.scoring.improvement.Move;
import vn.thiduaso.scoring.improvement.Plan;
import vn.thiduaso.scoring.improvement.SingleMove;
import vn.thiduaso.scoring.indexset.IndexSet;

/** The shortest way up, in words. */
record WayTexts(Attempt attempt, Contest contest, FigureTexts figures, Words words, Formats f) {

    /** The changes of the plan, as figures to try. */
    static List<Instead> instead(IndexSet set, Improvement found) {
        return found.plan().changes().stream()
                .map(Plan.Change::move)
                .map(move -> new Instead(
                        set.findSlot(move.lever().code(), move.part()).orElseThrow(), move.to()))
                .toList();
    }

    SimulatorView.Way view() {
        SimulatorRequest asked = attempt.asked();
        Improvement found = attempt.improvement();
        String places = asked.places().isEmpty() ? Integer.toString(Attempts.USUAL_PLACES) : asked.places();
        String most = asked.most().isEmpty() ? Integer.toString(Attempts.USUAL_MOST) : asked.most();
        String held = attempt.held() ? words.text("simulator.held") : "";
        int farthest = Math.max(0, contest.rank(attempt.at()) - 1);
        if (found == null) {
            return new SimulatorView.Way(places, most, farthest, "", List.of(), List.of(), "", List.of(), held);
        }
        return new SimulatorView.Way(
                places,
                most,
                farthest,
                told(found),
                found.plan().changes().stream().map(this::step).toList(),
                found.singles().stream().map(single -> single(found, single)).toList(),
                put(found),
                found.lacking()
                        .map(lacking ->
                                lacking.inputs().stream().map(figures::label).toList())
                        .orElse(List.of()),
                held);
    }

    private String told(Improvement found) {
        if (found.lacking().isPresent()) {
            boolean suffices = found.lacking().get().suffices();
            return words.text(suffices ? "simulator.way.lacking" : "simulator.way.lacking-more");
        }
        Plan plan = found.plan();
        if (found.rank() == 1) {
            return words.text("simulator.way.first");
        }
        if (plan.changes().isEmpty()) {
            return words.text("simulator.way.none", f.whole(found.target()));
        }
        return words.text(
                plan.reached() ? "simulator.way.found" : "simulator.way.nearest",
                f.whole(plan.changes().size()),
                f.whole(found.rank()),
                f.whole(plan.rank()),
                f.number(found.score(), figures.digits()),
                f.number(plan.score(), figures.digits()),
                f.whole(found.target()));
    }

    private SimulatorView.Step step(Plan.Change change) {
        return step(change.move(), change.gain(), change.score(), change.rank(), "");
    }

    private SimulatorView.Step single(Improvement found, SingleMove single) {
        String note = single.suffices()
                ? words.text(single.exact() ? "simulator.single.enough" : "simulator.single.enough-maybe-less")
                : words.text("simulator.single.short");
        return step(single.move(), single.score() - found.score(), single.score(), single.rank(), note);
    }

    private SimulatorView.Step step(Move move, double gain, double score, int rank, String note) {
        return new SimulatorView.Step(
                figures.label(move.lever(), move.part()),
                f.exact(move.from()),
                f.exact(move.to()),
                f.percent(move.effort()),
                f.signed(gain, figures.digits()),
                f.number(score, figures.digits()),
                rank > 0 ? f.whole(rank) : Formats.NONE,
                note);
    }

    private String put(Improvement found) {
        if (found.plan().changes().isEmpty()) {
            return "";
        }
        Map<String, String> texts = new LinkedHashMap<>();
        found.plan().changes().forEach(change -> {
            Move move = change.move();
            texts.put(move.lever().code() + "." + move.part().word(), BoxText.of(move.to()));
        });
        return attempt.asked()
                .on(Tab.VALUES)
                .withFigures(texts)
                .address(attempt.run().run(), attempt.row().unit());
    }

    /** Changes of a plan in one line each, for lists of scenarios. */
    List<String> lines(Improvement found) {
        List<String> lines = new ArrayList<>();
        for (Plan.Change change : found.plan().changes()) {
            Move move = change.move();
            lines.add(figures.moved(move.lever(), move.part(), move.from(), move.to()));
        }
        return lines;
    }
}
