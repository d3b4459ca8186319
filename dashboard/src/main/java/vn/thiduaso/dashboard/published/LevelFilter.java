package vn.thiduaso.dashboard.published;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.dashboard.published.LevelQueries.LevelShare;

/**
 * Which units of a run, by where they stand: one meaning for pages, files and programs.
 *
 * @param level null: those without a level
 * @param group peer group; empty: all
 * @param sector line of business; {@link #UNTOLD}: those whose sector nobody told; empty: all
 */
public record LevelFilter(@Nullable Integer level, String group, String sector) {

    /** Asks for units whose sector nobody told. */
    public static final String UNTOLD = "none";

    /** The same of another level. */
    public LevelFilter at(int other) {
        return new LevelFilter(other, group, sector);
    }

    /** Whether the units counted together are of these. */
    public boolean has(LevelShare share) {
        return Objects.equals(share.level(), level)
                && (group.isEmpty() || group.equals(share.group()))
                && (sector.isEmpty() || sector.equals(Objects.requireNonNullElse(share.sector(), UNTOLD)));
    }
}
