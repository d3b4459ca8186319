package vn.thiduaso.scoring.kernel;

import java.util.Arrays;
import java.util.Optional;

import vn.thiduaso.scoring.level.LevelScale;

/** The levels of a walked unit: one entry per node, −1 where a node has none. */
final class Levels {

    private Levels() {}

    /** A pillar that does not apply to the unit has no level and no say in that of the total. */
    static int[] of(Layout layout, Walk walk) {
        Optional<LevelScale> found = layout.indexSet.definition().levels();
        if (found.isEmpty()) {
            return layout.noLevels;
        }
        int[] levels = layout.noLevels.clone();
        LevelScale scale = found.get();
        int[] pillarLevels = new int[scale.pillars().size()];
        int applying = 0;
        for (String pillar : scale.pillars()) {
            int node = layout.indexSet.node(pillar);
            boolean hasPoints = !Double.isNaN(walk.points[node]);
            levels[node] = hasPoints ? scale.pillarLevel(walk.points[node], layout.max[node]) : -1;
            if (hasPoints || NodeState.of(walk.states[node]) != NodeState.NOT_APPLICABLE) {
                pillarLevels[applying++] = levels[node];
            }
        }
        if (!Double.isNaN(walk.points[0])) {
            levels[0] = scale.totalLevel(walk.points[0], layout.max[0], Arrays.copyOf(pillarLevels, applying));
        }
        return levels;
    }
}
