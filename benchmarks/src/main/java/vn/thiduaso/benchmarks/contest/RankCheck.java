package vn.thiduaso.benchmarks.contest;

import java.nio.file.Path;
import java.util.List;

/**
 * Ranks of ours against DuckDB's, unit by unit.
 *
 * @param units that both have
 * @param different of them, those with another rank
 * @param alone units that only one of them has
 */
record RankCheck(long units, long different, long alone) {

    static RankCheck of(List<Path> ours, Path ducks) {
        String joined = """
                FROM (SELECT CAST(substr(unit, 2) AS INTEGER) AS code, "rank" AS place FROM read_parquet(%s)) o
                FULL JOIN (SELECT CAST(ltrim(CAST(unit AS VARCHAR), 'U') AS INTEGER) AS code, place FROM read_parquet('%s')) d
                USING (code)
                """.formatted(DuckSql.names(ours), ducks);
        String both = " WHERE o.code IS NOT NULL AND d.code IS NOT NULL";
        return new RankCheck(
                Duck.number("SELECT count(*) " + joined + both),
                Duck.number("SELECT count(*) " + joined + both + " AND o.place IS DISTINCT FROM d.place"),
                Duck.number("SELECT count(*) " + joined + " WHERE o.code IS NULL OR d.code IS NULL"));
    }

    boolean agrees(int wanted) {
        return units == wanted && different == 0 && alone == 0;
    }
}
