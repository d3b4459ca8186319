package vn.thiduaso.datasets.indexset;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import vn.thiduaso.datasets.yaml.YamlMap;
import vn.thiduaso.scoring.preparation.Average;
import vn.thiduaso.scoring.preparation.Columns;
import vn.thiduaso.scoring.preparation.Family;
import vn.thiduaso.scoring.preparation.ImputeFromColumn;
import vn.thiduaso.scoring.preparation.ImputeFromEarlier;
import vn.thiduaso.scoring.preparation.ImputeFromGroup;
import vn.thiduaso.scoring.preparation.ImputeFromSiblings;
import vn.thiduaso.scoring.preparation.ImputeOverTime;
import vn.thiduaso.scoring.preparation.PreparationStep;

/** Reads {@code {type: impute, from: …}}: which estimate takes the place of a missing figure. */
final class ImputationYaml {

    static final Set<Class<? extends PreparationStep>> TYPES = Set.of(
            ImputeFromColumn.class,
            ImputeFromGroup.class,
            ImputeFromSiblings.class,
            ImputeFromEarlier.class,
            ImputeOverTime.class);

    /** Makes one imputation of its keys. */
    private interface Reader {
        PreparationStep read(YamlMap step, Columns columns, InputRoll roll);
    }

    private static final Map<String, Reader> SOURCES = new LinkedHashMap<>();

    static {
        SOURCES.put("mean", (step, columns, roll) -> new ImputeFromColumn(columns, Average.MEAN));
        SOURCES.put("median", (step, columns, roll) -> new ImputeFromColumn(columns, Average.MEDIAN));
        SOURCES.put("group-mean", (step, columns, roll) -> new ImputeFromGroup(columns, Average.MEAN));
        SOURCES.put("group-median", (step, columns, roll) -> new ImputeFromGroup(columns, Average.MEDIAN));
        SOURCES.put("siblings", (step, columns, roll) -> siblings(columns, roll));
        SOURCES.put("earlier", (step, columns, roll) -> earlier(step, columns));
        SOURCES.put("linear", (step, columns, roll) -> new ImputeOverTime(columns, ImputeOverTime.Course.LINEAR));
        SOURCES.put("constant", (step, columns, roll) -> new ImputeOverTime(columns, ImputeOverTime.Course.CONSTANT));
    }

    private ImputationYaml() {}

    /** Words of the sources, in the order of the documentation. */
    static List<String> words() {
        return List.copyOf(SOURCES.keySet());
    }

    static PreparationStep read(YamlMap step, Columns columns, InputRoll roll) {
        // beside a word that is not known any key of a source may be right
        Reader standIn = (block, all, inputs) -> {
            block.findNumber("maximum-age");
            return new ImputeFromColumn(all, Average.MEAN);
        };
        return step.word("from", SOURCES).orElse(standIn).read(step, columns, roll);
    }

    private static ImputeFromEarlier earlier(YamlMap step, Columns columns) {
        double age = step.findNumber("maximum-age").orElse(Double.POSITIVE_INFINITY);
        return step.book()
                .attempt(
                        step.line("maximum-age"),
                        step.path() + "/maximum-age",
                        () -> new ImputeFromEarlier(columns, age))
                .orElseGet(() -> new ImputeFromEarlier(columns, Double.POSITIVE_INFINITY));
    }

    /** All indicators under one parent lend their figures, whichever are filled; a parent none of whose gaps is to be filled does not matter. */
    private static ImputeFromSiblings siblings(Columns columns, InputRoll roll) {
        List<Family> families = roll.families().stream()
                .filter(family -> family.children().stream()
                        .anyMatch(code -> columns.codes().contains(code) != columns.except()))
                .toList();
        return new ImputeFromSiblings(columns, families, roll.lowerBetter());
    }
}
