package vn.thiduaso.ingest.propose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

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

    /** Lowest heads without marks. */
    private static final Pattern PLANNED =
            Pattern.compile("du toan( .*)?|(ke hoach|kh|chi tieu)( (giao|nam|quy|ky)( .*)?)?");

    /** What is not done yet, or was done badly: the rest of what figures count. */
    private static final Pattern NOT_DONE =
            Pattern.compile("(chua|con lai|ton dong|qua han|tre han|khong dat|khong du)( .*)?");

    private static final Pattern OTHER_TIME =
            Pattern.compile("(so )?cung ky( .*)?|(.* )?(nam|quy|ky|thang) truoc|so voi .*|so sanh .*");

    private final List<SourceRow> rows;
    private final List<ColumnGuess> columns;
    private final RatioPair pairs;

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
        String head = Fold.bare(Fold.of(column.head().lowest()));
        if (PLANNED.matcher(head).matches()) {
            return Optional.of("số kế hoạch");
        }
        if (OTHER_TIME.matcher(head).matches()) {
            return Optional.of("số của kỳ khác");
        }
        if (NOT_DONE.matcher(head).matches() && Question.sure(suggestions).isEmpty()) {
            return Optional.of("phần chưa đạt");
        }
        return rest(column);
    }

    /** Whether the rows prove that a column is what is left of a denominator without its numerator. */
    private Optional<String> rest(ColumnGuess column) {
        for (ColumnGuess whole : columns) {
            for (ColumnGuess counted : columns) {
                if (whole != column && counted != column && isRatio(counted, whole) && isRest(column, counted, whole)) {
                    return Optional.of("bằng “%s” trừ “%s”"
                            .formatted(whole.head().lowest(), counted.head().lowest()));
                }
            }
        }
        return Optional.empty();
    }

    private boolean isRatio(ColumnGuess counted, ColumnGuess whole) {
        Optional<String> above = best(counted, Part.NUMERATOR);
        return above.isPresent() && above.equals(best(whole, Part.DENOMINATOR));
    }

    /** Of which figure a column is a part, as far as that is known. */
    private Optional<String> best(ColumnGuess column, Part part) {
        if (column.is(Role.FIGURE)) {
            return column.partOrValue() == part ? Optional.of(column.code()) : Optional.empty();
        }
        String end = "." + part.word();
        return column.role().isPresent() || !column.profile().isOfFigures()
                ? Optional.empty()
                : pairs.suggestions(column).stream()
                        .findFirst()
                        .map(Suggestion::answer)
                        .filter(answer -> answer.endsWith(end))
                        .map(answer -> answer.substring(0, answer.length() - end.length()));
    }

    private boolean isRest(ColumnGuess column, ColumnGuess counted, ColumnGuess whole) {
        int proving = 0;
        for (SourceRow row : rows) {
            OptionalDouble left = ProvenRatio.number(row.cell(column.column()));
            OptionalDouble above = ProvenRatio.number(row.cell(counted.column()));
            OptionalDouble below = ProvenRatio.number(row.cell(whole.column()));
            if (left.isPresent() && above.isPresent() && below.isPresent()) {
                if (Math.abs(below.getAsDouble() - above.getAsDouble() - left.getAsDouble()) > ROUNDED) {
                    return false;
                }
                proving++;
            }
        }
        return proving >= ROWS;
    }
}
