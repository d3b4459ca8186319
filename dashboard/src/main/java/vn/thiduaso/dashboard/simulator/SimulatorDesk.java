package vn.thiduaso.dashboard.simulator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.thiduaso.dashboard.chart.Chart;
import vn.thiduaso.dashboard.published.IndexSetShelf;
import vn.thiduaso.dashboard.published.RobustnessQueries;
import vn.thiduaso.dashboard.published.RobustnessQueries.Sureness;
import vn.thiduaso.dashboard.published.RunHead;
import vn.thiduaso.dashboard.published.RunQueries;
import vn.thiduaso.dashboard.published.StandingTexts;
import vn.thiduaso.dashboard.published.UnitQueries;
import vn.thiduaso.dashboard.published.UnitRow;
import vn.thiduaso.dashboard.security.Action;
import vn.thiduaso.dashboard.security.Actor;
import vn.thiduaso.dashboard.security.Reach;
import vn.thiduaso.dashboard.security.Rights;
import vn.thiduaso.dashboard.web.Address;
import vn.thiduaso.dashboard.web.GroupText;
import vn.thiduaso.dashboard.web.Option;
import vn.thiduaso.ingest.wording.Formats;
import vn.thiduaso.ingest.wording.Words;
import vn.thiduaso.scoring.improvement.Contest;
import vn.thiduaso.scoring.improvement.StepEffect;

/** Puts the page together: what the address tries, what the kernel answered, and what the reader has to know of it. */
@Component
class SimulatorDesk {

    private final Attempts attempts;
    private final RunQueries runs;
    private final UnitQueries units;
    private final RobustnessQueries robustness;
    private final IndexSetShelf shelf;
    private final ScenarioQueries scenarios;
    private final Rights rights;

    SimulatorDesk(
            Attempts attempts,
            RunQueries runs,
            UnitQueries units,
            RobustnessQueries robustness,
            IndexSetShelf shelf,
            ScenarioQueries scenarios,
            Rights rights) {
        this.attempts = attempts;
        this.runs = runs;
        this.units = units;
        this.robustness = robustness;
        this.shelf = shelf;
        this.scenarios = scenarios;
        this.rights = rights;
    }

    /** @throws vn.thiduaso.dashboard.web.NotFoundException when there is no such run, or it does not have the unit */
    SimulatorView view(String unit, SimulatorRequest asked, Actor who, Words words) {
        Attempt attempt = attempts.of(unit, asked, words);
        RunHead run = attempt.run();
        Formats f = Formats.in(words.language());
        Optional<Sureness> sureness = robustness.find(run.run(), unit);
        boolean others = rights.reach(who, Action.SEE_RANKING) == Reach.EVERYWHERE;
        Parts parts = new Parts(attempt, others, sureness, words, f);
        return new SimulatorView(
                shelf.frame(run, words.language()),
                unit,
                attempt.row().name(),
                parts.beside(),
                Address.ofRun(run.run(), "/units/{unit}", unit),
                Address.of(SimulatorRequest.PATH + "/{unit}", unit).text(),
                asked.tab().word(),
                Stream.of(Tab.values())
                        .map(tab -> new Option(
                                asked.on(tab).address(run.run(), unit),
                                words.text("simulator.tab." + tab.word()),
                                tab == asked.tab()))
                        .toList(),
                parts.notes(),
                present(run, unit, asked),
                attempt.allFaults(words),
                parts.result(),
                parts.values(attempts.effects(attempt)),
                parts.weights(),
                parts.way(),
                saved(unit, asked, who),
                attempt.triesSomething() ? attempt.canonical().query() : "");
    }

    /** The scenario the address names, where it is one of this unit. */
    private SimulatorView.@Nullable Saved saved(String unit, SimulatorRequest asked, Actor who) {
        return asked.scenario().isEmpty()
                ? null
                : scenarios.byId(who, List.of(asked.scenario())).stream()
                        .filter(one -> one.unit().equals(unit))
                        .findFirst()
                        .map(one -> new SimulatorView.Saved(one.id(), one.name(), one.account(), one.link()))
                        .orElse(null);
    }

