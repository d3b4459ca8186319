package vn.thiduaso.scoring.level;

import java.util.List;

import vn.thiduaso.scoring.Labels;

/** Names the level that points reach: 0 is the lowest. A unit without points has no level. */
public sealed interface LevelScale permits LevelBands, DoubleCondition, LowestPillar {

    /** Names of the levels, from level 0 up; never empty. */
    List<Labels> names();

    /** Codes of the nodes that have a level of their own beside the total; may be empty. */
    List<String> pillars();

    /** Bounds of the levels of pillars. */
    Bounds pillarBounds();

    /**
     * What a level asks for.
     *
     * @param level from 1 to the highest
     * @param max points of the total for the unit
     * @param pillars how many apply to the unit
     */
    LevelCondition condition(int level, double max, int pillars);

    /** Level of one pillar. */
    int pillarLevel(double points, double max);

    /**
     * Level of the total; −1 when the scale has none for it.
     *
     * @param pillarLevels levels of the pillars that apply to the unit, in the order of {@link #pillars()}; −1 where one has no points
     */
    int totalLevel(double points, double max, int[] pillarLevels);
}
