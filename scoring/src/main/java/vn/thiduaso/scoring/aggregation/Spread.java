package vn.thiduaso.scoring.aggregation;

/**
 * Weighted mean of shares and their weighted variance around it: Σ w (s − M)² / Σ w, the form of a whole population.
 *
 * @param mean M
 * @param variance S², 0 or more
 */
record Spread(double mean, double variance) {

    static Spread of(Parts parts) {
        double weighted = 0;
        double weights = 0;
        double least = Double.POSITIVE_INFINITY;
        double greatest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < parts.count(); i++) {
            weighted += parts.weight(i) * parts.share(i);
            weights += parts.weight(i);
            if (parts.weight(i) > 0) {
                least = Math.min(least, parts.share(i));
                greatest = Math.max(greatest, parts.share(i));
            }
        }
        if (least == greatest) {
            return new Spread(least, 0); // three times −0.1 have a mean beside −0.1
        }
        double mean = weighted / weights;
        double squares = 0;
        for (int i = 0; i < parts.count(); i++) {
            double distance = parts.share(i) - mean;
            squares += parts.weight(i) * distance * distance;
        }
        return new Spread(mean, squares / weights);
    }

    /** The mean moved by its penalty on the scale base + range × share, back as a share: M ± range × S² / (base + range × M). */
    double penalised(Penalty penalty, double base, double range) {
        return variance == 0 ? mean : mean + penalty.sign() * range * variance / (base + range * mean);
    }

    /** Coefficient of variation on the scale base + range × share; 0 when all shares are equal. */
    double variation(double base, double range) {
        return variance == 0 ? 0 : range * Math.sqrt(variance) / (base + range * mean);
    }
}
