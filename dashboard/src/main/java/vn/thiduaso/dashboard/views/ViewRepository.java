package vn.thiduaso.dashboard.views;

import java.time.OffsetDateTime;
import java.util.Optional;

import org.jooq.Configuration;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

import vn.thiduaso.dashboard.audit.Act;
import vn.thiduaso.dashboard.audit.AuditRepository;
import vn.thiduaso.dashboard.store.Database;
import vn.thiduaso.dashboard.store.TakenKey;

import static vn.thiduaso.dashboard.store.jooq.Tables.TABLE_VIEW;
import static vn.thiduaso.dashboard.store.jooq.Tables.USUAL_VIEW;

/** Keeps views of tables, and writes down who kept, changed, shared and deleted them. A row that is somebody else's is never touched. */
@Component
class ViewRepository {

    private final DSLContext sql;

    ViewRepository(Database database) {
        this.sql = database.sql();
    }

    /** @return whether it was kept; not when its owner has one of that name, as one who saves twice at a time finds out here only */
    boolean add(TableView one) {
        try {
            sql.transaction(transaction -> {
                DSL.using(transaction)
                        .insertInto(TABLE_VIEW)
                        .set(TABLE_VIEW.TABLE_VIEW_, one.id())
                        .set(TABLE_VIEW.ACCOUNT, one.account())
                        .set(TABLE_VIEW.PAGE, one.table().word())
                        .set(TABLE_VIEW.NAME, one.name())
                        .set(TABLE_VIEW.NAME_KEY, TableView.key(one.name()))
                        .set(TABLE_VIEW.QUERY, one.query())
                        .set(TABLE_VIEW.SHARED, one.shared())
                        .set(TABLE_VIEW.CREATED_AT, one.changed())
                        .set(TABLE_VIEW.CHANGED_AT, one.changed())
                        .execute();
                append(transaction, one, Act.Kind.SAVE_VIEW, Optional.empty(), Optional.of(one), one.changed());
            });
            return true;
        } catch (DataAccessException fault) {
            return isFree(fault);
        }
    }

    /** @return whether the name is free; name, state and time are those of {@code after} */
    boolean change(TableView before, TableView after) {
        try {
            sql.transaction(transaction -> {
                int changed = DSL.using(transaction)
                        .update(TABLE_VIEW)
                        .set(TABLE_VIEW.NAME, after.name())
                        .set(TABLE_VIEW.NAME_KEY, TableView.key(after.name()))
                        .set(TABLE_VIEW.QUERY, after.query())
                        .set(TABLE_VIEW.CHANGED_AT, after.changed())
                        .where(TABLE_VIEW.TABLE_VIEW_.eq(before.id()).and(TABLE_VIEW.ACCOUNT.eq(before.account())))
                        .execute();
                if (changed == 1) {
                    append(
                            transaction,
                            after,
                            Act.Kind.CHANGE_VIEW,
                            Optional.of(before),
                            Optional.of(after),
                            after.changed());
                }
            });
            return true;
        } catch (DataAccessException fault) {
            return isFree(fault);
        }
    }

    /** Nothing happens when it is so already. Who had it as the usual view, and may open it no more, has none. */
    void share(TableView one, boolean shared, OffsetDateTime at) {
        sql.transaction(transaction -> {
            int changed = DSL.using(transaction)
                    .update(TABLE_VIEW)
                    .set(TABLE_VIEW.SHARED, shared)
                    .set(TABLE_VIEW.CHANGED_AT, at)
                    .where(TABLE_VIEW.TABLE_VIEW_.eq(one.id()).and(TABLE_VIEW.ACCOUNT.eq(one.account())))
                    .and(TABLE_VIEW.SHARED.ne(shared))
                    .execute();
            if (changed == 1) {
                if (!shared) {
                    DSL.using(transaction)
                            .deleteFrom(USUAL_VIEW)
                            .where(USUAL_VIEW.TABLE_VIEW.eq(one.id()))
                            .and(USUAL_VIEW.ACCOUNT.ne(one.account()))
                            .execute();
                }
                Act.Kind kind = shared ? Act.Kind.SHARE_VIEW : Act.Kind.UNSHARE_VIEW;
                append(transaction, one, kind, Optional.of(one), Optional.of(one), at);
            }
        });
    }

    /** Nothing happens when it is so already. */
    void use(TableView one, String account, boolean usual, OffsetDateTime at) {
        sql.transaction(transaction -> {
            DSLContext inside = DSL.using(transaction);
            if (one.usual() != usual) {
                inside.deleteFrom(USUAL_VIEW)
                        .where(USUAL_VIEW.ACCOUNT.eq(account))
                        .and(USUAL_VIEW.PAGE.eq(one.table().word()))
                        .execute();
                if (usual) {
                    inside.insertInto(USUAL_VIEW)
                            .set(USUAL_VIEW.ACCOUNT, account)
                            .set(USUAL_VIEW.PAGE, one.table().word())
                            .set(USUAL_VIEW.TABLE_VIEW, one.id())
                            .execute();
                }
                Act.Kind kind = usual ? Act.Kind.CHOOSE_VIEW : Act.Kind.UNCHOOSE_VIEW;
                AuditRepository.append(transaction, Act.of(account, kind, object(one)), at);
            }
        });
    }

    /** Nothing happens when it is gone already. */
    void delete(TableView one, OffsetDateTime at) {
        sql.transaction(transaction -> {
            DSLContext inside = DSL.using(transaction);
            inside.deleteFrom(USUAL_VIEW)
                    .where(USUAL_VIEW.TABLE_VIEW.eq(one.id()))
                    .execute();
            int deleted = inside.deleteFrom(TABLE_VIEW)
                    .where(TABLE_VIEW.TABLE_VIEW_.eq(one.id()).and(TABLE_VIEW.ACCOUNT.eq(one.account())))
                    .execute();
            if (deleted == 1) {
                append(transaction, one, Act.Kind.DELETE_VIEW, Optional.of(one), Optional.empty(), at);
            }
        });
    }

    /** False where the name is taken; any other fault goes on. */
    private static boolean isFree(DataAccessException fault) {
        if (TakenKey.is(fault)) {
            return false;
        }
        throw fault;
    }

    private static void append(
            Configuration transaction,
            TableView one,
            Act.Kind kind,
            Optional<TableView> before,
            Optional<TableView> after,
            OffsetDateTime at) {
        Act act = Act.of(
                one.account(), kind, object(one), before.map(ViewRepository::hash), after.map(ViewRepository::hash));
        AuditRepository.append(transaction, act, at);
    }

    private static String hash(TableView one) {
        return Act.hash(one.name() + "\n" + one.query());
    }

    private static String object(TableView one) {
        return "view " + one.id() + " " + one.table().word() + " " + one.name();
    }
}
