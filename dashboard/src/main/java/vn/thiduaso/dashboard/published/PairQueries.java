package vn.thiduaso.dashboard.published;

import java.util.List;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

import vn.thiduaso.dashboard.store.Database;
import vn.thiduaso.dashboard.store.jooq.tables.UnitScore;

import static vn.thiduaso.dashboard.store.jooq.Tables.UNIT_SCORE;

/** Reads what two runs say of their units side by side, of runs with more units than are held at once. Each question goes by every unit of both. */
@Component
public class PairQueries {

    private static final UnitScore BEFORE = UNIT_SCORE.as("before");
    private static final UnitScore AFTER = UNIT_SCORE.as("after");

    private final DSLContext sql;

    public PairQueries(Database database) {
        this.sql = database.sql();
    }

    /**
     * Units that both runs have, and how many of them stand otherwise.
     *
     * @param scores whose score is otherwise, or was lost or gained; ranks and levels likewise
     */
    public record Tally(int both, int scores, int ranks, int levels) {}

    public Tally tally(String earlier, String later) {
        return sql.select(
                        DSL.count(),
                        DSL.count().filterWhere(BEFORE.SCORE.isDistinctFrom(AFTER.SCORE)),
                        DSL.count().filterWhere(BEFORE.RANK_NO.isDistinctFrom(AFTER.RANK_NO)),
                        DSL.count().filterWhere(BEFORE.LEVEL_NO.isDistinctFrom(AFTER.LEVEL_NO)))
                .from(AFTER)
                .join(BEFORE)
                .on(BEFORE.UNIT.eq(AFTER.UNIT))
                .where(both(earlier, later))
                .fetchSingle(Records.mapping(Tally::new));
    }

    /**
     * Part of the units that both have: those first that lost or gained their score, then those whose score changes most, then whose rank does.
     *
     * @param from place in the list, from 0
     */
    public List<String> mostChanged(String earlier, String later, int from, int most) {
        Condition gained = BEFORE.SCORE.isNull().and(AFTER.SCORE.isNotNull());
        Condition lost = BEFORE.SCORE.isNotNull().and(AFTER.SCORE.isNull());
        return sql.select(AFTER.UNIT)
                .from(AFTER)
                .join(BEFORE)
                .on(BEFORE.UNIT.eq(AFTER.UNIT))
                .where(both(earlier, later))
                .orderBy(
                        DSL.when(gained.or(lost), 0).otherwise(1),
                        DSL.abs(AFTER.SCORE.minus(BEFORE.SCORE)).desc().nullsLast(),
                        DSL.abs(AFTER.RANK_NO.minus(BEFORE.RANK_NO)).desc().nullsLast(),
                        AFTER.UNIT)
                .offset(from)
                .limit(most)
                .fetch(AFTER.UNIT);
    }

    private static Condition both(String earlier, String later) {
        return AFTER.RUN.eq(later).and(BEFORE.RUN.eq(earlier));
    }
}
