package vn.thiduaso.scoring.indexset;

import vn.thiduaso.scoring.Labels;
import vn.thiduaso.scoring.rounding.Rounding;

/**
 * How the points of the root are published: points / divideBy, rounded.
 *
 * @param divideBy above 0: 1,000 for the provincial DTI, 1 elsewhere
 * @param rounding digits and mode of the published score
 * @param unit name of the unit of the score
 */
public record ScoreScale(double divideBy, Rounding rounding, Labels unit) {

    public ScoreScale {
        if (!(divideBy > 0) || Double.isInfinite(divideBy)) {
            throw new IllegalArgumentException("Số chia của điểm công bố phải lớn hơn 0, nhận được " + divideBy);
        }
    }

    /** The published score of root points; NaN stays NaN. A quotient too great for a number is the greatest number there is. */
    public double published(double points) {
        double score = rounding.round(points / divideBy);
        return Double.isInfinite(score) ? Math.copySign(Double.MAX_VALUE, score) : score;
    }
}
