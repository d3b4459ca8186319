package vn.thiduaso.dashboard.help;

import vn.thiduaso.scoring.indexset.Citation;

/**
 * A provision that help quotes.
 *
 * @param id by which topics name it
 * @param citation where it is written, with its words where somebody copied them
 */
record Provision(String id, Citation citation) {}
