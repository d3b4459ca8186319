package vn.thiduaso.scoring.level;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import vn.thiduaso.scoring.Labels;
import vn.thiduaso.scoring.fault.Refusals;

/**
 * The level of the weakest pillar, capped by the band of the total where the set says so: a unit is as mature as its weakest side, and no
 * more than its total says.
 *
 * <p>Level = min over the pillars of their levels, and the level of the total where {@code totalBounds} are given. A pillar that does not
 * apply to the unit is left out; one without points leaves the total without a level, for nobody knows the lowest then.
 *
 * @param names one more than the bounds
 * @param pillars at least one
 * @param pillarBounds bounds of the pillar levels
 * @param totalBounds bounds of the total that cap the level, as many as those of the pillars; empty: no cap
 */
public record LowestPillar(List<Labels> names, List<String> pillars, Bounds pillarBounds, Optional<Bounds> totalBounds)
        implements LevelScale {

    public LowestPillar {
        names = List.copyOf(names);
        pillars = List.copyOf(pillars);
        Refusals refusals = new Refusals();
        refusals.addIf(pillars.isEmpty(), "Mức theo trụ cột thấp nhất cần ít nhất một trụ cột trong pillars");
        checkBounds("pillar-bounds", names.size(), pillarBounds, refusals);
        if (totalBounds.isPresent()) {
            checkBounds("total-bounds", names.size(), totalBounds.get(), refusals);
        }
        refusals.refuse();
    }

    private static void checkBounds(String which, int names, Bounds bounds, Refusals refusals) {
        refusals.addIf(
                names != bounds.percents().size() + 1,
                "Có %d mức thì %s cần %d ngưỡng, nhận được %d"
                        .formatted(names, which, names - 1, bounds.percents().size()));
    }

    @Override
    public LevelCondition condition(int level, double max, int pillars) {
        OptionalDouble total = totalBounds
                .map(bounds -> OptionalDouble.of(bounds.points(level, max)))
                .orElse(OptionalDouble.empty());
        boolean suffices = totalBounds.map(Bounds::boundBelongsAbove).orElse(true);
        return new LevelCondition(level, total, suffices, pillars, level);
    }

    @Override
    public int pillarLevel(double points, double max) {
        return pillarBounds.level(points, max);
    }

    @Override
    public int totalLevel(double points, double max, int[] pillarLevels) {
        int lowest = Arrays.stream(pillarLevels).min().orElse(-1);
        return totalBounds.isEmpty()
                ? lowest
                : Math.min(lowest, totalBounds.get().level(points, max));
    }
}
