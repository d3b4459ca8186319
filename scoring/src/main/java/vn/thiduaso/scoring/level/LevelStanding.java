package vn.thiduaso.scoring.level;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import vn.thiduaso.scoring.rounding.Rounding;

/**
 * Where a unit stands before a level: what of its condition holds, and how many points are lacking for the rest.
 *
 * <p>Points lacking are those up to the bound; where more than the bound is asked for ({@link LevelCondition#totalSuffices}, {@link Bounds#boundBelongsAbove})
 * the smallest amount beyond it is lacking too. A level is reached when both parts of its condition hold.
 *
 * @param totalHolds whether the total is enough; true where it has no say
 * @param totalLacking points of the total up to the bound, 0 or more
 * @param pillarsThere how many pillars have reached the level asked for
 * @param pillarsLacking the pillars that have not, the fewest points lacking first; empty where pillars have no say
 */
public record LevelStanding(
        LevelCondition condition,
        boolean totalHolds,
        double totalLacking,
        int pillarsThere,
        List<PillarLacking> pillarsLacking) {

    /**
     * A pillar that applies to the unit.
     *
     * @param points NaN when it has none
     * @param max above 0
     */
    public record Pillar(String code, double points, double max) {}

    /**
     * A pillar below the level asked for.
     *
     * @param level its own; −1 when it has no points
     * @param from points at which the level asked for begins
     * @param points lacking up to there, 0 or more; all of them when it has none
     */
    public record PillarLacking(String code, int level, double from, double points) {}

    public LevelStanding {
        pillarsLacking = List.copyOf(pillarsLacking);
    }

    /**
     * @param level from 1 to the highest of the scale
     * @param points of the total
     * @param max of the total for this unit
     * @param pillars that apply to the unit, in the order of the scale
     */
    public static LevelStanding of(LevelScale scale, int level, double points, double max, List<Pillar> pillars) {
        LevelCondition condition = scale.condition(level, max, pillars.size());
        double lacking = condition.total().isPresent()
                ? lacking(points, condition.total().getAsDouble())
                : 0;
        boolean holds = condition.total().isEmpty()
                || excess(points, condition.total().getAsDouble()) > 0
                || (condition.totalSuffices() && lacking == 0);
        List<PillarLacking> below = new ArrayList<>();
        if (condition.pillarsAtLeast() > 0) {
            for (Pillar pillar : pillars) {
                below(scale, condition.pillarLevel(), pillar, below);
            }
        }
        below.sort(Comparator.comparingDouble(PillarLacking::points));
        int there = condition.pillarsAtLeast() > 0 ? pillars.size() - below.size() : 0;
        return new LevelStanding(condition, holds, lacking, there, below);
    }

    private static void below(LevelScale scale, int asked, Pillar pillar, List<PillarLacking> below) {
        boolean known = !Double.isNaN(pillar.points());
        int own = known ? scale.pillarLevel(pillar.points(), pillar.max()) : -1;
        if (own < asked) {
            double from = asked == 0 ? 0 : scale.pillarBounds().points(asked, pillar.max());
            below.add(new PillarLacking(pillar.code(), own, from, lacking(known ? pillar.points() : 0, from)));
        }
    }

    private static double lacking(double points, double bound) {
        return Math.max(0, -excess(points, bound));
    }

    private static double excess(double points, double bound) {
        return Rounding.withoutNoise(Rounding.withoutNoise(points) - Rounding.withoutNoise(bound));
    }

    /** How many more pillars must reach the level asked for. */
    public int pillarsShort() {
        return Math.max(0, condition.pillarsAtLeast() - pillarsThere);
    }

    public boolean pillarsHold() {
        return pillarsShort() == 0;
    }

    public boolean reached() {
        return totalHolds && pillarsHold();
    }
}
