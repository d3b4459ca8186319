package vn.thiduaso.scoring.preparation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Fills a missing figure from the unit's own figures under the same parent, brought to one scale:
 * s = (x − min) / (max − min) of the sample, 1 − s where lower is better; the mean of the siblings' s is put on the missing column's scale.
 *
 * <p>Unlike the column's mean this keeps a strong unit strong. A constant column has no scale: it helps no sibling, and its own missing cells
 * become its one figure. Without any sibling's figure, or in a column without figures, the cell stays missing. Estimates of this step do not
 * feed one another. The columns say which cells are filled; all of a family lend their figures. Source: COINr 1.1.14, {@code Impute(impute_by = "row", group_level = 2, normalise_first = TRUE)}.
 *
 * @param columns indicators whose gaps are filled; each that is named must be in a family
 * @param families no indicator in two of them
 * @param lowerBetter codes of indicators whose small figures are good
 */
public record ImputeFromSiblings(Columns columns, List<Family> families, Set<String> lowerBetter)
        implements PreparationStep {

    private static final String STEP = "impute-from-siblings";

    /** Fills the gaps of every indicator of the families. */
    public ImputeFromSiblings(List<Family> families, Set<String> lowerBetter) {
        this(Columns.all(), families, lowerBetter);
    }

    public ImputeFromSiblings {
        families = List.copyOf(families);
        lowerBetter = Set.copyOf(lowerBetter);
        List<String> children =
                families.stream().flatMap(family -> family.children().stream()).toList();
        List<String> alone = columns.except()
                ? List.of()
                : columns.codes().stream()
                        .filter(code -> !children.contains(code))
                        .toList();
        if (!alone.isEmpty()) {
            throw new IllegalArgumentException(
                    "Không có chỉ số nào cùng nhóm để suy ra số liệu " + String.join(", ", alone));
        }
        if (families.isEmpty()) {
            throw new IllegalArgumentException("Không có nhóm nào có từ hai chỉ số để suy số liệu cho nhau");
        }
        if (Set.copyOf(children).size() != children.size()) {
            throw new IllegalArgumentException("Một chỉ số nằm trong hai nhóm: " + children);
        }
    }

    @Override
    public FittedStep fit(PreparedSample sample) {
        int[] rows = sample.includedRows();
        Set<Integer> filled = Set.copyOf(columns.in(sample.codes(), STEP));
        families.forEach(family -> Columns.requireKnown(family.children(), sample.codes(), STEP));
        Map<String, Integer> places = new HashMap<>();
        for (int column = 0; column < sample.codes().size(); column++) {
            places.put(sample.codes().get(column), column);
        }
        return new FittedSiblings(families.stream()
                .map(family -> family.children().stream()
                        .map(child -> sibling(child, places.get(child), filled, sample, rows))
                        .collect(Collectors.toUnmodifiableList()))
                .toList());
    }

    private FittedSiblings.Sibling sibling(
            String code, int column, Set<Integer> filled, PreparedSample sample, int[] rows) {
        ColumnFigures figures = sample.statistics(column, rows);
        return new FittedSiblings.Sibling(
                column,
                figures.min().orElse(Double.POSITIVE_INFINITY),
                figures.max().orElse(Double.NEGATIVE_INFINITY),
                lowerBetter.contains(code),
                !filled.contains(column));
    }
}
