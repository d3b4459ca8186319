package vn.thiduaso.scoring.preparation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Fills a missing figure with the mean or median of the unit's group.
 *
 * <p>A unit without a group, and one whose group has no figure in the column, stay missing: the whole sample does not stand in for a group.
 * Source: OECD/JRC Handbook 2008, step 3 (conditional mean imputation); COINr 1.1.14 {@code i_mean_grp}, {@code i_median_grp}.
 */
public record ImputeFromGroup(Columns columns, Average average) implements PreparationStep {

    @Override
    public FittedStep fit(PreparedSample sample) {
        List<Integer> places = columns.in(sample.codes(), "impute-from-group");
        SortedMap<Integer, List<Integer>> rowsByGroup = Arrays.stream(sample.includedRows())
                .boxed()
                .filter(row -> sample.group(row) >= 0)
                .collect(Collectors.groupingBy(sample::group, TreeMap::new, Collectors.toList()));
        List<FittedAverages.Filling> fillings = new ArrayList<>();
        rowsByGroup.forEach((group, members) -> {
            int[] rows = members.stream().mapToInt(Integer::intValue).toArray();
            for (int column : places) {
                FittedAverages.filling(column, group, average, sample.statistics(column, rows))
                        .ifPresent(fillings::add);
            }
        });
        ImputationMethod method = switch (average) {
            case MEAN -> ImputationMethod.GROUP_MEAN;
            case MEDIAN -> ImputationMethod.GROUP_MEDIAN;
        };
        return new FittedAverages(fillings, method, true);
    }
}