    /** The same on the run that is published now; empty where that is this one, or there is none. */
    private String present(RunHead run, String unit, SimulatorRequest asked) {
        return run.published()
                ? ""
                : runs.findPublished(run.indexSet(), run.period())
                        .filter(now -> units.find(now.run(), unit).isPresent())
                        .map(now -> asked.address(now.run(), unit))
                        .orElse("");
    }

    /** The pieces of one page; what could not be tried is null. */
    private final class Parts {

        private final Attempt attempt;
        private final boolean others;
        private final Optional<Sureness> sureness;
        private final Words words;
        private final Formats f;

        Parts(Attempt attempt, boolean others, Optional<Sureness> sureness, Words words, Formats f) {
            this.attempt = attempt;
            this.others = others;
            this.sureness = sureness;
            this.words = words;
            this.f = f;
        }

        String beside() {
            String group = GroupText.orEmpty(attempt.row().group(), words);
            return group.isEmpty()
                    ? attempt.row().unit()
                    : group + " · " + attempt.row().unit();
        }

        List<String> notes() {
            List<String> notes = new ArrayList<>();
            UnitRow row = attempt.row();
            if (attempt.contest() == null) {
                notes.add(words.text(
                        "simulator.too-large",
                        f.whole(attempt.run().units()),
                        f.whole(ContestShelf.MOST_UNITS),
                        attempt.run().run(),
                        row.unit()));
            }
            if (!attempt.run().published()) {
                notes.add(words.text("simulator.superseded"));
            }
            if (row.reason() != null) {
                notes.add(words.text("simulator.unranked", words.text("reason." + row.reason())));
            }
            sureness.ifPresent(of -> notes.add(new StandingTexts(words, f)
                    .sentence(row.rank(), of.standing(), of.analysis().draws())));
            return notes;
        }

        SimulatorView.@Nullable Result result() {
            Contest contest = attempt.contest();
            if (contest == null || attempt.outcome().isEmpty()) {
                return null;
            }
            SimulatorView.Result result =
                    new ResultDrawing(attempt, contest, attempt.outcome().get(), sureness, words, f).view();
            Chart chart = attempt.weights() == null || !attempt.triesSomething()
                    ? result.chart()
                    : weighed(contest, attempt.weights()).chart();
            return new SimulatorView.Result(result.told(), result.tiles(), chart, result.moved());
        }

        SimulatorView.@Nullable Values values(List<StepEffect> steps) {
            FigureBoxes boxes = attempt.figures();
            return boxes == null ? null : new ValuesDrawing(attempt, boxes, steps, texts(), words, f).view();
        }

        SimulatorView.@Nullable Weights weights() {
            Contest contest = attempt.contest();
            WeightBoxes boxes = attempt.weights();
            return contest == null || boxes == null
                    ? null
                    : weighed(contest, boxes).view();
        }

        SimulatorView.@Nullable Way way() {
            Contest contest = attempt.contest();
            boolean asked = contest != null && attempt.asked().tab() == Tab.WAY;
            return asked ? new WayTexts(attempt, contest, texts(), words, f).view() : null;
        }

        private FigureTexts texts() {
            return new FigureTexts(attempt.set(), words, f);
        }

        private WeightsDrawing weighed(Contest contest, WeightBoxes boxes) {
            List<String> shown = WeightsDrawing.shown(attempt, contest, others).stream()
                    .map(place -> contest.units().get(place).unit())
                    .toList();
            Map<String, UnitRow> names =
                    shown.isEmpty() ? Map.of() : units.byUnit(attempt.run().run(), shown);
            return new WeightsDrawing(attempt, contest, boxes, others, names, words, f);
        }
    }
}
