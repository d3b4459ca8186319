package vn.thiduaso.dashboard.help;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.thiduaso.dashboard.scores.PublicBoardQueries;
import vn.thiduaso.dashboard.security.Action;
import vn.thiduaso.dashboard.security.Actor;
import vn.thiduaso.dashboard.security.Reach;
import vn.thiduaso.dashboard.security.Rights;
import vn.thiduaso.dashboard.web.Address;

/** Leads from help to pages, but nobody where he would not be let in. */
@Component
class HelpReach {

    private static final String UNIT = "{unit}";

    private final Rights rights;
    private final PublicBoardQueries board;

    HelpReach(Rights rights, PublicBoardQueries board) {
        this.rights = rights;
        this.board = board;
    }

    boolean may(Actor who, Action action) {
        return rights.reach(who, action) != Reach.NOWHERE;
    }

    /** Whether somebody may do it for every unit. */
    boolean everywhere(Actor who, Action action) {
        return rights.reach(who, action) == Reach.EVERYWHERE;
    }

    /** The address of a page for somebody; null: he has none. */
    @Nullable
    String address(Topic.Page page, Actor who) {
        if (page.action() == Action.SEE_PUBLIC_BOARD && !board.isOpen()) {
            return null; // while it is not open there is nothing at its address
        }
        if (everywhere(who, page.action())) {
            return page.address();
        }
        if (page.ownAddress().contains(UNIT) && who.unit().isPresent()) {
            return Address.of(page.ownAddress(), who.unit().get()).text();
        }
        return may(who, page.action()) ? page.address() : null;
    }
}
