package vn.thiduaso.dashboard.publish;

import java.util.Optional;

import vn.thiduaso.scoring.Period;

/**
 * What publishing did.
 *
 * @param before the run that was published until now; empty when none
 * @param changed false: this run was published already and nothing was written
 */
public record Published(String run, String indexSet, Period period, Optional<String> before, boolean changed) {}
