package vn.thiduaso.dashboard.tables;

import java.util.Optional;

import vn.thiduaso.dashboard.security.Actor;

/** The views that are kept of a list, as its page asks for them: {@code views} keeps them, and says of which lists it does. */
public interface KeptViews {

    /** Address of the view that opens when somebody opens a list without saying what he wants; empty: the list as it is by itself. */
    Optional<String> usual(Actor who, ListAsked asked);

    /** The views a list offers on its page. */
    ViewsOffer offer(Actor who, ListAsked asked);
}
