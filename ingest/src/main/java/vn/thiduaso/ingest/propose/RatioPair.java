package vn.thiduaso.ingest.propose;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.thiduaso.ingest.map.PartCode;
import vn.thiduaso.ingest.mapping.Role;
import vn.thiduaso.ingest.mapping.SetFigures;
import vn.thiduaso.scoring.indexset.Part;

/**
 * Suggestions for one of two columns that stand under one head which is like the name of a ratio: they are likely to be its parts, rather than twice its
 * value.
 */
final class RatioPair {

    /** How much less likely the other readings of such a column are. */
    private static final double LESS = 0.7;

    /** How alike a column is to the figure whose values it names, all of them or some. */
    private static final double NAMED = 0.9;

    private static final double LIKELY = 0.6;

    private static final int SHOWN = 4;
    private static final double HUNDRED = 100;

    private final Known known;
    private final SetFigures set;
    /** Columns of figures by the heads above their lowest one. */
    private final Map<List<String>, List<ColumnGuess>> byHead;

    private final Map<ColumnGuess, List<Suggestion>> possible = new IdentityHashMap<>();

    /** @param all columns of the table */
    RatioPair(Known known, List<ColumnGuess> all) {
        this.known = known;
        set = new SetFigures(known.indexSet());
        byHead = all.stream()
                .filter(column ->
                        column.profile().isOfFigures() && !column.above().isEmpty())
                .collect(Collectors.groupingBy(ColumnGuess::above));
    }

    /**
     * @param column whose figures nobody knows yet
     * @return best first
     */
    List<Suggestion> suggestions(ColumnGuess column) {
        Optional<String> named = named(column);
        if (named.isPresent()) {
            return withNamed(column, named.get());
        }
        List<Suggestion> own = possible(column);
        Optional<String> within = within(column);
        if (within.isPresent()) {
            String code = within.get();
            return Suggestion.sureBefore(
                    new Suggestion(code, known.codes().label(code), "tiêu đề nằm trong tên chỉ số này", 0), own);
        }
        if (own.isEmpty() || isValue(column)) {
            return own;
        }
        String code = code(own.get(0));
        List<ColumnGuess> besides = byHead.getOrDefault(column.above(), List.of()).stream()
                .filter(other -> other != column && !isValue(other) && isOf(other, code))
                .toList();
        return besides.size() == 1 && known.codes().isRatio(code)
                ? asParts(own, code, part(column, besides.get(0), code), nearest(own, besides.get(0)))
                : own;
    }

    /** The figure of which the lowest head of a column has the name, or its beginning; of a ratio only for percentages. */
    private Optional<String> within(ColumnGuess column) {
        return known.codes()
                .within(column.head().lowest())
                .filter(code -> !known.codes().isRatio(code) || column.isPercentage() || isValue(column))
                .filter(code -> !isTooGreat(code, column));
    }

    /** Whether a column has numbers and is headed as percentages, and none beside it is headed so: it is no part of a ratio. */
    private boolean isHeadedAsValue(ColumnGuess column) {
        String lowest = column.head().lowest();
        return column.profile().hasNumbers()
                && (HeadWords.isPercentage(lowest)
                                && beside(column)
                                        .noneMatch(other -> other.column() != column.column()
                                                && other.head().lowest().equals(lowest))
                        || isOneOfPercentages(column));
    }

    /** Whether it stands with others under a head with a percent sign, which have no counts and no percentages apart: each has some, of another time perhaps. */
    private boolean isOneOfPercentages(ColumnGuess column) {
        return column.above().stream().anyMatch(head -> head.contains("%"))
                && beside(column).anyMatch(one -> one.profile().hasDecimals())
                && beside(column)
                        .allMatch(one -> one.part().isEmpty()
                                && one.profile().isMostlyUpToHundred()
                                && Stream.<Predicate<String>>of(
                                                HeadWords::isPercentage, HeadWords::isCount, HeadWords::isSum)
                                        .noneMatch(says -> says.test(one.head().lowest())));
    }

    /** Columns of figures under the same heads, itself among them. */
    private Stream<ColumnGuess> beside(ColumnGuess column) {
        return byHead.getOrDefault(column.above(), List.of()).stream();
    }

    /** The same where the numbers can be percentages, but for a slip. */
    private boolean isValue(ColumnGuess column) {
        return isHeadedAsValue(column) && column.profile().isMostlyUpToHundred();
    }

    /** Whether the numbers of a column are too great for a figure; of percentages one that is too great among others is a fault of its cell. */
    private boolean isTooGreat(String answer, ColumnGuess column) {
        double greatest = column.profile().greatest();
        return set.isTooGreat(answer, isValue(column) ? Math.min(greatest, HUNDRED) : greatest);
    }

