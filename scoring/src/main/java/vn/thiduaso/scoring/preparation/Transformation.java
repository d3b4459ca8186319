package vn.thiduaso.scoring.preparation;

import java.util.ArrayList;
import java.util.List;

import vn.thiduaso.scoring.fault.Fault;

/**
 * Replaces every figure of the columns by its transform. Missing stays missing; a figure outside the transform's domain is refused.
 *
 * <p>Source: OECD/JRC Handbook 2008, step 5.
 */
public record Transformation(Columns columns, Transform transform) implements PreparationStep {

    /** @throws InvalidPreparationException also for figures outside the domain, naming each with its indicator and unit */
    @Override
    public FittedStep fit(PreparedSample sample) {
        List<Integer> places = columns.in(sample.codes(), "transformed");
        List<Fault> faults = new ArrayList<>();
        for (int row : sample.includedRows()) {
            for (int column : places) {
                double value = sample.value(column, row);
                if (!Double.isNaN(value) && !transform.accepts(value)) {
                    faults.add(outside(transform, sample.codes().get(column), sample.unitCode(row), value));
                }
            }
        }
        if (!faults.isEmpty()) {
            throw new InvalidPreparationException(faults);
        }
        return new FittedTransformation(places, transform);
    }

    static Fault outside(Transform transform, String indicator, String unit, double value) {
        return Fault.at(
                "preparation/transformed/" + indicator + "/" + unit,
                "phép biến đổi %s không xác định tại x = %s".formatted(transform.written("x"), value),
                "sửa số liệu, hoặc chọn phép biến đổi nhận số này");
    }
}
