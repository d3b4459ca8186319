package vn.thiduaso.analytics.run;

import java.io.Serializable;

/**
 * All a rank needs to know of a unit.
 *
 * @param group peer group; empty when none
 * @param key what ranks, higher first; NaN when the unit is not ranked
 * @param tieBreakers points that decide between equal keys, in order; NaN last
 */
public record RankKey(String unit, String group, double key, double[] tieBreakers) implements Serializable {}
