package vn.thiduaso.dashboard.scores;

import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

import vn.thiduaso.dashboard.audit.Act;
import vn.thiduaso.dashboard.audit.AuditRepository;
import vn.thiduaso.dashboard.store.Database;
import vn.thiduaso.dashboard.store.TakenKey;

import static vn.thiduaso.dashboard.store.jooq.Tables.PUBLIC_BOARD;

/** Opens and closes the public board, with the entry in the audit. */
@Component
class PublicBoardRepository {

    static final int ONE = 1;

    private final DSLContext sql;

    PublicBoardRepository(Database database) {
        this.sql = database.sql();
    }

    /** Nothing is written when it is so already. */
    void turn(PublicBoard now) {
        try {
            sql.transaction(transaction -> {
                if (changes(DSL.using(transaction), now)) {
                    Act.Kind kind = now.open() ? Act.Kind.OPEN_PUBLIC_BOARD : Act.Kind.CLOSE_PUBLIC_BOARD;
                    AuditRepository.append(transaction, Act.of(now.by(), kind, "public-board"), now.at());
                }
            });
        } catch (DataAccessException fault) {
            // opened for the first time by somebody faster: it is open, and that is in the audit
            if (!TakenKey.is(fault)) {
                throw fault;
            }
        }
    }

    private static boolean changes(DSLContext tx, PublicBoard now) {
        int changed = tx.update(PUBLIC_BOARD)
                .set(PUBLIC_BOARD.IS_OPEN, now.open())
                .set(PUBLIC_BOARD.CHANGED_AT, now.at())
                .set(PUBLIC_BOARD.CHANGED_BY, now.by())
                .where(PUBLIC_BOARD.ONE.eq(ONE))
                .and(PUBLIC_BOARD.IS_OPEN.ne(now.open()))
                .execute();
        if (changed > 0 || !now.open() || tx.fetchExists(PUBLIC_BOARD, PUBLIC_BOARD.ONE.eq(ONE))) {
            return changed > 0;
        }
        tx.insertInto(PUBLIC_BOARD)
                .set(PUBLIC_BOARD.ONE, ONE)
                .set(PUBLIC_BOARD.IS_OPEN, now.open())
                .set(PUBLIC_BOARD.CHANGED_AT, now.at())
                .set(PUBLIC_BOARD.CHANGED_BY, now.by())
                .execute();
        return true;
    }
}
