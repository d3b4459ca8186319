package vn.thiduaso.dashboard.views;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Records;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

import vn.thiduaso.dashboard.security.Action;
import vn.thiduaso.dashboard.security.Actor;
import vn.thiduaso.dashboard.security.Reach;
import vn.thiduaso.dashboard.security.Rights;
import vn.thiduaso.dashboard.store.Database;

import static vn.thiduaso.dashboard.store.jooq.Tables.ACCOUNT;
import static vn.thiduaso.dashboard.store.jooq.Tables.TABLE_VIEW;
import static vn.thiduaso.dashboard.store.jooq.Tables.USUAL_VIEW;

/** Reads views of tables that somebody may see: his own, and those that others share. What a locked account shared is there no more. */
@Component
class ViewQueries {

    private final DSLContext sql;
    private final Rights rights;

    ViewQueries(Database database, Rights rights) {
        this.sql = database.sql();
        this.rights = rights;
    }

    /** By name. */
    List<TableView> own(Actor who) {
        return list(who, isOwn(who), ViewDesk.MOST_KEPT);
    }

    /** Of others, by name. */
    List<TableView> sharedByOthers(Actor who) {
        return list(who, isShared().and(isOwn(who).not()), ViewDesk.MOST_SHARED);
    }

    Optional<TableView> find(Actor who, String id) {
        return list(who, TABLE_VIEW.TABLE_VIEW_.eq(id).and(isOwn(who).or(isShared())), 1).stream()
                .findFirst();
    }

    Optional<TableView> findUsual(Actor who, SavedTable table) {
        Condition usual = USUAL_VIEW.TABLE_VIEW.isNotNull().and(TABLE_VIEW.PAGE.eq(table.word()));
        return list(who, usual.and(isOwn(who).or(isShared())), 1).stream().findFirst();
    }

    private static Condition isOwn(Actor who) {
        return TABLE_VIEW.ACCOUNT.eq(who.account());
    }

    private static Condition isShared() {
        return TABLE_VIEW
                .SHARED
                .isTrue()
                .and(DSL.exists(DSL.selectOne()
                        .from(ACCOUNT)
                        .where(ACCOUNT.ACCOUNT_.eq(TABLE_VIEW.ACCOUNT).and(ACCOUNT.LOCKED.isFalse()))));
    }

    private List<TableView> list(Actor who, Condition condition, int most) {
        List<String> tables = tables(who);
        if (tables.isEmpty()) {
            return List.of();
        }
        Field<Boolean> usual = DSL.field(USUAL_VIEW.TABLE_VIEW.isNotNull());
        return sql.select(
                        TABLE_VIEW.TABLE_VIEW_,
                        TABLE_VIEW.ACCOUNT,
                        TABLE_VIEW.PAGE.convertFrom(
                                word -> SavedTable.find(word).orElseThrow()),
                        TABLE_VIEW.NAME,
                        TABLE_VIEW.QUERY,
                        TABLE_VIEW.SHARED,
                        TABLE_VIEW.CHANGED_AT,
                        usual)
                .from(TABLE_VIEW)
                .leftJoin(USUAL_VIEW)
                .on(USUAL_VIEW.TABLE_VIEW.eq(TABLE_VIEW.TABLE_VIEW_).and(USUAL_VIEW.ACCOUNT.eq(who.account())))
                .where(condition)
                .and(TABLE_VIEW.PAGE.in(tables))
                .orderBy(TABLE_VIEW.NAME_KEY, TABLE_VIEW.ACCOUNT, TABLE_VIEW.TABLE_VIEW_)
                .limit(most)
                .fetch(Records.mapping(TableView::new));
    }

    /** Tables that somebody may open; none for who may keep no views. */
    private List<String> tables(Actor who) {
        if (who.isVisitor() || rights.reach(who, Action.KEEP_VIEWS) == Reach.NOWHERE) {
            return List.of();
        }
        return Arrays.stream(SavedTable.values())
                .filter(table -> rights.reach(who, table.action()) != Reach.NOWHERE)
                .map(SavedTable::word)
                .toList();
    }
}
