package vn.thiduaso.dashboard.scores;

import org.jspecify.annotations.Nullable;

/**
 * The address of the map.
 *
 * @param set code of the index set; null: the first choice
 * @param period null: the newest of the set
 * @param group peer group; {@code *} all; null: the greatest
 */
record MapRequest(
        @Nullable String set,
        @Nullable String period,
        @Nullable String group) {

    static final String PATH = "/map";
    /** The outlines. */
    static final String SHAPES = PATH + "/units.geojson";
}
