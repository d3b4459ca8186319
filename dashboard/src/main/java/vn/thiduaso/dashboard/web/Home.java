package vn.thiduaso.dashboard.web;

import java.nio.charset.StandardCharsets;

import org.springframework.web.util.UriUtils;

import vn.thiduaso.dashboard.security.Action;
import vn.thiduaso.dashboard.security.Actor;
import vn.thiduaso.dashboard.security.Reach;
import vn.thiduaso.dashboard.security.Rights;

/** The page somebody comes to first: the ranking, or his own unit where he may not see the others. */
public final class Home {

    private Home() {}

    /** A path of this server. */
    public static String of(Rights rights, Actor actor) {
        if (actor.isVisitor() || rights.reach(actor, Action.SEE_RANKING) != Reach.NOWHERE) {
            return "/";
        }
        return actor.unit()
                .map(unit -> "/units/" + UriUtils.encodePathSegment(unit, StandardCharsets.UTF_8))
                .orElse("/account/password");
    }
}
