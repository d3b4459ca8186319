package vn.thiduaso.datasets.indexset;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
     * Reads a text.
     *
     * @param fileName what to call it in the place of a fault: {@code name:line}
     * @throws InvalidDesignException with every fault, in the order of the lines
     */
    public static Design read(String text, String fileName, IndexSet indexSet) {
        FaultBook book = new FaultBook(fileName);
        List<Variation> variations = new ArrayList<>();
        YamlText.compose(text, book).ifPresent(root -> {
            YamlMap design = new YamlMap(book, "", root);
            DesignNodes nodes = new DesignNodes(indexSet);
            if (!design.has("variations")) {
                design.fault("variations", "thiếu khóa \"variations\"", "ghi danh sách những gì thay đổi");
            }
            design.maps("variations").forEach(block -> variation(block, nodes).ifPresent(variations::add));
            design.close();
        });
        Design design = new Design(variations);
        if (book.isEmpty()) {
            whole(design, indexSet, book);
        }
        if (!book.isEmpty()) {
            throw new InvalidDesignException(book.faults());
        }
        return design;
    }

    private static Optional<Variation> variation(YamlMap block, DesignNodes nodes) {
        Optional<Reader> reader = block.word("type", TAGS);
        String name = block.findText("name").or(() -> block.findText("type")).orElse("");
        if (reader.isEmpty()) {
            block.closeUnknown();
            return Optional.empty();
        }
        block.book().mark(name, block.line());
        int before = block.book().unreadable();
        Optional<Optional<Variation>> made = block.book()
                .attempt(before, block.line(), name, () -> reader.get().read(name, block, nodes));
        block.close();
        return made.flatMap(found -> found);
    }

    /** Paths begin with the name of a variation, whose line is marked. */
    private static void whole(Design design, IndexSet indexSet, FaultBook book) {
        try {
            design.check(indexSet);
        } catch (InvalidDesignException invalid) {
            book.addWhole(invalid.faults());
        }
    }

    private static Optional<Variation> weights(String name, YamlMap block, DesignNodes nodes) {
        double within = block.number("within");
        List<String> varied = nodes.named(block);
        return varied.isEmpty() ? Optional.empty() : Optional.of(new WeightNoise(name, within, varied));
    }

    private static Optional<Variation> leftOut(String name, YamlMap block, DesignNodes nodes) {
        boolean one = block.flag("one-at-a-time", false);
        double probability = one ? 1 : block.number("probability");
        List<String> varied = nodes.named(block);
        if (varied.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(one ? new OneLeftOut(name, varied) : new LeftOut(name, probability, varied));
    }
}
