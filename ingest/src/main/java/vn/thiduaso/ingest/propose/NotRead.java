package vn.thiduaso.ingest.propose;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

import vn.thiduaso.ingest.map.PartCode;
import vn.thiduaso.ingest.mapping.Role;
import vn.thiduaso.ingest.match.Fold;
import vn.thiduaso.ingest.read.SourceRow;
import vn.thiduaso.scoring.indexset.Part;

/** Columns beside figures that are none: what was planned, figures of another time, what is left of a whole when the part that counts is taken off. */
final class NotRead {

    /** What such a column is taken for unless somebody says otherwise: as good as certain. */
    private static final double SURE = 0.9;
    /** How much less the other suggestions say. */
    private static final double LESS = 0.6;
    /** Rows that must prove that a column is what is left. */
    private static final int ROWS = 3;

    private static final double ROUNDED = 0.01;

    private static final Pattern LETTERS = Pattern.compile("[\\p{L}]+");

    private static final Pattern PLANNED = words("dự toán( .*)?|(kế hoạch|kh|chỉ tiêu)( (giao|năm|quý|kỳ)( .*)?)?");

    private static final Pattern OTHER_TIME =
            words("(số )?cùng kỳ( .*)?|(.* )?(năm|quý|kỳ|tháng) trước|so với .*|so sánh .*");

    private final List<SourceRow> rows;
    private final List<ColumnGuess> columns;
    private final RatioPair pairs;
    private final Map<Part, List<Half>> halves = new EnumMap<>(Part.class);

    /** A pattern of words as texts are compared: with their marks, the tone last. */
    private static Pattern words(String pattern) {
        return Pattern.compile(LETTERS.matcher(pattern).replaceAll(word -> Fold.of(word.group())));
    }

    NotRead(List<SourceRow> rows, List<ColumnGuess> columns, RatioPair pairs) {
        this.rows = List.copyOf(rows);
        this.columns = List.copyOf(columns);
        this.pairs = pairs;
    }

    /** Suggestions for a column, with that of not reading it first where the heads or the rows say so, else last. */
    List<Suggestion> with(ColumnGuess column, List<Suggestion> suggestions) {
        Optional<String> why = why(column, suggestions);
        List<Suggestion> all = new ArrayList<>();
        why.ifPresent(reason -> all.add(note(reason, SURE)));
        suggestions.forEach(one -> all.add(why.isPresent() ? one.with(LESS * one.nearness()) : one));
        if (why.isEmpty()) {
            all.add(note("", 0));
        }
        return all;
    }

    private static Suggestion note(String why, double nearness) {
        return new Suggestion(Role.NOTE.word(), "không đọc cột này", why, nearness);
    }

    private Optional<String> why(ColumnGuess column, List<Suggestion> suggestions) {
        String head = Fold.of(column.head().lowest());
        if (pairs.isNamed(column)) {
            return rest(column);
        }
        if (PLANNED.matcher(head).matches()) {
            return Optional.of("số kế hoạch");
        }
        if (OTHER_TIME.matcher(head).matches()) {
            return Optional.of("số của kỳ khác");
        }
        if (HeadWords.isNotDone(column.head().lowest())
                && Question.sure(suggestions).isEmpty()) {
            return Optional.of("phần chưa đạt");
        }
        return rest(column);
    }

    /** Whether the rows prove that a column is what is left of a denominator without its numerator. */
    private Optional<String> rest(ColumnGuess column) {
        for (Half counted : halves(Part.NUMERATOR)) {
            for (Half whole : halves(Part.DENOMINATOR)) {
                if (counted.code().equals(whole.code())
                        && counted.column() != column
                        && whole.column() != column
                        && isRest(column, counted.column(), whole.column())) {
                    return Optional.of("bằng “%s” trừ “%s”"
                            .formatted(
                                    whole.column().head().lowest(),
                                    counted.column().head().lowest()));
                }
            }
        }
        return Optional.empty();
    }

    /** A column that is known, or likeliest, to be a part of a ratio. */
    private record Half(ColumnGuess column, String code) {}

    /** Found for the first column that is asked about: they are the same for all. */
    private List<Half> halves(Part part) {
        return halves.computeIfAbsent(
                part,
                wanted -> columns.stream()
                        .flatMap(column -> part(column)
                                .filter(known ->
                                        known.part().filter(wanted::equals).isPresent())
                                .map(known -> new Half(column, known.code()))
                                .stream())
                        .toList());
    }

    private Optional<PartCode> part(ColumnGuess column) {
        if (column.is(Role.FIGURE)) {
            return Optional.of(PartCode.of(column.code(), column.partOrValue()));
        }
        return column.role().isPresent() || !column.profile().isOfFigures()
                ? Optional.empty()
                : pairs.suggestions(column).stream().findFirst().map(best -> PartCode.of(best.answer()));
    }

    private boolean isRest(ColumnGuess column, ColumnGuess counted, ColumnGuess whole) {
        int proving = 0;
        boolean both = false;
        for (SourceRow row : rows) {
            OptionalDouble left = ProvenRatio.number(row.cell(column.column()));
            OptionalDouble above = ProvenRatio.number(row.cell(counted.column()));
            OptionalDouble below = ProvenRatio.number(row.cell(whole.column()));
            if (left.isPresent() && above.isPresent() && below.isPresent()) {
                if (Math.abs(below.getAsDouble() - above.getAsDouble() - left.getAsDouble()) > ROUNDED) {
                    return false;
                }
                proving++;
                // nothing is left of what is done altogether: noughts of anything would fit
                both |= left.getAsDouble() > 0 && above.getAsDouble() > 0;
            }
        }
        return both && proving >= ROWS;
    }
}
