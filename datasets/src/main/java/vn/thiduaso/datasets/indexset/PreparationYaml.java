package vn.thiduaso.datasets.indexset;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import vn.thiduaso.datasets.yaml.YamlMap;
import vn.thiduaso.scoring.indexset.Group;
import vn.thiduaso.scoring.indexset.History;
import vn.thiduaso.scoring.preparation.Columns;
import vn.thiduaso.scoring.preparation.Denomination;
import vn.thiduaso.scoring.preparation.OutlierLimits;
import vn.thiduaso.scoring.preparation.OutlierTreatment;
import vn.thiduaso.scoring.preparation.Preparation;
import vn.thiduaso.scoring.preparation.PreparationStep;
import vn.thiduaso.scoring.preparation.Screening;
import vn.thiduaso.scoring.preparation.Transformation;

/**
 * Reads {@code history} and {@code preparation: [{type: …}, …]}. A step works on the inputs it names in {@code columns}, on all but those in
 * {@code except}, or on all inputs of the indicators that earn points.
 */
final class PreparationYaml {

    /** Reads the keys of one step. */
    private interface Reader {
        PreparationStep read(YamlMap step, PreparationYaml context);
    }

    private record Tag(Set<Class<? extends PreparationStep>> types, Reader reader) {
        Tag {
            types = Set.copyOf(types);
        }
    }

    private static final Map<String, Tag> TAGS = new LinkedHashMap<>();

    static {
        tag("screen", (step, context) -> context.screening(step), Screening.class);
        tag("denominate", (step, context) -> denomination(step), Denomination.class);
        TAGS.put("impute", new Tag(ImputationYaml.TYPES, (step, context) -> context.imputation(step)));
        tag("treat-outliers", (step, context) -> context.outliers(step), OutlierTreatment.class);
        tag("transform", (step, context) -> context.transformation(step), Transformation.class);
    }

    private final InputRoll roll;

    private PreparationYaml(InputRoll roll) {
        this.roll = roll;
    }

    /** Words that name steps, in the order of the documentation. */
    static List<String> words() {
        return List.copyOf(TAGS.keySet());
    }

    /** The word of a step; empty when the table has forgotten it. */
    static Optional<String> word(Class<?> type) {
        return TAGS.entrySet().stream()
                .filter(entry -> entry.getValue().types().contains(type))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    static History history(YamlMap set) {
        return set.findMap("history")
                .flatMap(block -> {
                    int periods = block.whole("periods", 1);
                    boolean pooled = block.flag("pooled", false);
                    block.close();
                    return set.book().attempt(block.line(), block.path(), () -> new History(periods, pooled));
                })
                .orElse(History.NONE);
    }

    /** @param root the tree, read already: it says which inputs there are and which indicators are siblings */
    static Preparation read(YamlMap set, Optional<Group> root) {
        PreparationYaml context = new PreparationYaml(InputRoll.of(root));
        List<PreparationStep> steps = new ArrayList<>();
        List<YamlMap> blocks = set.has("preparation") ? set.maps("preparation") : List.of();
        for (int step = 0; step < blocks.size(); step++) {
            context.step(blocks.get(step).renamed("preparation/" + (step + 1))).ifPresent(steps::add);
        }
        return new Preparation(steps);
    }

    /** One step alone, for a set with this tree. */
    static Optional<PreparationStep> step(YamlMap step, Group root) {
        return new PreparationYaml(InputRoll.of(Optional.of(root))).step(step);
    }

    private Optional<PreparationStep> step(YamlMap step) {
        Optional<Tag> tag = step.word("type", TAGS);
        if (tag.isEmpty()) {
            step.closeUnknown();
            return Optional.empty();
        }
        int before = step.book().unreadable();
        Optional<PreparationStep> made = step.book()
                .attempt(
                        before,
                        step.line(),
                        step.path(),
                        () -> tag.get().reader().read(step, this));
        step.close();
        return made;
    }

    private Screening screening(YamlMap step) {
        return new Screening(
                columns(step),
                step.findNumber("minimum-availability").orElse(0),
                step.findNumber("minimum-non-zero").orElse(0),
                step.flag("zeros-as-missing", false),
                step.texts("keep"),
                step.texts("drop"));
    }

    private static Denomination denomination(YamlMap step) {
        return new Denomination(
                step.text("indicator"),
                step.text("by"),
                step.findNumber("scale").orElse(1));
    }

    private PreparationStep imputation(YamlMap step) {
        return ImputationYaml.read(step, columns(step), roll);
    }

    private OutlierTreatment outliers(YamlMap step) {
        OutlierLimits usual = OutlierLimits.USUAL;
        OutlierLimits limits = new OutlierLimits(
                step.findNumber("maximum-skewness").orElse(usual.maximumSkewness()),
                step.findNumber("maximum-kurtosis").orElse(usual.maximumKurtosis()),
                step.has("maximum-points")
                        ? step.whole("maximum-points", usual.maximumPoints())
                        : usual.maximumPoints());
        return new OutlierTreatment(
                columns(step), limits, TransformYaml.ofSample(step, "then"), step.flag("combined", false));
    }

    private Transformation transformation(YamlMap step) {
        return new Transformation(columns(step), TransformYaml.read(step, "by"));
    }

    private Columns columns(YamlMap step) {
        List<String> named = step.texts("columns");
        List<String> except = step.texts("except");
        if (!named.isEmpty() && !except.isEmpty()) {
            step.fault("except", "bước này ghi cả columns và except", "giữ lại một trong hai");
        }
        return named.isEmpty() ? roll.allBut(except) : new Columns(named, false);
    }

    private static void tag(String word, Reader reader, Class<? extends PreparationStep> type) {
        TAGS.put(word, new Tag(Set.of(type), reader));
    }
}
