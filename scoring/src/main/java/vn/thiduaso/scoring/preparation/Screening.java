package vn.thiduaso.scoring.preparation;

import java.util.ArrayList;
import java.util.List;

import vn.thiduaso.scoring.fault.Fault;

/**
 * Leaves out units with too few figures.
 *
 * <p>availability = figures / indicators that apply to the unit; share of non-zeros = figures other than 0 / figures. A unit stays when both
 * reach their thresholds. No indicator that applies: availability 0. No figure: share of non-zeros 1, for there is no zero. Source: COINr
 * 1.1.14, {@code Screen} (byNA, byzeros, byNAandzeros, Force); OECD/JRC Handbook 2008, step 3.
 *
 * @param columns indicators that are counted
 * @param minimumAvailability 0–1; 0 asks for nothing
 * @param minimumNonZero 0–1; 0 asks for nothing
 * @param zerosAsMissing whether a 0 counts as no figure in the availability
 * @param forcedIn codes of units that stay whatever their figures
 * @param forcedOut codes of units that go whatever their figures
 */
public record Screening(
        Columns columns,
        double minimumAvailability,
        double minimumNonZero,
        boolean zerosAsMissing,
        List<String> forcedIn,
        List<String> forcedOut)
        implements PreparationStep {

    public Screening {
        forcedIn = List.copyOf(forcedIn);
        forcedOut = List.copyOf(forcedOut);
        if (!(minimumAvailability >= 0 && minimumAvailability <= 1 && minimumNonZero >= 0 && minimumNonZero <= 1)) {
            throw new IllegalArgumentException(
                    "Ngưỡng sàng lọc phải từ 0 đến 1, nhận được " + minimumAvailability + " và " + minimumNonZero);
        }
        if (forcedIn.stream().anyMatch(forcedOut::contains)) {
            throw new IllegalArgumentException(
                    "Một đơn vị không thể vừa buộc giữ vừa buộc loại: " + forcedIn + ", " + forcedOut);
        }
    }

    /** Screening by share of figures alone. */
    public static Screening byAvailability(Columns columns, double minimum) {
        return new Screening(columns, minimum, 0, false, List.of(), List.of());
    }

    /** @throws InvalidPreparationException also when a forced unit is not in the sample */
    @Override
    public FittedStep fit(PreparedSample sample) {
        List<Integer> places = columns.in(sample.codes(), "screening");
        List<Fault> faults = new ArrayList<>();
        requireUnits(forcedIn, sample, faults);
        requireUnits(forcedOut, sample, faults);
        if (!faults.isEmpty()) {
            throw new InvalidPreparationException(faults);
        }
        return new FittedScreening(places, minimumAvailability, minimumNonZero, zerosAsMissing, forcedIn, forcedOut);
    }

    private static void requireUnits(List<String> units, PreparedSample sample, List<Fault> faults) {
        for (String unit : units) {
            if (!sample.hasUnit(unit)) {
                faults.add(Fault.at(
                        "preparation/screening/" + unit,
                        "không có đơn vị \"" + unit + "\" trong số liệu",
                        "sửa mã đơn vị, hoặc bỏ khỏi danh sách buộc giữ, buộc loại"));
            }
        }
    }
}
