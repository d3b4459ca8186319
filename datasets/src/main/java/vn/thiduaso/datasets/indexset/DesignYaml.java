package vn.thiduaso.datasets.indexset;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;

import vn.thiduaso.datasets.yaml.FaultBook;
import vn.thiduaso.datasets.yaml.YamlMap;
import vn.thiduaso.datasets.yaml.YamlText;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.robustness.Design;
import vn.thiduaso.scoring.robustness.InvalidDesignException;
import vn.thiduaso.scoring.robustness.LeftOut;
import vn.thiduaso.scoring.robustness.OneLeftOut;
import vn.thiduaso.scoring.robustness.Variation;
import vn.thiduaso.scoring.robustness.WeightNoise;

/**
 * Reads the design of a robustness analysis for an index set: {@code variations: [{type: …}, …]}. All faults of the text are found in one reading.
 * The format: {@code docs/robustness.md}. The table below is the only place that knows which word names which variation.
 */
public final class DesignYaml {

    /** Reads the keys of one variation; empty when there is nothing in the set that it could vary. */
    interface Reader {
        Optional<Variation> read(String name, YamlMap block, DesignNodes nodes);
    }

    /** A share that every variation takes, in place of one that cannot be used. */
    private static final double STAND_IN = 0.5;

    private static final Map<String, Reader> TAGS = new LinkedHashMap<>();

    static {
        TAGS.put("weights", DesignYaml::weights);
        TAGS.put("weight-sets", AlternativesYaml::weightSets);
        TAGS.put("scaling", AlternativesYaml::scaling);
        TAGS.put("aggregation", AlternativesYaml::aggregation);
        TAGS.put("preparation", AlternativesYaml::preparation);
        TAGS.put("left-out", DesignYaml::leftOut);
        TAGS.put("doubtful", AlternativesYaml::doubtful);
    }

    private DesignYaml() {}

    /** Words that name variations, in the order of the documentation. */
    static List<String> words() {
        return List.copyOf(TAGS.keySet());
    }

    /**
     * Reads a text for whatever units there are.
     *
     * @param fileName what to call it in the place of a fault: {@code name:line}
     * @throws InvalidDesignException with every fault, in the order of the lines
     */
    public static Design read(String text, String fileName, IndexSet indexSet) {
        return read(text, fileName, indexSet, code -> true);
    }

    /**
     * Reads a text for the units of a run.
     *
     * @param fileName what to call it in the place of a fault: {@code name:line}
     * @param isUnit whether a code is that of a unit
     * @throws InvalidDesignException with every fault, in the order of the lines
     */
    public static Design read(String text, String fileName, IndexSet indexSet, Predicate<String> isUnit) {
        FaultBook book = new FaultBook(fileName, "docs/robustness.md");
        List<Variation> variations = new ArrayList<>();
        YamlText.compose(text, book).ifPresent(root -> {
            YamlMap design = new YamlMap(book, "", root);
            DesignNodes nodes = new DesignNodes(indexSet);
            Set<String> names = new HashSet<>();
            if (!design.has("variations")) {
                design.fault("variations", "thiếu khóa \"variations\"", "ghi danh sách những gì thay đổi");
            }
            design.maps("variations")
                    .forEach(block -> variation(block, nodes, names).ifPresent(variations::add));
            design.close();
        });
        Design design = new Design(variations);
        book.addElsewhere(design.faults(indexSet, isUnit));
        if (!book.isEmpty()) {
            throw new InvalidDesignException(book.faults());
        }
        return design;
    }

    private static Optional<Variation> variation(YamlMap block, DesignNodes nodes, Set<String> names) {
        Optional<Reader> reader = block.word("type", TAGS);
        if (reader.isEmpty()) {
            block.closeUnknown();
            return Optional.empty();
        }
        String name = name(block, names);
        block.book().mark(name, block.line());
        int before = block.book().unreadable();
        Optional<Optional<Variation>> made = block.book()
                .attempt(before, block.line(), name, () -> reader.get().read(name, block, nodes));
        block.close();
        return made.flatMap(found -> found);
    }

    /** The name of an item, of its own even where two were given one, so that a fault is told at the line of its item. */
    private static String name(YamlMap block, Set<String> names) {
        String given = block.findText("name").or(() -> block.findText("type")).orElse("");
        String name = given;
        for (int time = 2; !names.add(name); time++) {
            name = given + "#" + time;
        }
        if (!name.equals(given)) {
            block.fault(
                    "name",
                    "tên \"" + given + "\" đã dùng cho một mục khác",
                    "đặt cho mỗi mục một tên riêng: thêm khóa name");
        }
        return name;
    }

    private static Optional<Variation> weights(String name, YamlMap block, DesignNodes nodes) {
        int before = block.book().unreadable();
        double within = block.number("within");
        List<String> varied = nodes.named(block);
        return varied.isEmpty()
                ? Optional.empty()
                : made(
                        block,
                        "within",
                        before,
                        () -> new WeightNoise(name, within, varied),
                        () -> new WeightNoise(name, STAND_IN, varied));
    }

    private static Optional<Variation> leftOut(String name, YamlMap block, DesignNodes nodes) {
        int before = block.book().unreadable();
        boolean one = block.flag("one-at-a-time", false);
        double probability = one ? STAND_IN : block.number("probability");
        List<String> varied = nodes.named(block);
        if (varied.isEmpty()) {
            return Optional.empty();
        }
        return one
                ? Optional.of(new OneLeftOut(name, varied))
                : made(
                        block,
                        "probability",
                        before,
                        () -> new LeftOut(name, probability, varied),
                        () -> new LeftOut(name, STAND_IN, varied));
    }

    /** What the keys make; where the number of a key is refused, the fault is noted and a stand-in lets the other keys be checked. */
    private static Optional<Variation> made(
            YamlMap block, String key, int before, Supplier<Variation> make, Supplier<Variation> standIn) {
        return Optional.of(block.book()
                .attempt(before, block.line(key), block.path() + "/" + key, make)
                .orElseGet(standIn));
    }
}
