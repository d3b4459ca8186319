package vn.thiduaso.datasets.pack;

import vn.thiduaso.datasets.act.State;
import vn.thiduaso.scoring.Period;

/**
 * One file of figures, as an office sends it.
 *
 * @param path inside the pack
 * @param period period its figures belong to
 * @param state how far it has come when the pack is loaded: closed with its period; submitted or approved in a period that is still open
 */
public record PackFile(String path, Period period, State state) {}
