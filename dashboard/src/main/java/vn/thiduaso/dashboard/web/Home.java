package vn.thiduaso.dashboard.web;

import vn.thiduaso.dashboard.security.Actor;

/** The page somebody comes to first: what waits for him, or the ranking for a visitor. */
public final class Home {

    private Home() {}

    /** A path of this server. */
    public static String of(Actor actor) {
        return actor.isVisitor() ? "/" : "/todo";
    }
}
