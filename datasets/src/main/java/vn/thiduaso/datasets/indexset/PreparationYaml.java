package vn.thiduaso.datasets.indexset;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import vn.thiduaso.datasets.yaml.YamlMap;
import vn.thiduaso.scoring.indexset.Group;
import vn.thiduaso.scoring.indexset.History;
import vn.thiduaso.scoring.preparation.Columns;
import vn.thiduaso.scoring.preparation.Denomination;
import vn.thiduaso.scoring.preparation.OutlierLimits;
import vn.thiduaso.scoring.preparation.OutlierTreatment;
import vn.thiduaso.scoring.preparation.Preparation;
import vn.thiduaso.scoring.preparation.PreparationStep;
import vn.thiduaso.scoring.preparation.SampleTransform;
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

    /** Does nothing: keeps every unit. */
    private static final Screening NO_STEP = Screening.byAvailability(Columns.all(), 0);

    private record Tag(Set<Class<? extends PreparationStep>> types, Reader reader) {
        Tag {
            types = Set.copyOf(types);
        }
    }

    private static final Map<String, Tag> TAGS = new LinkedHashMap<>();

    static {
        tag("screen", (step, context) -> context.screening(step), Screening.class);
        tag("denominate", (step, context) -> context.denomination(step), Denomination.class);
        TAGS.put("impute", new Tag(ImputationYaml.TYPES, (step, context) -> context.imputation(step)));
        tag("treat-outliers", (step, context) -> context.outliers(step), OutlierTreatment.class);
        tag("transform", (step, context) -> context.transformation(step), Transformation.class);
    }

    private final InputRoll roll;
    private final StepInputs inputs;

    private PreparationYaml(InputRoll roll) {
        this.roll = roll;
        inputs = new StepInputs(roll);
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

    /**
     * The steps, each at its place in the list: one that cannot be read is stood in for by one that does nothing, so that what is said of a
     * later one names the right step.
     *
     * @param root the tree, read already: it says which inputs there are and which indicators are siblings
     */
    static Preparation read(YamlMap set, Optional<Group> root) {
        PreparationYaml context = new PreparationYaml(InputRoll.of(root));
        List<PreparationStep> steps = new ArrayList<>();
        List<YamlMap> blocks = set.has("preparation") ? set.maps("preparation") : List.of();
        for (YamlMap block : blocks) {
            int place = Integer.parseInt(block.path().substring("preparation/".length()));
            while (steps.size() < place - 1) {
                steps.add(NO_STEP);
            }
            steps.add(context.step(block).orElse(NO_STEP));
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
            inputs.columns(step);
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

    /** Thresholds and units are judged apart, so that a fault of one does not hide that of the other. */
    private Screening screening(YamlMap step) {
        Columns columns = inputs.columns(step);
        double availability = step.findNumber("minimum-availability").orElse(0);
        double nonZero = step.findNumber("minimum-non-zero").orElse(0);
        boolean zeros = step.flag("zeros-as-missing", false);
        List<String> keep = step.texts("keep");
        List<String> drop = step.texts("drop");
        Optional<Screening> thresholds =
                judged(step, "", () -> new Screening(columns, availability, nonZero, zeros, List.of(), List.of()));
        Optional<Screening> units = judged(step, "/drop", () -> new Screening(columns, 0, 0, zeros, keep, drop));
        return thresholds.isPresent() && units.isPresent()
                ? new Screening(columns, availability, nonZero, zeros, keep, drop)
                : NO_STEP;
    }

    private PreparationStep denomination(YamlMap step) {
        String indicator = step.text("indicator");
        String by = step.text("by");
        double scale = step.findNumber("scale").orElse(1);
        if (scale == 0) {
            step.fault("scale", "hệ số nhân phải khác 0", "bỏ khóa scale, hoặc ghi một số khác 0, ví dụ 1000");
        }
        boolean usable = inputs.isUsable(step, "indicator", indicator) & inputs.isUsable(step, "by", by);
        return usable ? new Denomination(indicator, by, scale == 0 ? 1 : scale) : NO_STEP;
    }

    private PreparationStep imputation(YamlMap step) {
        return ImputationYaml.read(step, inputs.columns(step), roll);
    }

    /** All keys are read before any is judged: one that is refused must not make the others unknown. */
    private OutlierTreatment outliers(YamlMap step) {
        OutlierLimits usual = OutlierLimits.USUAL;
        Columns columns = inputs.columns(step);
        double skewness = step.findNumber("maximum-skewness").orElse(usual.maximumSkewness());
        double kurtosis = step.findNumber("maximum-kurtosis").orElse(usual.maximumKurtosis());
        int points = step.has("maximum-points")
                ? step.whole("maximum-points", usual.maximumPoints())
                : usual.maximumPoints();
        Optional<SampleTransform> then = TransformYaml.ofSample(step, "then");
        boolean combined = step.flag("combined", false);
        OutlierLimits limits = judged(step, "", () -> new OutlierLimits(skewness, kurtosis, points))
                .orElse(usual);
        return new OutlierTreatment(columns, limits, then, combined);
    }

    private Transformation transformation(YamlMap step) {
        return new Transformation(inputs.columns(step), TransformYaml.read(step, "by"));
    }

    private static <T> Optional<T> judged(YamlMap step, String key, Supplier<T> make) {
        return step.book().attempt(step.line(), step.path() + key, make);
    }

    private static void tag(String word, Reader reader, Class<? extends PreparationStep> type) {
        TAGS.put(word, new Tag(Set.of(type), reader));
    }
}
