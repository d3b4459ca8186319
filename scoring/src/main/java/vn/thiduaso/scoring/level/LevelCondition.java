package vn.thiduaso.scoring.level;

import java.util.OptionalDouble;

/**
 * What a level asks for, whichever scale it is of: points of the total, a number of pillars at a level, or both.
 *
 * @param level from 1; level 0 asks for nothing
 * @param total points at which it begins; empty: the total has no say
 * @param totalSuffices whether exactly these points are enough ("từ … trở lên"), or more is asked for ("trên …")
 * @param pillarsAtLeast how many pillars must have reached {@code pillarLevel}; 0: pillars have no say
 * @param pillarLevel level they must have reached
 */
public record LevelCondition(
        int level, OptionalDouble total, boolean totalSuffices, int pillarsAtLeast, int pillarLevel) {

    /** Only points of the total. */
    static LevelCondition ofTotal(int level, Bounds bounds, double max) {
        return new LevelCondition(
                level, OptionalDouble.of(bounds.points(level, max)), bounds.boundBelongsAbove(), 0, 0);
    }
}
