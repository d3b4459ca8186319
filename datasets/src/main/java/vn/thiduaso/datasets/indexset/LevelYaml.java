package vn.thiduaso.datasets.indexset;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import vn.thiduaso.datasets.yaml.YamlMap;
import vn.thiduaso.scoring.Labels;
import vn.thiduaso.scoring.level.Bounds;
import vn.thiduaso.scoring.level.DoubleCondition;
import vn.thiduaso.scoring.level.LevelBands;
import vn.thiduaso.scoring.level.LevelScale;
import vn.thiduaso.scoring.level.LowestPillar;

/** Reads {@code levels: {type: bands | double-condition | lowest-pillar, …}}. */
final class LevelYaml {

    private static final Map<String, Class<? extends LevelScale>> TYPES = Map.of(
            "bands", LevelBands.class, "double-condition", DoubleCondition.class, "lowest-pillar", LowestPillar.class);

    private LevelYaml() {}

    /** The word of a level scale; empty when the table has forgotten it. */
    static Optional<String> word(Class<?> type) {
        return TYPES.entrySet().stream()
                .filter(entry -> entry.getValue() == type)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    static Optional<LevelScale> read(YamlMap set) {
        Optional<YamlMap> block = set.findMap("levels");
        if (block.isEmpty()) {
            return Optional.empty();
        }
        YamlMap levels = block.get();
        Optional<Class<? extends LevelScale>> type = levels.word("type", TYPES);
        if (type.isEmpty()) {
            levels.closeUnknown();
            return Optional.empty();
        }
        Optional<LevelScale> scale = scale(levels, type.get());
        levels.close();
        return scale;
    }

    private static Optional<LevelScale> scale(YamlMap levels, Class<? extends LevelScale> type) {
        int before = levels.book().unreadable();
        List<Labels> names = names(levels);
        List<String> pillars = levels.texts("pillars");
        int readBefore = levels.book().unreadable();
        boolean banded = type == LevelBands.class;
        Bounds bounds = bounds(levels, banded ? "bounds" : "pillar-bounds", names);
        Optional<Bounds> total = type == LowestPillar.class && levels.has("total-bounds")
                ? Optional.of(bounds(levels, "total-bounds", names))
                : Optional.empty();
        // bounds have a sound stand-in: what else is wrong can be told beside them
        int sound = before + levels.book().unreadable() - readBefore;
        if (banded) {
            return attempt(levels, sound, () -> new LevelBands(names, bounds, pillars));
        }
        if (type == LowestPillar.class) {
            return attempt(levels, sound, () -> new LowestPillar(names, pillars, bounds, total));
        }
        List<DoubleCondition.Condition> conditions = conditions(levels);
        return attempt(levels, sound, () -> new DoubleCondition(names, pillars, bounds, conditions));
    }

    /** The bounds; where they are faulty, as many as the names need, so that what else is wrong is told beside them. */
    private static Bounds bounds(YamlMap levels, String key, List<Labels> names) {
        return BoundsYaml.read(levels, key)
                .orElseGet(() -> new Bounds(
                        IntStream.rangeClosed(1, Math.max(0, names.size() - 1))
                                .mapToObj(at -> 100.0 * at / Math.max(1, names.size()))
                                .toList(),
                        true));
    }

    private static Optional<LevelScale> attempt(YamlMap levels, int before, Supplier<LevelScale> make) {
        return levels.book().attempt(before, levels.line(), levels.path(), make);
    }

    private static List<Labels> names(YamlMap levels) {
        List<Labels> names = new ArrayList<>();
        for (YamlMap name : levels.maps("names")) {
            String vi = name.text("vi");
            String en = name.findText("en").orElse("");
            name.close();
            names.add(new Labels(vi.isEmpty() ? "?" : vi, en));
        }
        return names;
    }

    private static List<DoubleCondition.Condition> conditions(YamlMap levels) {
        List<DoubleCondition.Condition> conditions = new ArrayList<>();
        for (YamlMap condition : levels.maps("conditions")) {
            conditions.add(new DoubleCondition.Condition(
                    condition.number("over"),
                    condition.whole("pillars-at-least", 0),
                    condition.whole("pillar-level", 0)));
            condition.close();
        }
        return conditions;
    }
}
