package vn.thiduaso.ingest.wording;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.indexset.Indicator;
import vn.thiduaso.scoring.indexset.Node;
import vn.thiduaso.scoring.preparation.BoxCox;
import vn.thiduaso.scoring.preparation.Columns;
import vn.thiduaso.scoring.preparation.Denomination;
import vn.thiduaso.scoring.preparation.ImputeFromColumn;
import vn.thiduaso.scoring.preparation.ImputeFromEarlier;
import vn.thiduaso.scoring.preparation.ImputeFromGroup;
import vn.thiduaso.scoring.preparation.ImputeOverTime;
import vn.thiduaso.scoring.preparation.OutlierTreatment;
import vn.thiduaso.scoring.preparation.PreparationStep;
import vn.thiduaso.scoring.preparation.SampleBoxCox;
import vn.thiduaso.scoring.preparation.SampleLog;
import vn.thiduaso.scoring.preparation.SampleTransform;
import vn.thiduaso.scoring.preparation.Screening;
import vn.thiduaso.scoring.preparation.Transformation;
import vn.thiduaso.scoring.rule.Information;

/** Writes the preparation steps of an index set, one sentence each, in their order. */
public final class PreparationTexts {

    private final Words words;
    private final Formats f;
    private final Map<String, String> labels;
    private final Set<String> shownOnly = new HashSet<>();

    public PreparationTexts(IndexSet set, Words words, Formats f) {
        this.words = words;
        this.f = f;
        this.labels = new HashMap<>();
        for (Node node : set.nodes()) {
            if (node instanceof Indicator indicator) {
                indicator
                        .inputs()
                        .forEach(input -> labels.put(input.code(), input.label().in(words.language())));
                if (indicator.rule() instanceof Information) {
                    indicator.inputs().forEach(input -> shownOnly.add(input.code()));
                }
            }
        }
    }

    public String of(PreparationStep step) {
        if (step instanceof Denomination one) {
            return words.text(
                    "preparation.Denomination", label(one.indicator()), label(one.denominator()), f.exact(one.scale()));
        }
        return sentence(step) + named(step);
    }

    private String sentence(PreparationStep step) {
        String key = "preparation." + step.getClass().getSimpleName();
        if (step instanceof Screening one) {
            String figures = words.text(key, f.percent(one.minimumAvailability()));
            return one.minimumNonZero() == 0
                    ? figures
                    : words.text(key + ".non-zero", figures, f.percent(one.minimumNonZero()));
        } else if (step instanceof ImputeFromColumn one) {
            return words.text(key + "." + one.average());
        } else if (step instanceof ImputeFromGroup one) {
            return words.text(key + "." + one.average());
        } else if (step instanceof ImputeFromEarlier one) {
            return Double.isInfinite(one.maximumAge())
                    ? words.text(key)
                    : words.text(key + ".age", f.exact(one.maximumAge()));
        } else if (step instanceof ImputeOverTime one) {
            return words.text(key + "." + one.course());
        } else if (step instanceof OutlierTreatment one) {
            return treatment(key, one);
        } else if (step instanceof Transformation one) {
            String lambda = one.transform() instanceof BoxCox power ? f.exact(power.lambda()) : "";
            return words.text(key + "." + one.transform().getClass().getSimpleName(), lambda);
        }
        return words.text(key);
    }

    private String treatment(String key, OutlierTreatment step) {
        return words.text(
                        key,
                        f.exact(step.limits().maximumSkewness()),
                        f.exact(step.limits().maximumKurtosis()),
                        f.whole((double) step.limits().maximumPoints()))
                + step.fallback()
                        .map(then -> "; " + words.text(fallback(then), lambda(then)))
                        .orElse("")
                + (step.combined() ? "; " + words.text("preparation.combined") : "");
    }

    private static String fallback(SampleTransform transform) {
        return transform instanceof SampleLog log
                ? "preparation.then." + log
                : "preparation.then." + transform.getClass().getSimpleName();
    }

    private String lambda(SampleTransform transform) {
        return transform instanceof SampleBoxCox power ? f.exact(power.lambda()) : "";
    }

    /** What the step works on, where that is not every scored indicator. */
    private String named(PreparationStep step) {
        Columns columns = step.columns();
        List<String> names = columns.codes().stream()
                .filter(code -> !columns.except() || !shownOnly.contains(code))
                .map(this::label)
                .toList();
        if (names.isEmpty()) {
            return "";
        }
        return ": "
                + words.text(columns.except() ? "preparation.except" : "preparation.only", String.join(", ", names));
    }

    private String label(String code) {
        return labels.getOrDefault(code, code);
    }
}
