package vn.thiduaso.scoring.level;

import java.util.List;

import vn.thiduaso.scoring.Labels;

/**
 * Levels by bands of the total, and by the same bands of each pillar named.
 *
 * @param names one more than the bounds
 */
public record LevelBands(List<Labels> names, Bounds bounds, List<String> pillars) implements LevelScale {

    public LevelBands {
        names = List.copyOf(names);
        pillars = List.copyOf(pillars);
        if (names.size() != bounds.percents().size() + 1) {
            throw new IllegalArgumentException("Có " + names.size() + " mức thì cần " + (names.size() - 1)
                    + " ngưỡng, nhận được " + bounds.percents().size());
        }
    }

    @Override
    public Bounds pillarBounds() {
        return bounds;
    }

    @Override
    public LevelCondition condition(int level, double max, int pillars) {
        return LevelCondition.ofTotal(level, bounds, max);
    }

    @Override
    public int pillarLevel(double points, double max) {
        return bounds.level(points, max);
    }

    @Override
    public int totalLevel(double points, double max, int[] pillarLevels) {
        return bounds.level(points, max);
    }
}
