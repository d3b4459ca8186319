package vn.thiduaso.dashboard.runs;

import vn.thiduaso.dashboard.published.RunHead;

/**
 * A run in the list of runs.
 *
 * @param set name of its index set
 */
public record RunLine(RunHead run, String set) {}
