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

    private static final long FNV_OFFSET = 0xCBF29CE484222325L;
    private static final long FNV_PRIME = 0x100000001B3L;

    public DoubtfulValue {
        if (!Double.isFinite(low) || !Double.isFinite(high) || low > high) {
            throw new IllegalArgumentException(
                    "Khoảng của số liệu %s, %s cần hai số, số đầu không lớn hơn số sau, nhận được %s và %s"
                            .formatted(unit, input, low, high));
        }
    }

    /** Which figure it is, whatever its interval and wherever it is listed: FNV-1a over unit, input and part, 64 bits. */
    long key() {
        long hash = FNV_OFFSET;
        String text = unit + '\n' + input + '\n' + part.name();
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * FNV_PRIME;
        }
        return hash;
    }
}
