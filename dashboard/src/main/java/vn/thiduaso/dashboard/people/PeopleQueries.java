package vn.thiduaso.dashboard.people;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SortField;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

import vn.thiduaso.dashboard.store.Database;
import vn.thiduaso.dashboard.tables.ListSort;
import vn.thiduaso.dashboard.web.ListPart;

import static vn.thiduaso.dashboard.store.jooq.Tables.ACCOUNT;
import static vn.thiduaso.dashboard.store.jooq.Tables.ACCOUNT_ROLE;
import static vn.thiduaso.dashboard.store.jooq.Tables.UNIT_ABOVE;

/** Reads accounts as a list: some of them, in an order for which there is an index. */
@Component
class PeopleQueries {

    /** Accounts asked for by name in one statement. */
    private static final int TOGETHER = 1_000;

    private final DSLContext sql;

    PeopleQueries(Database database) {
        this.sql = database.sql();
    }

    int count(PeopleFilter filter) {
        return sql.fetchCount(ACCOUNT, condition(filter));
    }

    /** Without the names of units. */
    List<PersonLine> list(PeopleFilter filter, ListSort sort, int skip, int most) {
        List<? extends Record> rows = sql.selectFrom(ACCOUNT)
                .where(condition(filter))
                .orderBy(order(sort))
                .offset(skip)
                .limit(most)
                .fetch();
        List<String> names = rows.stream().map(row -> row.get(ACCOUNT.ACCOUNT_)).toList();
        Map<String, List<String>> roles = new HashMap<>();
        ListPart.pieces(names, TOGETHER).forEach(piece -> roles.putAll(roles(piece)));
        return rows.stream()
                .map(row -> new PersonLine(AccountQueries.account(row, roles), "", row.get(ACCOUNT.LAST_LOGIN)))
                .toList();
    }

    private Map<String, List<String>> roles(List<String> accounts) {
        return sql.select(ACCOUNT_ROLE.ACCOUNT, ACCOUNT_ROLE.ROLE)
                .from(ACCOUNT_ROLE)
                .where(ACCOUNT_ROLE.ACCOUNT.in(accounts))
                .orderBy(ACCOUNT_ROLE.ACCOUNT, ACCOUNT_ROLE.ROLE)
                .fetchGroups(ACCOUNT_ROLE.ACCOUNT, ACCOUNT_ROLE.ROLE);
    }

    private static Condition condition(PeopleFilter filter) {
        Condition condition = AccountQueries.condition(filter.search());
        if (filter.role().isPresent()) {
            condition = condition.and(ACCOUNT.ACCOUNT_.in(DSL.select(ACCOUNT_ROLE.ACCOUNT)
                    .from(ACCOUNT_ROLE)
                    .where(ACCOUNT_ROLE.ROLE.eq(filter.role().get().code()))));
        }
        if (filter.state().isPresent()) {
            condition = condition.and(
                    switch (filter.state().get()) {
                        case OPEN -> ACCOUNT.LOCKED.isFalse().and(ACCOUNT.PASSWORD_DUE.isFalse());
                        case DUE -> ACCOUNT.PASSWORD_DUE.isTrue();
                        case LOCKED -> ACCOUNT.LOCKED.isTrue();
                    });
        }
        if (!filter.unit().isEmpty()) {
            condition = condition.and(ACCOUNT.UNIT
                    .eq(filter.unit())
                    .or(ACCOUNT.UNIT.in(
                            DSL.select(UNIT_ABOVE.UNIT).from(UNIT_ABOVE).where(UNIT_ABOVE.ABOVE.eq(filter.unit())))));
        }
        return condition;
    }

    /** Each as one of the indexes of the table has it; who has no unit, or never logged in, stands last either way. */
    private static List<SortField<?>> order(ListSort sort) {
        Stream<Field<?>> fields = switch (sort.key()) {
            case "account" -> Stream.of(ACCOUNT.ACCOUNT_);
            case "role" -> Stream.of(ACCOUNT.ROLE_NO, ACCOUNT.SORT_KEY, ACCOUNT.ACCOUNT_);
            case "unit" -> Stream.of(ACCOUNT.UNIT, ACCOUNT.SORT_KEY, ACCOUNT.ACCOUNT_);
            case "state" -> Stream.of(ACCOUNT.LOCKED, ACCOUNT.PASSWORD_DUE, ACCOUNT.SORT_KEY, ACCOUNT.ACCOUNT_);
            case "last-login" -> Stream.of(ACCOUNT.LAST_LOGIN, ACCOUNT.ACCOUNT_);
            default -> Stream.of(ACCOUNT.SORT_KEY, ACCOUNT.ACCOUNT_);
        };
        return fields.<SortField<?>>map(field -> ordered(field, sort.falling())).toList();
    }

    private static SortField<?> ordered(Field<?> field, boolean falling) {
        SortField<?> ordered = falling ? field.desc() : field.asc();
        return field.getDataType().nullable() ? ordered.nullsLast() : ordered;
    }
}
