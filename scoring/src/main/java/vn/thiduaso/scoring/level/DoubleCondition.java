package vn.thiduaso.scoring.level;

import java.util.List;
import java.util.OptionalDouble;

import vn.thiduaso.scoring.Labels;
import vn.thiduaso.scoring.fault.Refusals;

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
        Refusals refusals = new Refusals();
        refusals.addIf(
                names.size() != conditions.size() + 1,
                "Có %d mức thì cần %d điều kiện, nhận được %d"
                        .formatted(names.size(), names.size() - 1, conditions.size()));
        for (int i = 0; i < conditions.size(); i++) {
            Condition condition = conditions.get(i);
            int highest = pillarBounds.percents().size();
            refusals.addIf(
                    i > 0 && condition.over() <= conditions.get(i - 1).over(),
                    "Ngưỡng tổng điểm của các mức phải tăng dần: điều kiện %d không hơn điều kiện %d"
                            .formatted(i + 1, i));
            refusals.addIf(
                    condition.pillarLevel() < 0 || condition.pillarLevel() > highest,
                    "Điều kiện %d cần trụ cột đạt mức %d nhưng pillar-bounds chỉ có các mức 0–%d"
                            .formatted(i + 1, condition.pillarLevel(), highest));
            refusals.addIf(
                    condition.pillarsAtLeast() > pillars.size(),
                    "Điều kiện %d cần %d trụ cột nhưng chỉ có %d"
                            .formatted(i + 1, condition.pillarsAtLeast(), pillars.size()));
        }
        refusals.refuse();
    }

    @Override
    public LevelCondition condition(int level, double max, int pillars) {
        Condition asked = conditions.get(level - 1);
        return new LevelCondition(
                level, OptionalDouble.of(asked.over()), false, asked.pillarsAtLeast(), asked.pillarLevel());
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
