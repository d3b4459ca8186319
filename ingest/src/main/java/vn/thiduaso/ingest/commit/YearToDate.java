package vn.thiduaso.ingest.commit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

import vn.thiduaso.datasets.lake.Observation;
import vn.thiduaso.ingest.compare.Past;
import vn.thiduaso.ingest.mapping.Mode;
import vn.thiduaso.scoring.Period;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.indexset.Indicator;
import vn.thiduaso.scoring.indexset.Input;
import vn.thiduaso.scoring.indexset.Part;

/**
 * Figures counted from the first of January against those of a period alone, by what the lake has of the earlier periods of the year, of the same length.
 * Reads them when the first such figure comes: one map entry for each figure of the year.
 */
public final class YearToDate {

    private final IndexSet indexSet;
    private final Period period;
    private final Past past;
    /** By period before, from the first of the year. */
    private final List<Map<Observation.Key, Latest>> earlier = new ArrayList<>();

    private boolean isRead;

    private record Latest(double value, long seq) {

        static Latest later(Latest a, Latest b) {
            return a.seq > b.seq ? a : b;
        }
    }

    /**
     * A figure as the set asks for it.
     *
     * @param value empty when the lake lacks a figure it needs, or a sum is below what it is the sum of
     * @param missing periods whose figures the lake lacks
     * @param before what earlier periods had
     */
    record Turned(OptionalDouble value, List<Period> missing, double before) {

        Turned {
            missing = List.copyOf(missing);
        }
    }

    /** @param period the one that is loaded */
    public YearToDate(IndexSet indexSet, Period period, Past past) {
        this.indexSet = indexSet;
        this.period = period;
        this.past = past;
    }

    /** @param mode not as asked */
    Turned turned(double value, String unit, String code, Part part, Mode mode) {
        Observation.Key key = new Observation.Key(unit, code, part);
        List<Optional<Latest>> needed = needed(mode).stream()
                .map(figures -> Optional.ofNullable(figures.get(key)).filter(found -> !Double.isNaN(found.value())))
                .toList();
        int first = period.number() - needed.size();
        List<Period> missing = new ArrayList<>();
        BigDecimal before = BigDecimal.ZERO;
        for (int at = 0; at < needed.size(); at++) {
            if (needed.get(at).isEmpty()) {
                missing.add(new Period(period.year(), period.kind(), first + at));
            } else {
                before = before.add(exact(needed.get(at).get().value()));
            }
        }
        boolean taken = mode == Mode.CUMULATIVE;
        BigDecimal turned = taken ? exact(value).subtract(before) : exact(value).add(before);
        boolean none = !missing.isEmpty() || (taken && value >= 0 && turned.signum() < 0);
        return new Turned(
                none ? OptionalDouble.empty() : OptionalDouble.of(turned.doubleValue()), missing, before.doubleValue());
    }

    /** The decimal somebody wrote, so that 0.3 − 0.1 is 0.2. */
    private static BigDecimal exact(double value) {
        return new BigDecimal(Double.toString(value));
    }

    /** All earlier periods of the year are taken off; only the last one is added, which holds those before it. */
    private List<Map<Observation.Key, Latest>> needed(Mode mode) {
        if (!isRead) {
            read();
        }
        return mode == Mode.CUMULATIVE || earlier.isEmpty()
                ? earlier
                : earlier.subList(earlier.size() - 1, earlier.size());
    }

    private void read() {
        isRead = true;
        List<String> codes = indexSet.nodes().stream()
                .filter(Indicator.class::isInstance)
                .flatMap(node -> ((Indicator) node).inputs().stream())
                .map(Input::code)
                .collect(Collectors.toList());
        for (int number = 1; number < period.number(); number++) {
            Map<Observation.Key, Latest> figures = new HashMap<>();
            past.walk(
                    new Period(period.year(), period.kind(), number),
                    codes,
                    (unit, code, part, value, seq) -> figures.merge(
                            new Observation.Key(unit, code, part), new Latest(value, seq), Latest::later));
            earlier.add(figures);
        }
    }
}
