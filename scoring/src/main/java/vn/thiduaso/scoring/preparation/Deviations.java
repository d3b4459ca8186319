package vn.thiduaso.scoring.preparation;

import vn.thiduaso.scoring.statistics.ExactSum;

/** Distances of sorted figures from their mean, scaled by a power of two so that the greatest is between 1 and 2 in size. */
final class Deviations {

    private final double[] distances;
    private final int exponent;

    private Deviations(double[] distances, int exponent) {
        this.distances = distances;
        this.exponent = exponent;
    }

    /**
     * Distances of figures that are not all equal.
     *
     * @param exponent power of two by which the figures are divided before the mean is taken off
     * @param mean of the figures so divided
     */
    static Deviations of(double[] sorted, int exponent, double mean) {
        double[] distances = new double[sorted.length];
        for (int i = 0; i < sorted.length; i++) {
            distances[i] = Math.scalb(sorted[i], -exponent) - mean;
        }
        int own = Math.max(Math.getExponent(distances[0]), Math.getExponent(distances[distances.length - 1]));
        for (int i = 0; i < distances.length; i++) {
            distances[i] = Math.scalb(distances[i], -own);
        }
        return new Deviations(distances, exponent + own);
    }

    /** Power of two by which a distance here is multiplied to be one of the figures. */
    int exponent() {
        return exponent;
    }

    /** Σ of the distances to the power of 2, 3 or 4. */
    double power(int power) {
        ExactSum sum = new ExactSum();
        for (double distance : distances) {
            double square = distance * distance;
            sum.add(power == 2 ? square : power == 3 ? square * distance : square * square);
        }
        return sum.value();
    }
}
