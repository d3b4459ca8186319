package vn.thiduaso.dashboard.data;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.datasets.lake.Lake;
import vn.thiduaso.datasets.lake.Observation;
import vn.thiduaso.datasets.lake.SentFigure;
import vn.thiduaso.datasets.lake.StandingSubmission;
import vn.thiduaso.datasets.lake.Submission;
import vn.thiduaso.scoring.missing.CellState;

/**
 * What a file changes in the figures that count so far.
 *
 * @param added figures that were not there
 * @param changed figures that were there and were others
 * @param gone figures that were there and are said to be missing
 * @param superseded figures that a file sent later has replaced already: they count for nothing, even when the file is approved
 */
record FigureChanges(int added, int changed, int gone, int superseded) {

    static final FigureChanges NONE = new FigureChanges(0, 0, 0, 0);

    /** Rows of figures of waiting files that are compared, all together; what comes after so many is for programs. */
    static final int MOST = 100_000;

    /**
     * By submission, of waiting files in their order while their rows are few enough to be held; the others are not in it.
     *
     * @param files all of a period
     * @param waiting those of them that wait
     */
    static Map<String, FigureChanges> of(
            Lake lake, FigureSet about, List<StandingSubmission> files, List<StandingSubmission> waiting) {
        Map<Long, String> compared = new HashMap<>();
        long rows = 0;
        for (StandingSubmission file : waiting) {
            Submission row = file.submission();
            rows += row.accepted();
            if (rows > MOST) {
                break;
            }
            compared.put(row.seq(), row.id());
        }
        Map<String, Map<Observation.Key, Value>> sent = new HashMap<>();
        Set<Observation.Key> keys = new HashSet<>();
        walk(lake, about, Set.copyOf(compared.values()), figure -> {
            Observation.Key key = new Observation.Key(figure.unit(), figure.code(), figure.part());
            keys.add(key);
            sent.computeIfAbsent(compared.get(figure.seq()), id -> new HashMap<>())
                    .put(key, Value.of(figure));
        });
        Map<Observation.Key, Value> counted = new HashMap<>();
        Set<String> counting = files.stream()
                .filter(file -> file.state().counts())
                .map(file -> file.submission().id())
                .collect(Collectors.toSet());
        walk(lake, about, counting, figure -> {
            Observation.Key key = new Observation.Key(figure.unit(), figure.code(), figure.part());
            if (keys.contains(key)) {
                counted.merge(key, Value.of(figure), (one, other) -> one.seq > other.seq ? one : other);
            }
        });
        return compared.values().stream()
                .collect(Collectors.toMap(id -> id, id -> of(counted, sent.getOrDefault(id, Map.of()))));
    }

    private static void walk(Lake lake, FigureSet about, Set<String> submissions, Consumer<SentFigure> sink) {
        if (!submissions.isEmpty()) {
            lake.observations().walk(about.code(), about.period(), submissions, sink);
        }
    }

    private static FigureChanges of(Map<Observation.Key, Value> counted, Map<Observation.Key, Value> file) {
        return file.entrySet().stream()
                .map(figure -> one(counted.get(figure.getKey()), figure.getValue()))
                .reduce(NONE, FigureChanges::plus);
    }

    private static FigureChanges one(@Nullable Value before, Value after) {
        if (before != null && before.seq > after.seq) {
            return new FigureChanges(0, 0, 0, 1);
        }
        boolean was = before != null && before.state != CellState.MISSING;
        boolean is = after.state != CellState.MISSING;
        if (before == null || !was) {
            return is ? new FigureChanges(1, 0, 0, 0) : NONE;
        }
        if (!is) {
            return new FigureChanges(0, 0, 1, 0);
        }
        boolean same = before.state == after.state && Double.compare(before.value, after.value) == 0;
        return same ? NONE : new FigureChanges(0, 1, 0, 0);
    }

    FigureChanges plus(FigureChanges other) {
        return new FigureChanges(
                added + other.added, changed + other.changed, gone + other.gone, superseded + other.superseded);
    }

    private record Value(CellState state, double value, long seq) {

        static Value of(SentFigure figure) {
            return new Value(figure.state(), figure.value(), figure.seq());
        }
    }
}
