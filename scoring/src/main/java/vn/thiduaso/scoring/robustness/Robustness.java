package vn.thiduaso.scoring.robustness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What some draws say of a ranking.
 *
 * @param units in the order of the field
 * @param nearTies at the cut line, the least sure first
 */
public record Robustness(List<UnitRobustness> units, List<NearTie> nearTies) {

    static final double LOW = 0.05;
    static final double HIGH = 0.95;
    /** Samples of a bootstrap. */
    private static final int SAMPLES = 1_000;

    public Robustness {
        units = List.copyOf(units);
        nearTies = List.copyOf(nearTies);
    }

    /**
     * @param nominal ranks of the run: {@link Replications#nominal}
     * @param drawn one draw or more
     * @param cut places above the line in each peer group, 1 or more
     * @param flipped pairs at the line are told when their order flips in more than this share of draws, 0–1
     */
    public static Robustness of(Field field, RankTable nominal, RankTable drawn, int cut, double flipped) {
        return new Robustness(
                IntStream.range(0, field.size())
                        .mapToObj(unit ->
                                UnitRobustness.of(field.units().get(unit).unit(), unit, nominal, drawn, cut))
                        .toList(),
                NearTie.find(field, nominal, drawn, cut, flipped));
    }

    /**
     * How much each variation moves ranks, from the draws of {@link SobolChances}. The draws of matrix A with only one variation come beside them.
     *
     * <p>The mean rank change is centred before the indices are estimated: they are of the same thing then, with far less noise, for the changes are
     * never below 0 and vary little beside their mean (Saltelli et al. 2010, section 3).
     *
     * @param drawn N × (variations + 2) draws
     * @param alone by variation: draws with this one only
     */
    public static List<Movement> movements(
            Design design, RankTable nominal, RankTable drawn, List<RankTable> alone, long seed) {
        int variations = design.variations().size();
        int[] ranks = nominal.ranks()[0];
        double[] results = centred(drawn.changes(ranks), variations);
        SobolIndices indices = SobolIndices.of(results, variations);
        SobolInterval[] intervals = SobolIndices.intervals(results, variations, SAMPLES, seed);
        List<Movement> movements = new ArrayList<>();
        for (int i = 0; i < variations; i++) {
            double mean = 0;
            for (double change : alone.get(i).changes(ranks)) {
                mean += change / alone.get(i).draws();
            }
            movements.add(new Movement(
                    design.variations().get(i).name(), mean, indices.first(i), indices.total(i), intervals[i]));
        }
        return List.copyOf(movements);
    }

    /** Minus the mean over matrices A and B. */
    static double[] centred(double[] results, int variations) {
        int drawn = 2 * (results.length / (variations + 2));
        double sum = 0;
        for (int i = 0; i < drawn; i++) {
            sum += results[i];
        }
        double mean = sum / drawn;
        return Arrays.stream(results).map(result -> result - mean).toArray();
    }
}
