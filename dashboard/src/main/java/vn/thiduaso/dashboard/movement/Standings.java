package vn.thiduaso.dashboard.movement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

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
    private final AimFigureQueries reported;
    private final IndexSetShelf sets;

    Standings(ReadingShelf readings, AimFigureQueries reported, IndexSetShelf sets) {
        this.readings = readings;
        this.reported = reported;
        this.sets = sets;
    }

    /** Inputs that measure aims of a set. */
    static Set<String> inputs(AimSet aims) {
        Set<String> inputs = new TreeSet<>();
        aims.aims().forEach(aim -> aim.ofUnits().map(UnitMeasure::input).ifPresent(inputs::add));
        return inputs;
    }

    /** Some units of the run of the period asked about, by name; those it does not have are left out. */
    List<UnitReadings> units(MovementChoice.Chosen chosen, Collection<String> units) {
        return readings.of(chosen.run(), inputs(chosen.aims()), units);
    }

    /** Units of that run by name, at most so many; an empty search finds all. */
    List<UnitOffer> offers(MovementChoice.Chosen chosen, String search, int most) {
        return readings.offers(chosen.run(), search, most);
    }

    /** Codes of all units of that run that are asked for an aim, the furthest from the goal first. */
    List<String> order(MovementChoice.Chosen chosen, Aim aim) {
        return aim.ofUnits()
                .map(measure -> readings.order(chosen.run(), aim, measure))
                .orElse(List.of());
    }

    /**
     * Every aim, in the order of its set.
     *
     * @param counted units whose figures count; none: all of them. Figures reported by hand are of the whole, and of no part of it
     */
    List<AimStanding> of(MovementChoice.Chosen chosen, Set<String> counted) {
        boolean whole = counted.isEmpty();
        Map<String, Map<Period, Double>> byHand = whole ? byHand(chosen) : Map.of();
        Map<String, RunTotals> totals = totals(chosen, counted);
        return chosen.aims().aims().stream()
                .map(aim -> aim.ofUnits()
                        .map(measure -> ofUnits(chosen, aim, measure, totals, whole))
                        .orElseGet(() -> reported(chosen, aim, byHand.getOrDefault(aim.code(), Map.of()), whole)))
                .toList();
    }

    /** Aims that figures of one unit measure by themselves, in the order of their set: those it is not asked for are left out, and parts of sums. */
    List<AimStanding> ofUnit(MovementChoice.Chosen chosen, String unit) {
        Map<String, RunTotals> totals = totals(chosen, Set.of(unit));
        return chosen.aims().aims().stream()
                .flatMap(aim -> aim.ofUnits().stream().map(measure -> ofUnits(chosen, aim, measure, totals, false)))
                .filter(standing -> standing.asked() && standing.measurable())
                .toList();
    }

    /** By run of the series. */
    private Map<String, RunTotals> totals(MovementChoice.Chosen chosen, Set<String> counted) {
        Set<UnitMeasure> measures = chosen.aims().aims().stream()
                .flatMap(aim -> aim.ofUnits().stream())
                .collect(Collectors.toSet());
        Map<String, RunTotals> totals = new HashMap<>();
        if (counted.isEmpty()) {
            chosen.series().forEach(run -> totals.put(run.run(), readings.totals(run, measures)));
            return totals;
        }
        Map<String, List<UnitReadings>> sent = readings.of(chosen.series(), inputs(chosen.aims()), counted);
        chosen.series()
                .forEach(run -> totals.put(
                        run.run(), RunTotals.of(measures, sent.getOrDefault(run.run(), List.of())::forEach)));
        return totals;
    }

    private AimStanding ofUnits(
            MovementChoice.Chosen chosen, Aim aim, UnitMeasure measure, Map<String, RunTotals> totals, boolean whole) {
        List<Progress.At> series = new ArrayList<>();
        Figure now = Figure.NONE;
        boolean asked = false;
        // a part of a sum says nothing of a goal of the whole
        boolean ofWhole = whole || !(measure instanceof SumOfUnits);
        for (RunHead run : chosen.series()) {
            RunTotals.Total total = totals.get(run.run()).of(measure);
            asked = total.asked();
            now = isMeasured(run, measure) ? total.figure() : Figure.NONE;
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

    /** By aim and period of the series. */
    private Map<String, Map<Period, Double>> byHand(MovementChoice.Chosen chosen) {
        Map<String, Map<Period, Double>> figures = new HashMap<>();
        reported.inForce(chosen.aims().code(), chosen.periods())
                .forEach(one -> figures.computeIfAbsent(one.aim(), key -> new HashMap<>())
                        .put(one.period(), one.figure()));
        return figures;
    }

    /** How many aims each of some units reaches by its own figures of the period asked about; parts of sums are left out. */
    Map<String, AimTally> tallies(MovementChoice.Chosen chosen, Collection<String> units) {
        List<Aim> own = chosen.aims().aims().stream()
                .filter(aim -> aim.ofUnits()
                        .filter(measure -> !(measure instanceof SumOfUnits) && isMeasured(chosen.run(), measure))
                        .isPresent())
                .toList();
        LocalDate end = chosen.run().period().lastDay();
        return units(chosen, units).stream()
                .collect(Collectors.toMap(UnitReadings::unit, unit -> tally(own, unit, end)));
    }

    private static AimTally tally(List<Aim> aims, UnitReadings unit, LocalDate end) {
        int asked = 0;
        int reached = 0;
        int exceeded = 0;
        int early = 0;
        for (Aim aim : aims) {
            double figure = ofUnit(aim, unit).map(Figure::value).orElse(Double.NaN);
            boolean met = !Double.isNaN(figure) && aim.goal().isMet(figure);
            asked += Double.isNaN(figure) ? 0 : 1;
            reached += met ? 1 : 0;
            exceeded += met && aim.goal().isExceeded(figure) ? 1 : 0;
            early += met && end.isBefore(aim.due()) ? 1 : 0;
        }
        return new AimTally(asked, reached, exceeded, early);
    }

    /** Where one unit stands at an aim, by its own figure of the period asked about alone. */
    static Optional<Figure> ofUnit(Aim aim, UnitReadings unit) {
        return aim.ofUnits()
                .filter(measure -> unit.of(measure.input()).state() != Reading.NOT_APPLICABLE.state())
                .map(measure -> measure.of(List.of(unit.of(measure.input()))));
    }
}
