package vn.thiduaso.datasets.pack;

import vn.thiduaso.scoring.Period;

/**
 * One file of figures, as an office sends it.
 *
 * @param path inside the pack
 * @param period period its figures belong to
 */
public record PackFile(String path, Period period) {}
