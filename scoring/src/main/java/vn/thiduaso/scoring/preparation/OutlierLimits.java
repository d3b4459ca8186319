package vn.thiduaso.scoring.preparation;

/**
 * When a column counts as free of outliers, and how many figures may be moved to make it so.
 *
 * @param maximumSkewness a column passes with |skewness| below this; above 0
 * @param maximumKurtosis … or with excess kurtosis below this
 * @param maximumPoints winsorising goes on while fewer figures than this are moved, both tails together; 0 never winsorises. Equal figures move
 *     together, so the last move may pass the limit: units with the same figure are treated the same
 */
public record OutlierLimits(double maximumSkewness, double maximumKurtosis, int maximumPoints) {

    /** |skewness| below 2 or kurtosis below 3.5, five figures. Source: OECD/JRC COIN Tool; COINr 1.1.14 {@code Treat}, defaults. */
    public static final OutlierLimits USUAL = new OutlierLimits(2, 3.5, 5);

    public OutlierLimits {
        if (!(maximumSkewness > 0) || Double.isNaN(maximumKurtosis) || maximumPoints < 0) {
            throw new IllegalArgumentException(("Ngưỡng ngoại lai không hợp lệ: độ lệch phải lớn hơn 0, nhận được %s;"
                            + " độ nhọn phải là một số, nhận được %s; số điểm kéo vào phải từ 0, nhận được %d")
                    .formatted(maximumSkewness, maximumKurtosis, maximumPoints));
        }
    }

    boolean pass(Shape shape) {
        return Math.abs(shape.skewness()) < maximumSkewness || shape.kurtosis() < maximumKurtosis;
    }
}
