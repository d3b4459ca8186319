package vn.thiduaso.dashboard.scores;

import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

import vn.thiduaso.dashboard.audit.Act;
import vn.thiduaso.dashboard.audit.AuditRepository;
import vn.thiduaso.dashboard.store.Database;

import static vn.thiduaso.dashboard.store.jooq.Tables.PUBLIC_BOARD;

/** Opens and closes the public board, with the entry in the audit. */
@Component
class PublicBoardRepository {

    static final int ONE = 1;

    private final DSLContext sql;

    PublicBoardRepository(Database database) {
        this.sql = database.sql();
    }

    void turn(PublicBoard now) {
        sql.transaction(transaction -> {
            DSLContext tx = DSL.using(transaction);
            tx.deleteFrom(PUBLIC_BOARD).where(PUBLIC_BOARD.ONE.eq(ONE)).execute();
            tx.insertInto(PUBLIC_BOARD)
                    .set(PUBLIC_BOARD.ONE, ONE)
                    .set(PUBLIC_BOARD.IS_OPEN, now.open())
                    .set(PUBLIC_BOARD.CHANGED_AT, now.at())
                    .set(PUBLIC_BOARD.CHANGED_BY, now.by())
                    .execute();
            Act.Kind kind = now.open() ? Act.Kind.OPEN_PUBLIC_BOARD : Act.Kind.CLOSE_PUBLIC_BOARD;
            AuditRepository.append(transaction, Act.of(now.by(), kind, "public-board"), now.at());
        });
    }
}
