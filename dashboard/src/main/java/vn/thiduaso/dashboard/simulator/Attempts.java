package vn.thiduaso.dashboard.simulator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.springframework.stereotype.Component;

import vn.thiduaso.dashboard.published.IndexSetShelf;
import vn.thiduaso.dashboard.published.RunChoice;
import vn.thiduaso.dashboard.published.RunHead;
import vn.thiduaso.dashboard.published.UnitQueries;
import vn.thiduaso.dashboard.published.UnitRow;
import vn.thiduaso.dashboard.web.ComputingTurn;
import vn.thiduaso.dashboard.web.NotFoundException;
import vn.thiduaso.ingest.wording.Words;
import vn.thiduaso.scoring.improvement.Contest;
import vn.thiduaso.scoring.improvement.Improvement;
import vn.thiduaso.scoring.improvement.Improver;
import vn.thiduaso.scoring.improvement.Instead;
import vn.thiduaso.scoring.improvement.Lever;
import vn.thiduaso.scoring.improvement.StepEffect;
import vn.thiduaso.scoring.improvement.StepEffects;
import vn.thiduaso.scoring.improvement.Trial;
import vn.thiduaso.scoring.improvement.Weighing;
import vn.thiduaso.scoring.indexset.IndexSet;

/** Asks the kernel what an address tries. */
@Component
class Attempts {

    /** Walks of the kernel a page may spend on binding anew, at every step, what units are scored against. */
    static final long MOST_WALKS = 500_000;

    /** Steps the shortest way looks at for one figure: 64 up, 64 down. */
    private static final int STEPS = 128;

    static final int USUAL_PLACES = 1;
    static final int USUAL_MOST = 3;
    static final int GREATEST_MOST = 5;

    private static final Pattern WHOLE = Pattern.compile("[1-9]\\d{0,4}");

    private final RunChoice choice;
    private final UnitQueries units;
    private final IndexSetShelf shelf;
    private final ContestShelf contests;
    private final ComputingTurn turn;

    Attempts(RunChoice choice, UnitQueries units, IndexSetShelf shelf, ContestShelf contests, ComputingTurn turn) {
        this.choice = choice;
        this.units = units;
        this.shelf = shelf;
        this.contests = contests;
        this.turn = turn;
    }

    /**
     * Tries it, in its turn.
     *
     * @throws NotFoundException when there is no such run, or it does not have the unit
     * @throws vn.thiduaso.dashboard.web.BusyException when too many try something at once
     */
    Attempt of(String unit, SimulatorRequest asked, Words words) {
        RunHead run = choice.of(unit, asked.run());
        UnitRow row = units.find(run.run(), unit).orElseThrow(() -> new NotFoundException("error.no-unit", unit));
        IndexSet set = shelf.of(run);
        if (!ContestShelf.holds(run)) {
            return new Attempt(
                    run, set, row, asked, null, -1, null, null, null, null, false, Optional.empty(), List.of());
        }
        return turn.take(() -> {
            KeptContest kept = contests.of(run, set);
            Contest contest = kept.contest();
            Tried tried = new Tried(run, set, row, asked, kept, contest, contest.unit(unit), words);
            return switch (asked.tab()) {
                case VALUES -> tried.figures();
                case WEIGHTS -> tried.weights();
                case WAY -> tried.way();
            };
        });
    }

    /** What one step of each figure does to the score, for the page that shows it; none on other tabs, and while there are faults. */
    List<StepEffect> effects(Attempt attempt) {
        Contest contest = attempt.contest();
        if (contest == null || attempt.figures() == null || attempt.outcome().isEmpty()) {
            return List.of();
        }
        return turn.take(() -> {
            Contest steps =
                    attempt.held() ? contests.of(attempt.run(), attempt.set()).held() : contest;
            return new StepEffects(steps, StepEffects.USUAL).of(attempt.at());
        });
    }

    /** A unit and what is asked of it. */
    private record Tried(
            RunHead run,
            IndexSet set,
            UnitRow row,
            SimulatorRequest asked,
            KeptContest kept,
            Contest contest,
            int at,
            Words words) {

        Attempt figures() {
            FigureBoxes boxes = FigureBoxes.of(set, contest.units().get(at), row.kind(), asked.figures(), words);
            List<String> faults = UnknownNames.told(boxes.unknown(), words);
            Optional<Outcome> outcome = boxes.faulty() ? Optional.empty() : Optional.of(outcome(boxes.instead()));
            return new Attempt(run, set, row, asked, contest, at, boxes, null, null, null, holds(), outcome, faults);
        }

        Attempt weights() {
            WeightBoxes boxes = WeightBoxes.of(set, asked.group(), asked.weights(), words);
            boolean sound = boxes.group() >= 0 && !boxes.faulty();
            Weighing.Outcome all = sound ? kept.weighed(boxes.group(), boxes.weights()) : null;
            Optional<Outcome> outcome = all == null
                    ? Optional.empty()
                    : Optional.of(Outcome.weighed(contest.asSent(at), all.scores()[at], all.ranks()[at]));
            return new Attempt(
                    run, set, row, asked, contest, at, null, boxes, all, null, false, outcome, boxes.faults());
        }

        Attempt way() {
            List<String> faults = new ArrayList<>();
            int places = whole(asked.places(), USUAL_PLACES, 99_999, "simulator.fault.places", faults);
            int most = whole(asked.most(), USUAL_MOST, GREATEST_MOST, "simulator.fault.changes", faults);
            Improvement found = faults.isEmpty() ? Improver.of(steps()).lift(at, places, most) : null;
            Optional<Outcome> outcome =
                    found == null ? Optional.empty() : Optional.of(outcome(WayTexts.instead(set, found)));
            return new Attempt(run, set, row, asked, contest, at, null, null, null, found, holds(), outcome, faults);
        }

        private int whole(String text, int usual, int greatest, String key, List<String> faults) {
            if (text.isEmpty()) {
                return usual;
            }
            if (!WHOLE.matcher(text).matches() || Integer.parseInt(text) > greatest) {
                faults.add(words.text(key, text, Integer.toString(greatest)));
                return usual;
            }
            return Integer.parseInt(text);
        }

        private Outcome outcome(List<Instead> figures) {
            Trial sent = contest.asSent(at);
            return Outcome.of(sent, figures.isEmpty() ? sent : contest.trial(at, figures));
        }

        private Contest steps() {
            return holds() ? kept.held() : contest;
        }

        private boolean holds() {
            long moving = Lever.all(set).stream()
                    .filter(lever -> lever.own() && contest.movesOthers(lever.node()))
                    .count();
            // each step binds all units and scores them again
            return 2 * STEPS * moving * contest.units().size() > MOST_WALKS;
        }
    }
}
