package vn.thiduaso.scoring.indexset;

/**
 * How far a set looks back: what its preparation may fill gaps from, and over which periods its rules compare units.
 *
 * @param periods closed periods of the same length before the one scored, as far as there are any; 0 looks at none
 * @param pooled whether the statistics of the rules are of all these periods and the one scored together, so that scores of these periods compare
 */
public record History(int periods, boolean pooled) {

    public static final History NONE = new History(0, false);

    /** A hundred years of months. */
    private static final int MOST = 1200;

    public History {
        if (periods < 0 || periods > MOST) {
            throw new IllegalArgumentException("Số kỳ trước phải từ 0 đến " + MOST + ", nhận được " + periods);
        }
        if (pooled && periods == 0) {
            throw new IllegalArgumentException("Thống kê nhiều kỳ thì số kỳ trước phải từ 1");
        }
    }
}
