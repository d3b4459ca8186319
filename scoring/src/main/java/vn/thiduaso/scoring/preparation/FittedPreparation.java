package vn.thiduaso.scoring.preparation;

import java.io.Serializable;
import java.util.List;

/**
 * All steps fitted to a sample, in order.
 *
 * @param codes columns of the sample; units must have the same in the same order
 * @param steps from first to last
 */
public record FittedPreparation(List<String> codes, List<FittedStep> steps) implements Serializable {

    public FittedPreparation {
        codes = List.copyOf(codes);
        steps = List.copyOf(steps);
    }

    /**
     * Prepares one unit in place.
     *
     * @throws InvalidPreparationException when its columns are not the sample's, or a figure does not allow a step
     */
    public void apply(UnitFigures unit) {
        if (!unit.codes().equals(codes)) {
            throw InvalidPreparationException.at(
                    "input/" + unit.unit(),
                    "các cột của đơn vị là " + unit.codes() + ", cần " + codes,
                    "dùng đúng các cột của mẫu, theo đúng thứ tự");
        }
        for (FittedStep step : steps) {
            step.apply(unit);
        }
    }

    /** What the outlier steps did to each column, in the order of steps and columns. */
    public List<Treatment> treatments() {
        return steps.stream()
                .filter(FittedTreatment.class::isInstance)
                .flatMap(step -> ((FittedTreatment) step).treatments().stream())
                .toList();
    }
}
