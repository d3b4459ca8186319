package vn.thiduaso.dashboard.runs;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.SortField;
import org.jooq.SortOrder;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

import vn.thiduaso.dashboard.published.RunHead;
import vn.thiduaso.dashboard.published.RunQueries;
import vn.thiduaso.dashboard.store.Database;
import vn.thiduaso.dashboard.tables.ListSort;
import vn.thiduaso.dashboard.web.ListPart;

import static vn.thiduaso.dashboard.store.jooq.Tables.PUBLISHED_RUN;
import static vn.thiduaso.dashboard.store.jooq.Tables.RUN;

/** Reads all runs that were ever published as a list: some of them, in an order for which there is an index. */
@Component
class RunListQueries {

    /** Runs asked for by name in one statement. */
    private static final int TOGETHER = 1_000;

    private final DSLContext sql;
    private final RunQueries runs;

    RunListQueries(Database database, RunQueries runs) {
        this.sql = database.sql();
        this.runs = runs;
    }

    int count(RunFilter filter) {
        return sql.fetchCount(RUN, condition(filter));
    }

    List<RunHead> list(RunFilter filter, ListSort sort, int skip, int most) {
        List<String> ids = sql.select(RUN.RUN_)
                .from(RUN)
                .where(condition(filter))
                .orderBy(order(sort))
                .offset(skip)
                .limit(most)
                .fetch(RUN.RUN_);
        Map<String, RunHead> heads = new HashMap<>();
        ListPart.pieces(ids, TOGETHER).forEach(piece -> heads.putAll(runs.byId(piece)));
        return ids.stream().flatMap(id -> Stream.ofNullable(heads.get(id))).toList();
    }

    private static Condition condition(RunFilter filter) {
        Condition condition = DSL.noCondition();
        if (!filter.set().isEmpty()) {
            condition = condition.and(RUN.INDEX_SET.eq(filter.set()));
        }
        if (!filter.period().isEmpty()) {
            condition = condition.and(RUN.PERIOD.eq(filter.period()));
        }
        if (filter.published().isPresent()) {
            Condition shown = DSL.exists(DSL.selectOne().from(PUBLISHED_RUN).where(PUBLISHED_RUN.RUN.eq(RUN.RUN_)));
            condition = condition.and(filter.published().get() ? shown : DSL.not(shown));
        }
        return condition;
    }

    /** Each as one of the indexes of the table has it; of a set the newest period comes first. */
    private static List<SortField<?>> order(ListSort sort) {
        SortOrder on = sort.falling() ? SortOrder.DESC : SortOrder.ASC;
        SortOrder back = sort.falling() ? SortOrder.ASC : SortOrder.DESC;
        return switch (sort.key()) {
            case "created" -> List.of(RUN.CREATED.sort(on), RUN.RUN_.sort(on));
            case "closed" -> List.of(RUN.CLOSED_AT.sort(on), RUN.RUN_.sort(on));
            case "period" -> List.of(RUN.PERIOD_START.sort(on), RUN.PERIOD.sort(on), RUN.RUN_.sort(on));
            default ->
                List.of(
                        RUN.INDEX_SET.sort(on),
                        RUN.PERIOD_START.sort(back),
                        RUN.PERIOD.sort(on),
                        RUN.CREATED.sort(back),
                        RUN.RUN_.sort(on));
        };
    }
}
