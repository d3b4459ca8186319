package vn.thiduaso.dashboard.scores;

import java.util.Optional;

import org.jooq.DSLContext;
import org.jooq.Records;
import org.springframework.stereotype.Component;

import vn.thiduaso.dashboard.store.Database;

import static vn.thiduaso.dashboard.store.jooq.Tables.PUBLIC_BOARD;

/** Reads whether the public board is open. */
@Component
public class PublicBoardQueries {

    private final DSLContext sql;

    PublicBoardQueries(Database database) {
        this.sql = database.sql();
    }

    public boolean isOpen() {
        return find().filter(PublicBoard::open).isPresent();
    }

    /** Empty when nobody ever said anything: then it is not. */
    Optional<PublicBoard> find() {
        return sql.select(PUBLIC_BOARD.IS_OPEN, PUBLIC_BOARD.CHANGED_AT, PUBLIC_BOARD.CHANGED_BY)
                .from(PUBLIC_BOARD)
                .where(PUBLIC_BOARD.ONE.eq(PublicBoardRepository.ONE))
                .fetchOptional(Records.mapping(PublicBoard::new));
    }
}
