package vn.thiduaso.scoring.robustness;

import java.util.List;
import java.util.stream.IntStream;

/**
 * All draws of an analysis under one numbering, so that they can be cut into any ranges: first the draws that ranks are counted over, then those of
 * {@link SobolChances}, then of each variation the draws of matrix A with nothing else varied.
 *
 * @param draws that ranks are counted over, 1 or more
 * @param rows N of the Sobol' indices, 2 or more; 0 for none
 * @param variations of the design; without any there are no indices
 */
public record DrawPlan(long seed, int draws, int rows, int variations) implements Chances {

    /** Units × draws whose ranks and scores are held in one memory at twelve bytes each: some 600 MB. */
    public static final long MOST_CELLS = 50_000_000;

    private static final long OTHER_DRAWS = 0x3C6EF372FE94F82BL;

    public DrawPlan {
        rows = variations == 0 ? 0 : rows;
        if (draws < 1 || rows == 1 || rows < 0) {
            throw new IllegalArgumentException(draws + " draws, " + rows + " rows");
        }
    }

    /** How many draws there are in all: draws + rows × (2 × variations + 2). */
    public int total() {
        return Math.addExact(draws, Math.multiplyExact(rows, 2 * variations + 2));
    }

    @Override
    public void fill(int draw, int variation, long[] keys, double[] chances) {
        if (draw < draws) {
            new SeededChances(seed).fill(draw, variation, keys, chances);
            return;
        }
        SobolChances sobol = new SobolChances(seed ^ OTHER_DRAWS, rows);
        int after = draw - draws;
        int matrices = sobol.draws(variations);
        if (after < matrices) {
            sobol.fill(after, variation, keys, chances);
        } else {
            sobol.only((after - matrices) / rows).fill((after - matrices) % rows, variation, keys, chances);
        }
    }

    /** Of the table of all draws those that ranks are counted over. */
    public RankTable counted(RankTable all) {
        return all.part(0, draws);
    }

    /** How much each variation moves ranks; empty when there are no indices. */
    public List<Movement> movements(Design design, RankTable nominal, RankTable all) {
        if (rows == 0) {
            return List.of();
        }
        int matrices = draws + rows * (variations + 2);
        List<RankTable> alone = IntStream.range(0, variations)
                .mapToObj(i -> all.part(matrices + i * rows, matrices + (i + 1) * rows))
                .toList();
        return Robustness.movements(design, nominal, all.part(draws, matrices), alone, seed);
    }
}
