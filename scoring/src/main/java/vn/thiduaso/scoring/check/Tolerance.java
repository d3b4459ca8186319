package vn.thiduaso.scoring.check;

import java.io.Serializable;

import vn.thiduaso.scoring.preparation.ColumnFigures;

/**
 * How far from the median of others a figure may lie.
 *
 * <p>A figure x is unusual when |x − median| > times × spread, spread = the greatest of MAD / 0.6745, floor × |median| and the step in which the
 * figures are written; MAD is the median of |xᵢ − median|. 0.6745 makes MAD / 0.6745 the standard deviation of normal figures. Where the spread is
 * 0, any other figure is unusual. Source of the measure and of 3.5 as the usual times: B. Iglewicz, D. Hoaglin, How to Detect and Handle Outliers
 * (ASQC 1993), modified z-score. The floor is ours: without one a unit that always sent the same could never change.
 *
 * @param times above 0
 * @param least fewest figures of others from which anything is said, at least 2
 * @param floor least spread as a share of the size of the median, 0 or more
 */
public record Tolerance(double times, int least, double floor) {

    private static final double NORMAL = 0.6745;

    /** @throws IllegalArgumentException with a Vietnamese message when a parameter is out of bounds */
    public Tolerance {
        if (!(times > 0) || Double.isInfinite(times)) {
            throw new IllegalArgumentException("times phải lớn hơn 0, nhận được " + times);
        }
        if (least < 2) {
            throw new IllegalArgumentException("least phải từ 2 trở lên, nhận được " + least);
        }
        if (!(floor >= 0) || Double.isInfinite(floor)) {
            throw new IllegalArgumentException("floor phải từ 0 trở lên, nhận được " + floor);
        }
    }

    /**
     * What is usual among others.
     *
     * @param others their figures; those that are not numbers are left out
     * @param step distance between two figures as they are written, 0 when any are
     */
    public Usual usual(double[] others, double step) {
        ColumnFigures figures = ColumnFigures.of(others);
        if (figures.count() < least) {
            return Usual.UNKNOWN;
        }
        double median = figures.median().orElseThrow();
        double[] away = figures.sorted();
        for (int at = 0; at < away.length; at++) {
            away[at] = Math.abs(away[at] - median);
        }
        double mad = ColumnFigures.of(away).median().orElseThrow();
        double spread = Math.max(mad / NORMAL, Math.max(floor * Math.abs(median), step));
        return new Usual(median, times * spread, figures.count());
    }

    /**
     * Where figures usually lie: from median − reach to median + reach, both included.
     *
     * @param median NaN when too few are known to say anything
     * @param reach 0 or more
     * @param count figures it was made of
     */
    public record Usual(double median, double reach, int count) implements Serializable {

        static final Usual UNKNOWN = new Usual(Double.NaN, Double.NaN, 0);

        /** Relative slack for bounds that are binary fractions. */
        private static final double SLACK = 1e-12;

        /** Whether a figure lies outside; never when nothing is known or the figure is not a number. */
        public boolean isUnusual(double figure) {
            return Math.abs(figure - median) > reach + SLACK * Math.max(Math.abs(median), reach);
        }

        public double low() {
            return median - reach;
        }

        public double high() {
            return median + reach;
        }
    }
}
