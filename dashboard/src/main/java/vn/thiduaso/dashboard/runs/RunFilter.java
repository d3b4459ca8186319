package vn.thiduaso.dashboard.runs;

import java.util.Optional;

/**
 * Which runs.
 *
 * @param set code of an index set; empty: all
 * @param period in its written form; empty: all
 * @param published whether the pages show it now; empty: all
 */
record RunFilter(String set, String period, Optional<Boolean> published) {

    static final RunFilter ALL = new RunFilter("", "", Optional.empty());
}
