package vn.thiduaso.scoring.level;

import java.util.List;

import vn.thiduaso.scoring.Labels;

/**
 * The highest level whose both conditions hold: the total exceeds a number of points, and enough pillars have reached a level. Level 0 when
 * no condition holds.
 *
 * <p>Source: QĐ 1970/QĐ-BTTTT (13/12/2021), SME annex, part 2. The text leaves three gaps; how they are closed is in
 * {@code docs/decisions}: bounds belong to the level below, and a total without enough pillars falls to the highest level it satisfies.
 *
 * @param names one more than the conditions
 * @param pillarBounds bounds of the pillar levels
 * @param conditions for levels 1, 2, … in order
 */
public record DoubleCondition(List<Labels> names, List<String> pillars, Bounds pillarBounds, List<Condition> conditions)
        implements LevelScale {

    /**
     * @param over points the total must exceed
     * @param pillarsAtLeast how many pillars must have reached {@code pillarLevel}
     * @param pillarLevel level they must have reached
     */
    public record Condition(double over, int pillarsAtLeast, int pillarLevel) {}

    public DoubleCondition {
        names = List.copyOf(names);
        pillars = List.copyOf(pillars);
        conditions = List.copyOf(conditions);
        if (names.size() != conditions.size() + 1) {
            throw new IllegalArgumentException("Có " + names.size() + " mức thì cần " + (names.size() - 1)
                    + " điều kiện, nhận được " + conditions.size());
        }
        for (int i = 0; i < conditions.size(); i++) {
            Condition condition = conditions.get(i);
            if (i > 0 && condition.over() <= conditions.get(i - 1).over()) {
                throw new IllegalArgumentException("Ngưỡng tổng điểm của các mức phải tăng dần");
            }
            if (condition.pillarLevel() < 0
                    || condition.pillarLevel() > pillarBounds.percents().size()) {
                throw new IllegalArgumentException("Điều kiện " + (i + 1) + " cần trụ cột đạt mức "
                        + condition.pillarLevel() + " nhưng pillar-bounds chỉ có các mức 0–"
                        + pillarBounds.percents().size());
            }
            if (condition.pillarsAtLeast() > pillars.size()) {
                throw new IllegalArgumentException(
                        "Điều kiện cần " + condition.pillarsAtLeast() + " trụ cột nhưng chỉ có " + pillars.size());
            }
        }
    }

    @Override
    public int pillarLevel(double points, double max) {
        return pillarBounds.level(points, max);
    }

    @Override
    public int totalLevel(double points, double max, int[] pillarLevels) {
        int level = 0;
        for (int i = 0; i < conditions.size(); i++) {
            if (holds(conditions.get(i), points, pillarLevels)) {
                level = i + 1;
            }
        }
        return level;
    }

    private static boolean holds(Condition condition, double points, int[] pillarLevels) {
        int reached = 0;
        for (int pillar : pillarLevels) {
            if (pillar >= condition.pillarLevel()) {
                reached++;
            }
        }
        return points > condition.over() && reached >= condition.pillarsAtLeast();
    }
}
