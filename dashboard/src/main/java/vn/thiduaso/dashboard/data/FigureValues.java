package vn.thiduaso.dashboard.data;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import vn.thiduaso.datasets.act.State;
import vn.thiduaso.datasets.lake.Lake;
import vn.thiduaso.datasets.lake.Observation;
import vn.thiduaso.datasets.lake.SentFigure;
import vn.thiduaso.datasets.lake.StandingSubmission;
import vn.thiduaso.datasets.lake.Submission;
import vn.thiduaso.ingest.wording.Formats;
import vn.thiduaso.scoring.Period;
import vn.thiduaso.scoring.indexset.Input;
import vn.thiduaso.scoring.indexset.Part;
import vn.thiduaso.scoring.missing.CellState;

/**
 * Figures of a period by unit and code, of files that were not sent back; a ratio as one value in the unit of its input.
 *
 * @param figures by what they are of
 */
record FigureValues(Map<Observation.Key, Held> figures) {

    private static final double HUNDRED = 100;

    /**
     * A figure that counts.
     *
     * @param submission file it came in
     * @param seq of that file: a later one takes the place of an earlier one
     */
    record Held(String submission, long seq, CellState state, double value) {

        private static Held of(SentFigure figure) {
            String ref = figure.ref();
            return new Held(ref.substring(0, ref.indexOf('|')), figure.seq(), figure.state(), figure.value());
        }

        private Held or(Held other) {
            return other.seq > seq ? other : this;
        }
    }

    FigureValues {
        figures = Map.copyOf(figures);
    }

    /** Files of a period that were not sent back, by id. */
    static Map<String, Submission> files(Lake lake, String set, Period period) {
        return lake.standings(set, period).stream()
                .filter(row -> row.state() != State.DRAFT)
                .map(StandingSubmission::submission)
                .collect(Collectors.toMap(Submission::id, Function.identity(), (first, same) -> first));
    }

    /** @param units codes of the units wanted; empty means all of them */
    static FigureValues of(Lake lake, String set, Period period, Set<String> codes, Set<String> units) {
        return of(lake, set, period, files(lake, set, period), codes, units);
    }

    /**
     * The same where the files are read already.
     *
     * @param files that count, by id
     */
    static FigureValues of(
            Lake lake, String set, Period period, Map<String, Submission> files, Set<String> codes, Set<String> units) {
        if (files.isEmpty() || codes.isEmpty()) {
            return new FigureValues(Map.of());
        }
        Map<Observation.Key, Held> figures = new HashMap<>();
        if (units.size() == 1) {
            // found by its code, whatever others sent
            String unit = units.iterator().next();
            lake.observations().between(set, period, List.copyOf(files.keySet()), unit, unit).stream()
                    .filter(figure -> codes.contains(figure.code()))
                    .forEach(figure -> figures.merge(
                            figure.key(),
                            new Held(
                                    figure.submission(),
                                    files.get(figure.submission()).seq(),
                                    figure.state(),
                                    figure.value()),
                            Held::or));
        } else {
            lake.observations().walk(set, period, files.keySet(), figure -> {
                if (codes.contains(figure.code()) && (units.isEmpty() || units.contains(figure.unit()))) {
                    Observation.Key key = new Observation.Key(figure.unit(), figure.code(), figure.part());
                    figures.merge(key, Held.of(figure), Held::or);
                }
            });
        }
        return new FigureValues(figures);
    }

    /** Empty when the unit has no such figure. */
    OptionalDouble value(String unit, Input input) {
        OptionalDouble whole = part(unit, input, Part.VALUE);
        if (whole.isPresent()) {
            return whole;
        }
        OptionalDouble numerator = part(unit, input, Part.NUMERATOR);
        OptionalDouble denominator = part(unit, input, Part.DENOMINATOR);
        return numerator.isPresent() && denominator.isPresent() && denominator.getAsDouble() != 0
                ? OptionalDouble.of(numerator.getAsDouble() / denominator.getAsDouble() * input.shareDivisor())
                : OptionalDouble.empty();
    }

    /** At most two decimals; the dash where there is none. */
    static String shown(OptionalDouble value, Formats f) {
        return value.isEmpty() ? Formats.NONE : f.exact(Math.rint(value.getAsDouble() * HUNDRED) / HUNDRED);
    }

    /** Whether a figure of a file still counts: a part of it does, and where it only said that the figure is missing, no later file brought one. */
    boolean countsOf(String submission, String unit, String code) {
        List<Held> parts = Arrays.stream(Part.values())
                .map(part -> figures.get(new Observation.Key(unit, code, part)))
                .filter(Objects::nonNull)
                .toList();
        return parts.stream()
                .filter(part -> part.submission().equals(submission))
                .anyMatch(part -> part.state() != CellState.MISSING
                        || parts.stream().allMatch(other -> other.seq() <= part.seq()));
    }

    private OptionalDouble part(String unit, Input input, Part part) {
        Held figure = figures.get(new Observation.Key(unit, input.code(), part));
        return figure == null || figure.state() != CellState.VALUE
                ? OptionalDouble.empty()
                : OptionalDouble.of(figure.value());
    }
}
