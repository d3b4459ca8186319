package vn.thiduaso.benchmarks.contest;

import java.nio.file.Path;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import vn.thiduaso.benchmarks.SixtyIndicators;

/** The job of a contest as SQL for DuckDB; one shape for each layout was tried. */
final class DuckSql {

    private static final int INDICATORS = SixtyIndicators.INDICATORS;
    private static final int PILLARS = SixtyIndicators.PILLARS;

    private DuckSql() {}

    /** One row for each figure that was sent, in the order of the units; whole numbers for unit and indicator, which suit DuckDB best. */
    static String toLong(int[] slots, List<Path> arrays, Path out) {
        String cells = list(INDICATORS, i -> "\"values\"[%d]".formatted(slots[i] + 1), ", ");
        return """
                COPY (
                  SELECT unit, indicator, group_name, value FROM (
                    SELECT CAST(substr(unit, 2) AS INTEGER) AS unit, group_name,
                           CAST(unnest(range(%d)) AS UTINYINT) AS indicator, unnest([%s]) AS value
                    FROM read_parquet(%s))
                  WHERE value IS NOT NULL)
                TO '%s' (FORMAT parquet, COMPRESSION zstd)
                """.formatted(INDICATORS, cells, names(arrays), out);
    }

    /** From long rows: bounds by indicator, then one aggregation over everything. */
    static String fromLong(Path in, Path out) {
        String weights = list(
                INDICATORS,
                i -> "(%d, %d, %d)".formatted(i, SixtyIndicators.pillar(i), SixtyIndicators.weight(i)),
                ", ");
        String pillars = list(
                PILLARS,
                p ->
                        "sum(weight * (value - least) / width) FILTER (pillar = %1$d) / sum(weight) FILTER (pillar = %1$d) AS p%1$d"
                                .formatted(p),
                ",\n  ");
        return """
                COPY (
                WITH scales AS (
                  SELECT indicator, min(value) AS least, max(value) - min(value) AS width FROM read_parquet('%1$s') GROUP BY indicator),
                weights(indicator, pillar, weight) AS (VALUES %2$s),
                pillars AS (
                  SELECT unit, any_value(group_name) AS group_name,
                  %3$s
                  FROM read_parquet('%1$s') JOIN scales USING (indicator) JOIN weights USING (indicator)
                  GROUP BY unit)
                %4$s
                """.formatted(in, weights, pillars, rest(out));
    }

    /** From arrays: every figure by its place, no grouping of units. */
    static String fromArrays(int[] slots, List<Path> in, Path out) {
        String scales = list(
                INDICATORS,
                i -> "min(\"values\"[%1$d]) AS l%2$d, max(\"values\"[%1$d]) - min(\"values\"[%1$d]) AS w%2$d"
                        .formatted(slots[i] + 1, i),
                ",\n  ");
        String scaled =
                list(INDICATORS, i -> "(\"values\"[%d] - l%2$d) / w%2$d AS s%2$d".formatted(slots[i] + 1, i), ",\n  ");
        String pillars = list(PILLARS, p -> "%s AS p%d".formatted(mean(p), p), ",\n  ");
        return """
                COPY (
                WITH scales AS (SELECT %s FROM read_parquet(%5$s)),
                scaled AS (SELECT unit, group_name, %s FROM read_parquet(%5$s), scales),
                pillars AS (SELECT unit, group_name, %s FROM scaled)
                %4$s
                """.formatted(scales, scaled, pillars, rest(out), names(in));
    }

    /** Total, rank in the group, and out. */
    private static String rest(Path out) {
        String points = list(PILLARS, p -> "%d * coalesce(p%d, 0)".formatted(SixtyIndicators.weight(p), p), " + ");
        String weights = list(
                PILLARS,
                p -> "CASE WHEN p%d IS NULL THEN 0 ELSE %d END".formatted(p, SixtyIndicators.weight(p)),
                " + ");
        return """
                , totals AS (SELECT *, 100 * (%s) / (%s) AS total FROM pillars)
                SELECT *, rank() OVER (PARTITION BY group_name ORDER BY total DESC) AS place FROM totals)
                TO '%s' (FORMAT parquet)
                """.formatted(points, weights, out);
    }

    private static String mean(int pillar) {
        List<Integer> members = IntStream.range(0, INDICATORS)
                .filter(i -> SixtyIndicators.pillar(i) == pillar)
                .boxed()
                .toList();
        String points = members.stream()
                .map(i -> "%d * coalesce(s%d, 0)".formatted(SixtyIndicators.weight(i), i))
                .collect(Collectors.joining(" + "));
        String weights = members.stream()
                .map(i -> "CASE WHEN s%d IS NULL THEN 0 ELSE %d END".formatted(i, SixtyIndicators.weight(i)))
                .collect(Collectors.joining(" + "));
        return "(%s) / nullif(%s, 0)".formatted(points, weights);
    }

    static String names(List<Path> files) {
        return files.stream().map(file -> "'" + file + "'").collect(Collectors.joining(", ", "[", "]"));
    }

    private static String list(int count, IntFunction<String> each, String between) {
        return IntStream.range(0, count).mapToObj(each).collect(Collectors.joining(between));
    }
}
