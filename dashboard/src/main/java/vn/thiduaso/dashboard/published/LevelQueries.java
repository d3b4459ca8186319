package vn.thiduaso.dashboard.published;

import java.util.List;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.SortField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.thiduaso.dashboard.store.Database;

import static org.jooq.Records.mapping;
import static vn.thiduaso.dashboard.store.jooq.Tables.UNIT_SCORE;

/** Reads the units of a run by their level of maturity. */
@Component
public class LevelQueries {

    private final DSLContext sql;

    public LevelQueries(Database database) {
        this.sql = database.sql();
    }

    /** Number of units of a run that share a group, a kind and a level; null level: without one. */
    public record LevelShare(
            @Nullable String group, String kind, @Nullable Integer level, int units) {}

    /** By group, kind and level. Reads every unit. */
    public List<LevelShare> shares(String run) {
        return sql.select(UNIT_SCORE.PEER_GROUP, UNIT_SCORE.KIND, UNIT_SCORE.LEVEL_NO, DSL.count())
                .from(UNIT_SCORE)
                .where(UNIT_SCORE.RUN.eq(run))
                .groupBy(UNIT_SCORE.PEER_GROUP, UNIT_SCORE.KIND, UNIT_SCORE.LEVEL_NO)
                .orderBy(UNIT_SCORE.PEER_GROUP, UNIT_SCORE.KIND, UNIT_SCORE.LEVEL_NO)
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
                .fetch(mapping(UnitRow::new));
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
