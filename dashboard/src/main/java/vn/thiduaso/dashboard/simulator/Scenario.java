package vn.thiduaso.dashboard.simulator;

import java.time.OffsetDateTime;

import vn.thiduaso.dashboard.web.Address;

/**
 * Something somebody tried and gave a name: an address, not a result.
 *
 * @param id nobody can guess it
 * @param account whose
 * @param run which run it was tried on
 * @param unit code
 * @param query what is tried: {@link SimulatorRequest#query}
 */
record Scenario(String id, String account, String name, String run, String unit, String query, OffsetDateTime created) {

    static final String PATH = "/scenarios";

    /** Longest name kept. */
    static final int NAME = 120;

    /** Longest text of what is tried that is kept: an address with it is still one that servers take. */
    static final int QUERY = 6_000;

    /** What may be given to others. */
    String link() {
        return Address.of(PATH + "/{scenario}", id).text();
    }

    SimulatorRequest asked() {
        return SimulatorRequest.kept(run, query);
    }
}
