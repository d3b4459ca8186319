package vn.thiduaso.dashboard.publish;

import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.scoring.statistics.ColumnStatistics;
import vn.thiduaso.scoring.statistics.Moments;
import vn.thiduaso.scoring.statistics.SampleStatistics;
import vn.thiduaso.scoring.statistics.SortedColumn;

/** The sample a run was bound to as table rows: arrays in the column order of each table. */
record SampleRows(String run, SampleStatistics sample) {

    /** One row per indicator that somebody has a figure for and whose rule looks at the sample. */
    Stream<@Nullable Object[]> extremes() {
        return places().mapToObj(place -> {
            ColumnStatistics column = sample.byNode().get(place);
            return new @Nullable Object[] {
                run,
                place,
                column.count(),
                column.min(),
                column.max(),
                column.moments().map(Moments::mean).orElse(null),
                column.moments().map(Moments::deviation).orElse(null),
                boxed(column.reference())
            };
        });
    }

    /** One row per different measure of an indicator whose rule asks for their order. */
    Stream<@Nullable Object[]> measures() {
        return places().boxed()
                .flatMap(place ->
                        sample.byNode().get(place).sorted().stream().flatMap(column -> measures(place, column)));
    }

    private IntStream places() {
        return IntStream.range(0, sample.byNode().size())
                .filter(place -> sample.byNode().get(place).count() > 0);
    }

    private Stream<@Nullable Object[]> measures(int place, SortedColumn column) {
        return IntStream.iterate(0, first -> first < column.size(), first -> end(column, first))
                .mapToObj(first ->
                        new @Nullable Object[] {run, place, column.at(first), (long) end(column, first) - first});
    }

    /** Place after the last measure equal to the one at a place. */
    private static int end(SortedColumn column, int first) {
        return column.size() - column.above(column.at(first));
    }

    private static @Nullable Double boxed(OptionalDouble value) {
        return value.isPresent() ? value.getAsDouble() : null;
    }
}
