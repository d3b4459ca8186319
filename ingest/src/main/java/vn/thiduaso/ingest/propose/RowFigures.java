package vn.thiduaso.ingest.propose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import vn.thiduaso.ingest.map.PartCode;
import vn.thiduaso.ingest.mapping.Role;
import vn.thiduaso.ingest.read.Cell;
import vn.thiduaso.ingest.read.SourceRow;
import vn.thiduaso.scoring.indexset.Part;

/**
 * Which figures rows are about that are called by no name of the set. Numerator, denominator and percentage of a ratio stand one below the other: a row that
 * is most like a part of a ratio is that part, when the row beside it is as good as certain another part of the same one and no number speaks against it.
 */
final class RowFigures {

    private static final String PERCENT = "%";
    /** How alike a row counts that the one beside it proves. */
    private static final double PROVEN = 0.8;
    /** How much less the other readings of such a row say. */
    private static final double LESS = 0.7;
    /** From here on two rows prove each other. */
    private static final double EACH_OTHER = 0.55;
    /** A row may prove the next, and that one the next. */
    private static final int ROUNDS = 3;

    private final Known known;
    private final List<ColumnGuess> figures;
    private final List<Named> rows = new ArrayList<>();

    /** A row with what its name is like, best first; a name of the set is like itself alone. */
    private record Named(SourceRow row, String text, List<Suggestion> suggestions) {

        Named {
            suggestions = List.copyOf(suggestions);
        }

        Optional<Suggestion> best() {
            return suggestions.stream().findFirst();
        }
    }

    /**
     * @param body rows with figures, in order
     * @param name column of their names
     */
    RowFigures(Known known, List<SourceRow> body, List<ColumnGuess> columns, int name) {
        this.known = known;
        figures = columns.stream().filter(column -> column.is(Role.FIGURE)).toList();
        for (SourceRow row : body) {
            String text = row.cell(name).text();
            if (!text.isEmpty()) {
                rows.add(new Named(row, text, like(row, text)));
            }
        }
        for (int round = 0; round < ROUNDS; round++) {
            for (int at = 0; at < rows.size(); at++) {
                rows.set(at, proven(at));
            }
        }
    }

    private List<Suggestion> like(SourceRow row, String text) {
        return known.codes()
                .certain(text)
                .map(code -> List.of(new Suggestion(code, text, "", 1)))
                .orElseGet(() -> known.codes().suggestions(text, isPercentage(row, text, figures)));
    }

    /** Whether a row has percentages: its name says so, its unit of measure, or its figures do. */
    static boolean isPercentage(SourceRow row, String text, List<ColumnGuess> figures) {
        return HeadWords.isPercentage(text)
                || row.cells().stream().map(Cell::text).anyMatch(PERCENT::equals)
                || figures.stream()
                        .map(column -> ColumnProfile.of(List.of(row), column.column()))
                        .anyMatch(ColumnProfile::hasPercentSigns);
    }

    /** Suggestions for a row called so, best first. */
    List<Suggestion> suggestions(String text) {
        return rows.stream()
                .filter(row -> row.text().equals(text))
                .findFirst()
                .map(Named::suggestions)
                .orElse(List.of());
    }

    private Named proven(int at) {
        Named row = rows.get(at);
        Optional<String> ratio = ofRowsAbove(at);
        if (ratio.isPresent()) {
            return new Named(row.row(), row.text(), with(ratio.get(), row.suggestions()));
        }
        Optional<Suggestion> best = row.best();
        if (best.isEmpty()
                || HeadWords.isNotDone(row.text())
                || Question.sure(row.suggestions()).isPresent()) {
            return row;
        }
        boolean proven =
                (at > 0 && prove(row, rows.get(at - 1))) || (at + 1 < rows.size() && prove(row, rows.get(at + 1)));
        return proven ? new Named(row.row(), row.text(), first(row.suggestions())) : row;
    }

    /** The ratio of which a row has the percentages, where two rows above have its parts and the numbers prove it. */
    private Optional<String> ofRowsAbove(int at) {
        Named row = rows.get(at);
        if (at < 2
                || !isPercentage(row.row(), row.text(), figures)
                || Question.sure(row.suggestions()).isPresent()) {
            return Optional.empty();
        }
        PartCode one = code(rows.get(at - 1));
        PartCode two = code(rows.get(at - 2));
        boolean parts = one.code().equals(two.code())
                && one.part().isPresent()
                && two.part().isPresent()
                && !one.part().equals(two.part());
        boolean above = one.part().filter(Part.NUMERATOR::equals).isPresent();
        SourceRow numerator = rows.get(above ? at - 1 : at - 2).row();
        SourceRow denominator = rows.get(above ? at - 2 : at - 1).row();
        return parts && ProvenRatio.holds(numerator, denominator, row.row(), figures)
                ? Optional.of(one.code())
                : Optional.empty();
    }

    private static PartCode code(Named row) {
        return PartCode.of(row.best().map(Suggestion::answer).orElse(""));
    }

    private List<Suggestion> with(String code, List<Suggestion> suggestions) {
        List<Suggestion> all = new ArrayList<>();
        all.add(new Suggestion(code, known.codes().label(code), "bằng hai dòng trên chia cho nhau", PROVEN));
        suggestions.stream()
                .filter(one -> !one.answer().equals(code))
                .map(one -> one.with(LESS * one.nearness()))
                .forEach(all::add);
        return all;
    }

    private static List<Suggestion> first(List<Suggestion> suggestions) {
        Suggestion best = suggestions.get(0);
        return suggestions.stream()
                .map(one -> one == best ? one.with(Math.max(PROVEN, one.nearness())) : one.with(LESS * one.nearness()))
                .toList();
    }

    private boolean prove(Named row, Named beside) {
        PartCode own = code(row);
        PartCode other = code(beside);
        double least = row.best().map(Suggestion::nearness).orElse(0.0);
        double there = beside.best().map(Suggestion::nearness).orElse(0.0);
        boolean sure = Question.sure(beside.suggestions()).isPresent() || Math.min(least, there) >= EACH_OTHER;
        return sure
                && own.code().equals(other.code())
                && known.codes().isRatio(own.code())
                && !own.part().equals(other.part())
                && (own.part().isEmpty()
                        || other.part().isEmpty()
                        || fit(own, row.row(), beside.row()) && fit(other, beside.row(), row.row()));
    }

    /** Whether a numerator is nowhere greater than its denominator. */
    private boolean fit(PartCode part, SourceRow row, SourceRow beside) {
        if (part.part().filter(Part.NUMERATOR::equals).isEmpty()) {
            return true;
        }
        return figures.stream().allMatch(column -> {
            OptionalDouble above = ProvenRatio.number(row.cell(column.column()));
            OptionalDouble below = ProvenRatio.number(beside.cell(column.column()));
            return above.isEmpty() || below.isEmpty() || above.getAsDouble() <= below.getAsDouble();
        });
    }
}
