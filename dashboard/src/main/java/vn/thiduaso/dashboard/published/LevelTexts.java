package vn.thiduaso.dashboard.published;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.ingest.wording.Formats;
import vn.thiduaso.ingest.wording.Words;
import vn.thiduaso.scoring.level.Bounds;
import vn.thiduaso.scoring.level.DoubleCondition;
import vn.thiduaso.scoring.level.LevelBands;
import vn.thiduaso.scoring.level.LevelScale;
import vn.thiduaso.scoring.level.LowestPillar;

/** Levels of maturity and what they ask for, in words. */
public record LevelTexts(LevelScale scale, Words words, Formats f) {

    /** {@code 3 · Hình thành}; the dash where there is none. */
    public String name(@Nullable Integer level) {
        if (level == null) {
            return Formats.NONE;
        }
        return level < scale.names().size()
                ? level + " · " + scale.names().get(level).in(words.language())
                : level.toString();
    }

    /** "trên 128 điểm và ít nhất 4 trụ cột đạt mức 3". */
    public String condition(int level) {
        if (level == 0) {
            return words.text("level.lowest");
        }
        if (scale instanceof DoubleCondition both) {
            DoubleCondition.Condition condition = both.conditions().get(level - 1);
            return words.text(
                    "level.double",
                    f.exact(condition.over()),
                    Integer.toString(condition.pillarsAtLeast()),
                    Integer.toString(condition.pillarLevel()));
        }
        if (scale instanceof LowestPillar lowest) {
            String pillars = words.text("level.pillars", bound(lowest.pillarBounds(), level));
            return lowest.totalBounds()
                    .map(total -> words.text("level.and-total", pillars, bound(total, level)))
                    .orElse(pillars);
        }
        return bound(((LevelBands) scale).bounds(), level);
    }

    private String bound(Bounds bounds, int level) {
        String key = bounds.boundBelongsAbove() ? "level.from" : "level.over";
        return words.text(key, f.exact(bounds.percents().get(level - 1)) + "%");
    }
}