    /** How alike a column is to what is answered, by its own heads; 0 where nothing speaks for it. */
    double likeness(ColumnGuess column, String answer) {
        if (within(column).filter(answer::equals).isPresent()) {
            return NAMED;
        }
        return !column.profile().isOfFigures()
                ? 0
                : possible(column).stream()
                        .filter(one -> one.answer().equals(answer))
                        .mapToDouble(Suggestion::nearness)
                        .findFirst()
                        .orElse(0);
    }

    /** The figure whose values the words of a column name, where it has nothing but words. */
    Optional<String> named(ColumnGuess column) {
        Set<String> words = column.profile().words().keySet().stream()
                .filter(word -> !HeadWords.isNothing(word))
                .collect(Collectors.toSet());
        return column.profile().hasNumbers() || column.profile().words().size() < 2
                ? Optional.empty()
                : known.options().figure(words);
    }

    /** As good as certain where each word names a value; likely where some do not. */
    private List<Suggestion> withNamed(ColumnGuess column, String code) {
        boolean all = column.profile().words().keySet().stream()
                .allMatch(word -> known.options().value(code, word).isPresent());
        List<Suggestion> suggestions = new ArrayList<>();
        boolean said = all || within(column).filter(code::equals).isPresent();
        suggestions.add(new Suggestion(
                code, known.codes().label(code), "các ô ghi tên mức của chỉ số này", said ? NAMED : LIKELY));
        possible(column).stream()
                .filter(one -> !code(one).equals(code))
                .map(one -> one.with(LESS * one.nearness()))
                .forEach(suggestions::add);
        return suggestions;
    }

    /** Whether the lowest head of a column alone is likely to be the name of a figure. */
    boolean isNamed(ColumnGuess column) {
        return Question.likely(known.codes().suggestions(List.of(column.head().lowest())))
                .isPresent();
    }

    /** How alike the better known of the two is: each says what the other is. */
    private double nearest(List<Suggestion> own, ColumnGuess beside) {
        double there = beside.is(Role.FIGURE)
                ? own.get(0).nearness()
                : possible(beside).get(0).nearness();
        return Math.max(own.get(0).nearness(), there);
    }

    /**
     * Suggestions for the percentages of a ratio that the rows prove: ratios only, by the heads of any of its three columns.
     *
     * @return best first
     */
    List<Suggestion> suggestions(ProvenRatio proven) {
        List<Suggestion> near = Stream.of(proven.value(), proven.numerator(), proven.denominator())
                .flatMap(column -> known.codes().suggestions(column.head().levels()).stream())
                .filter(one -> known.codes().isRatio(code(one)))
                .toList();
        return known.codes().whole(near).stream().limit(SHOWN).toList();
    }

    /** Figures with names like the heads of a column, without the percentages that its numbers are too great for. */
    private List<Suggestion> possible(ColumnGuess column) {
        return possible.computeIfAbsent(column, this::read);
    }

    private List<Suggestion> read(ColumnGuess column) {
        boolean percentage = column.isPercentage() || isHeadedAsValue(column);
        List<Suggestion> all = known.codes().suggestions(column.head().levels());
        List<Suggestion> near = (percentage ? known.codes().whole(all) : all)
                .stream().filter(one -> !isTooGreat(one.answer(), column)).toList();
        return !percentage && HeadWords.isCount(column.head().lowest())
                ? known.codes().counted(near)
                : near;
    }

    private static String code(Suggestion suggestion) {
        return PartCode.of(suggestion.answer()).code();
    }

    private boolean isOf(ColumnGuess column, String code) {
        if (column.is(Role.FIGURE)) {
            return column.code().equals(code) && column.partOrValue() != Part.VALUE;
        }
        List<Suggestion> suggestions = possible(column);
        return column.role().isEmpty()
                && !suggestions.isEmpty()
                && code(suggestions.get(0)).equals(code);
    }

    /** What the one beside it is not; else what its head is more like; else the first is above. */
    private Part part(ColumnGuess column, ColumnGuess beside, String code) {
        if (beside.is(Role.FIGURE)) {
            return beside.partOrValue() == Part.NUMERATOR ? Part.DENOMINATOR : Part.NUMERATOR;
        }
        FigureNames names = known.codes().figures();
        double lean = names.leansBelow(code, column.head().lowest())
                - names.leansBelow(code, beside.head().lowest());
        boolean below = lean == 0 ? column.column() > beside.column() : lean > 0;
        return below ? Part.DENOMINATOR : Part.NUMERATOR;
    }

    private static List<Suggestion> asParts(List<Suggestion> own, String code, Part part, double nearness) {
        String answer = PartCode.of(code, part).toString();
        List<Suggestion> first = new ArrayList<>();
        List<Suggestion> rest = new ArrayList<>();
        for (Suggestion one : own) {
            if (one.answer().equals(answer)) {
                first.add(one.with(nearness));
            } else {
                rest.add(code(one).equals(code) ? one.with(LESS * one.nearness()) : one);
            }
        }
        first.addAll(rest);
        return first;
    }
}
