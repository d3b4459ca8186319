package vn.thiduaso.scoring.preparation;

import java.util.ArrayList;
import java.util.List;

/**
 * Preparation steps in the order in which they are done. Each looks at the figures as the steps before it left them.
 *
 * @param steps from first to last; none leaves the figures as they are
 */
public record Preparation(List<PreparationStep> steps) {

    /** Leaves the figures as they are. */
    public static final Preparation NONE = new Preparation(List.of());

    public Preparation {
        steps = List.copyOf(steps);
    }

    public static Preparation of(PreparationStep... steps) {
        return new Preparation(List.of(steps));
    }

    /** Whether a rule sees the figures of a code on another scale than they were sent on. */
    public boolean changesScale(String code) {
        return steps.stream()
                .filter(step -> step.columns().has(code))
                .anyMatch(step -> step instanceof Denomination
                        || step instanceof OutlierTreatment
                        || step instanceof Transformation);
    }

    /**
     * Fits each step to the sample as the earlier steps left it.
     *
     * @throws InvalidPreparationException at the first step that cannot be done, listing all its faults
     */
    public Prepared prepare(PreparedSample sample) {
        List<FittedStep> fitted = new ArrayList<>();
        PreparedSample current = sample;
        for (PreparationStep step : steps) {
            FittedStep one = step.fit(current);
            current = current.after(one);
            fitted.add(one);
        }
        return new Prepared(new FittedPreparation(sample.codes(), fitted), current);
    }
}
