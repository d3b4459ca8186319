package vn.thiduaso.dashboard.movement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;

import org.springframework.stereotype.Component;

import vn.thiduaso.dashboard.published.IndexSetShelf;
import vn.thiduaso.dashboard.published.RunHead;
import vn.thiduaso.scoring.Period;
import vn.thiduaso.scoring.aim.Aim;
import vn.thiduaso.scoring.aim.AimSet;
import vn.thiduaso.scoring.aim.Figure;
import vn.thiduaso.scoring.aim.Progress;
import vn.thiduaso.scoring.aim.Reading;
import vn.thiduaso.scoring.aim.SumOfUnits;
import vn.thiduaso.scoring.aim.UnitMeasure;

/** Puts figures to aims: of units from the published runs, else as they were reported by hand. */
@Component
class Standings {

    private final ReadingShelf readings;
    private final ReadingQueries queries;
    private final AimFigureQueries reported;
    private final IndexSetShelf sets;

    Standings(ReadingShelf readings, ReadingQueries queries, AimFigureQueries reported, IndexSetShelf sets) {
        this.readings = readings;
        this.queries = queries;
        this.reported = reported;
        this.sets = sets;
    }

    /** Inputs that measure aims of a set. */
    static Set<String> inputs(AimSet aims) {
        Set<String> inputs = new TreeSet<>();
        aims.aims().forEach(aim -> aim.ofUnits().map(UnitMeasure::input).ifPresent(inputs::add));
        return inputs;
    }

    /** All units of the run of the period asked about, by name. */
    List<UnitReadings> units(MovementChoice.Chosen chosen) {
        return readings.of(chosen.run(), inputs(chosen.aims()));
    }

    /**
     * Every aim, in the order of its set.
     *
     * @param among units whose figures count
     * @param whole whether these are all units: figures reported by hand are of the whole, and of no part of it
     */
    List<AimStanding> of(MovementChoice.Chosen chosen, Predicate<UnitReadings> among, boolean whole) {
        Map<String, Map<Period, Double>> byHand = whole ? byHand(chosen.aims()) : Map.of();
        return chosen.aims().aims().stream()
                .map(aim -> aim.ofUnits()
                        .map(measure -> ofUnits(chosen, aim, measure, run -> sent(chosen, run, among), whole))
                        .orElseGet(() -> reported(chosen, aim, byHand.getOrDefault(aim.code(), Map.of()), whole)))
                .toList();
    }

    private List<UnitReadings> sent(MovementChoice.Chosen chosen, RunHead run, Predicate<UnitReadings> among) {
        return readings.of(run, inputs(chosen.aims())).stream().filter(among).toList();
    }

    /** Aims that figures of one unit measure by themselves, in the order of their set: those it is not asked for are left out, and parts of sums. */
    List<AimStanding> ofUnit(MovementChoice.Chosen chosen, String unit) {
        Set<String> inputs = inputs(chosen.aims());
        Map<RunHead, List<UnitReadings>> sent = new HashMap<>();
        chosen.series().forEach(run -> sent.put(run, queries.ofUnit(run.run(), sets.of(run), inputs, unit)));
        return chosen.aims().aims().stream()
                .flatMap(aim -> aim.ofUnits().stream()
                        .map(measure -> ofUnits(chosen, aim, measure, run -> sent.getOrDefault(run, List.of()), false)))
                .filter(standing -> standing.asked() && standing.measurable())
                .toList();
    }

    /** @param of what units sent in a run, of those that count */
    private AimStanding ofUnits(
            MovementChoice.Chosen chosen,
            Aim aim,
            UnitMeasure measure,
            Function<RunHead, List<UnitReadings>> of,
            boolean whole) {
        List<Progress.At> series = new ArrayList<>();
        Figure now = Figure.NONE;
        boolean asked = false;
        // a part of a sum says nothing of a goal of the whole
        boolean ofWhole = whole || !(measure instanceof SumOfUnits);
        for (RunHead run : chosen.series()) {
            List<Reading> sent =
                    of.apply(run).stream().map(unit -> unit.of(measure.input())).toList();
            asked = sent.stream().anyMatch(reading -> reading.state() != Reading.NOT_APPLICABLE.state());
            now = isMeasured(run, measure) ? measure.of(sent) : Figure.NONE;
            series.add(new Progress.At(
                    run.period(), now.value(), ofWhole ? measure.sure(now, aim.goal(), least(run)) : Double.NaN));
        }
        boolean measured = isMeasured(chosen.run(), measure);
        return new AimStanding(
                aim,
                now,
                series,
                Progress.of(aim.goal(), aim.due(), series),
                ofWhole && (asked || !measured),
                measured);
    }

    /** Share of the units asked that must have sent a figure for a goal to be told reached: what the set asks of a unit, here of the units. */
    private double least(RunHead run) {
        return sets.of(run).definition().minimumCoverage();
    }

    private boolean isMeasured(RunHead run, UnitMeasure measure) {
        return AimSet.isMeasured(sets.of(run), measure);
    }

    private static AimStanding reported(
            MovementChoice.Chosen chosen, Aim aim, Map<Period, Double> figures, boolean whole) {
        List<Progress.At> series = chosen.series().stream()
                .map(run -> new Progress.At(run.period(), figures.getOrDefault(run.period(), Double.NaN)))
                .toList();
        double now = series.get(series.size() - 1).figure();
        Figure figure = Double.isNaN(now) ? Figure.NONE : new Figure(now, Double.NaN, Double.NaN, 0, 0);
        return new AimStanding(aim, figure, series, Progress.of(aim.goal(), aim.due(), series), whole, true);
    }

    /** By aim and period; of several versions the last, which is in force. */
    private Map<String, Map<Period, Double>> byHand(AimSet aims) {
        Map<String, Map<Period, Double>> figures = new HashMap<>();
        reported.of(aims.code())
                .forEach(one -> figures.computeIfAbsent(one.aim(), key -> new HashMap<>())
                        .put(one.period(), one.figure()));
        return figures;
    }

    /** Where one unit stands at an aim, by its own figure of the period asked about alone. */
    static Optional<Figure> ofUnit(Aim aim, UnitReadings unit) {
        return aim.ofUnits()
                .filter(measure -> unit.of(measure.input()).state() != Reading.NOT_APPLICABLE.state())
                .map(measure -> measure.of(List.of(unit.of(measure.input()))));
    }
}
