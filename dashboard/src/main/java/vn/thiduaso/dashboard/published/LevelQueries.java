package vn.thiduaso.dashboard.published;

import java.util.List;
import java.util.Optional;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.SortField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.thiduaso.dashboard.store.Database;

import static org.jooq.Records.mapping;
import static vn.thiduaso.dashboard.store.jooq.Tables.LEVEL_SHARE;
import static vn.thiduaso.dashboard.store.jooq.Tables.UNIT_SCORE;

/** Reads the units of a run by their level of maturity. */
@Component
public class LevelQueries {

    /** In {@code level_share}. */
    public static final int NO_LEVEL = -1;

    private final DSLContext sql;

    public LevelQueries(Database database) {
        this.sql = database.sql();
    }

    /**
     * Number of units of a run that share a group, a kind, a sector and a level.
     *
     * @param group null: none
     * @param sector null: not told
     * @param level null: none
     */
    public record LevelShare(
            @Nullable String group,
            String kind,
            @Nullable String sector,
            @Nullable Integer level,
            int units) {}

    /** By group, kind, sector and level, as they were counted when the run was copied; of runs copied before that every unit is read. */
    public List<LevelShare> shares(String run) {
        List<LevelShare> stored = sql.select(
                        DSL.nullif(LEVEL_SHARE.PEER_GROUP, ""),
                        LEVEL_SHARE.KIND,
                        DSL.nullif(LEVEL_SHARE.SECTOR, ""),
                        DSL.nullif(LEVEL_SHARE.LEVEL_NO, NO_LEVEL),
                        LEVEL_SHARE.UNITS)
                .from(LEVEL_SHARE)
                .where(LEVEL_SHARE.RUN.eq(run))
                .orderBy(LEVEL_SHARE.PEER_GROUP, LEVEL_SHARE.KIND, LEVEL_SHARE.SECTOR, LEVEL_SHARE.LEVEL_NO)
                .fetch(mapping(LevelShare::new));
        return stored.isEmpty() ? counted(run) : stored;
    }

    /** The sector of a unit; empty: not told. */
    public Optional<String> sector(String run, String unit) {
        return sql.select(UNIT_SCORE.SECTOR)
                .from(UNIT_SCORE)
                .where(UNIT_SCORE.RUN.eq(run).and(UNIT_SCORE.UNIT.eq(unit)))
                .fetchOptional(UNIT_SCORE.SECTOR);
    }

    private List<LevelShare> counted(String run) {
        return sql.select(UNIT_SCORE.PEER_GROUP, UNIT_SCORE.KIND, UNIT_SCORE.SECTOR, UNIT_SCORE.LEVEL_NO, DSL.count())
                .from(UNIT_SCORE)
                .where(UNIT_SCORE.RUN.eq(run))
                .groupBy(UNIT_SCORE.PEER_GROUP, UNIT_SCORE.KIND, UNIT_SCORE.SECTOR, UNIT_SCORE.LEVEL_NO)
                .orderBy(UNIT_SCORE.PEER_GROUP, UNIT_SCORE.KIND, UNIT_SCORE.SECTOR, UNIT_SCORE.LEVEL_NO)
                .fetch(mapping(LevelShare::new));
    }

    /**
     * Units of one level, the greatest score first, those without a score last; or just the other way round.
     *
     * @param level null: those without a level
     * @param group empty: all
     * @param from place in the list, from 0
     */
    public List<UnitRow> page(String run, @Nullable Integer level, String group, boolean rising, int from, int most) {
        Condition ofLevel = level == null ? UNIT_SCORE.LEVEL_NO.isNull() : UNIT_SCORE.LEVEL_NO.eq(level);
        return UnitQueries.select(sql, UNIT_SCORE)
                .where(UnitQueries.condition(run, new UnitFilter(group, "", "")))
                .and(ofLevel)
                .orderBy(order(rising))
                .offset(from)
                .limit(most)
                .fetch(Record1::value1);
    }

    /** Along the index, or back: run and level are the same in all rows, and named so that H2 takes its order. */
    private static List<SortField<?>> order(boolean rising) {
        return rising
                ? List.of(
                        UNIT_SCORE.RUN.desc(),
                        UNIT_SCORE.LEVEL_NO.desc(),
                        UNIT_SCORE.SCORE.asc().nullsFirst(),
                        UNIT_SCORE.UNIT.desc())
                : List.of(
                        UNIT_SCORE.RUN.asc(),
                        UNIT_SCORE.LEVEL_NO.asc(),
                        UNIT_SCORE.SCORE.desc().nullsLast(),
                        UNIT_SCORE.UNIT.asc());
    }
}
