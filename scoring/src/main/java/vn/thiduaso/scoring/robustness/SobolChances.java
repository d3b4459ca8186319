package vn.thiduaso.scoring.robustness;

/**
 * Draws for {@link SobolIndices}: N draws of matrix A, N of matrix B, then for each variation N draws of A with the chances of that variation from
 * B. Source: Saltelli et al., Computer Physics Communications 181 (2010), design AB.
 *
 * @param rows N, draws of one matrix
 */
public record SobolChances(long seed, int rows) implements Chances {

    private static final long OTHER_MATRIX = 0x6A09E667F3BCC909L;

    public SobolChances {
        if (rows < 2) {
            throw new IllegalArgumentException("Số lượt của mỗi ma trận phải từ 2, nhận được " + rows);
        }
    }

    /** N × (variations + 2). */
    public int draws(int variations) {
        return Math.multiplyExact(rows, variations + 2);
    }

    @Override
    public void fill(int draw, int variation, long[] keys, double[] chances) {
        int matrix = draw / rows;
        boolean second = matrix == 1 || matrix - 2 == variation;
        new SeededChances(second ? seed ^ OTHER_MATRIX : seed).fill(draw % rows, variation, keys, chances);
    }
}
