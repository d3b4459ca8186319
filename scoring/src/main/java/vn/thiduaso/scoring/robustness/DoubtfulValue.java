package vn.thiduaso.scoring.robustness;

import vn.thiduaso.scoring.indexset.Part;

/**
 * An interval in the place of one figure that is not sure.
 *
 * @param unit code of the unit
 * @param input code of the input
 * @param part which figure of the input
 * @param low least it may be
 * @param high greatest it may be, not below low
 */
public record DoubtfulValue(String unit, String input, Part part, double low, double high) {

    public DoubtfulValue {
        if (!Double.isFinite(low) || !Double.isFinite(high) || low > high) {
            throw new IllegalArgumentException(
                    "Khoảng của số liệu %s, %s cần hai số, số đầu không lớn hơn số sau, nhận được %s và %s"
                            .formatted(unit, input, low, high));
        }
    }
}
