package vn.thiduaso.dashboard.movement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import vn.thiduaso.scoring.aim.Figure;
import vn.thiduaso.scoring.aim.Reading;
import vn.thiduaso.scoring.aim.UnitMeasure;

/** What units together have in the period of a run, by what aims measure. */
record RunTotals(Map<UnitMeasure, Total> byMeasure) {

    RunTotals {
        byMeasure = Map.copyOf(byMeasure);
    }

    /** @param asked whether any of the units is asked for it */
    record Total(Figure figure, boolean asked) {

        private static final Total NONE = new Total(Figure.NONE, false);

        private static Total of(UnitMeasure measure, List<Reading> sent) {
            return new Total(
                    measure.of(sent),
                    sent.stream().anyMatch(reading -> reading.state() != Reading.NOT_APPLICABLE.state()));
        }
    }

    static Set<String> inputs(Collection<UnitMeasure> measures) {
        return measures.stream().map(UnitMeasure::input).collect(Collectors.toSet());
    }

    /** @param units gives each unit to what it is called with */
    static RunTotals of(Collection<UnitMeasure> measures, Consumer<Consumer<UnitReadings>> units) {
        Map<String, List<Reading>> sent = new HashMap<>();
        inputs(measures).forEach(input -> sent.put(input, new ArrayList<>()));
        units.accept(unit -> sent.forEach((input, readings) -> readings.add(unit.of(input))));
        Map<UnitMeasure, Total> totals = new HashMap<>();
        measures.forEach(measure -> totals.put(measure, Total.of(measure, sent.get(measure.input()))));
        return new RunTotals(totals);
    }

    /** Of no unit where it is not measured. */
    Total of(UnitMeasure measure) {
        return byMeasure.getOrDefault(measure, Total.NONE);
    }
}
