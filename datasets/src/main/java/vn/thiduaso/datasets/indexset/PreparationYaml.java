package vn.thiduaso.datasets.indexset;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import vn.thiduaso.datasets.yaml.NearestWord;
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
            columns(step);
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
        Columns columns = columns(step);
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
        boolean usable = usable(step, "indicator", indicator) & usable(step, "by", by);
        return usable ? new Denomination(indicator, by, scale == 0 ? 1 : scale) : NO_STEP;
    }

    private PreparationStep imputation(YamlMap step) {
        return ImputationYaml.read(step, columns(step), roll);
    }

    /** All keys are read before any is judged: one that is refused must not make the others unknown. */
    private OutlierTreatment outliers(YamlMap step) {
        OutlierLimits usual = OutlierLimits.USUAL;
        Columns columns = columns(step);
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
        return new Transformation(columns(step), TransformYaml.read(step, "by"));
    }

    private static <T> Optional<T> judged(YamlMap step, String key, Supplier<T> make) {
        return step.book().attempt(step.line(), step.path() + key, make);
    }

    /** The inputs a step works on. What is wrong about them is told here, with the nearest known code, and left out. */
    private Columns columns(YamlMap step) {
        List<String> named = inputs(step, "columns");
        List<String> except = inputs(step, "except");
        if (step.has("columns") && step.has("except")) {
            step.fault("except", "bước này ghi cả columns và except", "giữ lại một trong hai");
        }
        if (!step.has("columns")) {
            return roll.allBut(except);
        }
        return named.isEmpty() ? roll.none() : new Columns(named, false);
    }

    private List<String> inputs(YamlMap step, String key) {
        List<String> written = step.texts(key);
        if (step.has(key) && written.isEmpty()) {
            step.unreadable(key, "danh sách " + key + " trống", "ghi ít nhất một mã số liệu, hoặc bỏ khóa " + key);
        }
        List<String> codes = new ArrayList<>(new LinkedHashSet<>(written));
        for (String code : codes) {
            if (Collections.frequency(written, code) > 1) {
                step.unreadable(key, "mã \"" + code + "\" được ghi hai lần", "ghi mỗi mã một lần");
            }
        }
        codes.removeIf(code -> !usable(step, key, code));
        return codes;
    }

    /** Whether a code is that of an input; if it can be none, that is told. Of an input that could not be read something is told already. */
    private boolean usable(YamlMap step, String key, String code) {
        if (!code.isEmpty() && !roll.mayHave(code)) {
            step.unreadable(
                    key,
                    "không có số liệu nào mang mã \"" + code + "\"",
                    NearestWord.of(code, roll.codes())
                                    .map(near -> "có phải là \"" + near + "\"? Nếu không, ")
                                    .orElse("")
                            + "ghi mã một số liệu (input) của tree");
        }
        return roll.codes().contains(code);
    }

    private static void tag(String word, Reader reader, Class<? extends PreparationStep> type) {
        TAGS.put(word, new Tag(Set.of(type), reader));
    }
}
