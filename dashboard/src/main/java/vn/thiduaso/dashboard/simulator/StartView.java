package vn.thiduaso.dashboard.simulator;

import java.util.List;

import vn.thiduaso.dashboard.web.Frame;
import vn.thiduaso.dashboard.web.Option;

/**
 * Where one chooses a unit.
 *
 * @param q what is searched for
 * @param found units to try something on
 * @param none why there are none
 */
record StartView(
        Frame frame, String title, List<Option> sets, List<Option> periods, String q, List<Offer> found, String none) {

    StartView {
        sets = List.copyOf(sets);
        periods = List.copyOf(periods);
        found = List.copyOf(found);
    }

    /** A unit with its score and rank. */
    record Offer(String name, String beside, String address) {}
}
