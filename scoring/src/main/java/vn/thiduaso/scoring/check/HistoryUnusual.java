package vn.thiduaso.scoring.check;

/**
 * A figure is not far from what the unit itself sent in its latest periods of the same length. Of a ratio the share is compared.
 *
 * @param tolerance how far is far; its least counts earlier periods with a figure
 * @param periods how many periods back are looked at, from 2 to {@value #MOST_PERIODS}
 */
public record HistoryUnusual(Tolerance tolerance, int periods) implements InputCheck {

    /** Periods looked back at: each is read from the lake. */
    public static final int MOST_PERIODS = 60;

    /** @throws IllegalArgumentException with a Vietnamese message when a parameter is out of bounds */
    public HistoryUnusual {
        if (periods < tolerance.least() || periods > MOST_PERIODS) {
            throw new IllegalArgumentException("periods phải từ least (%d) đến %d, nhận được %d"
                    .formatted(tolerance.least(), MOST_PERIODS, periods));
        }
    }

    /** Twelve periods, at least four with a figure, 3.5 times, a floor of 5 %. */
    public static HistoryUnusual usual() {
        return new HistoryUnusual(new Tolerance(3.5, 4, 0.05), 12);
    }

    @Override
    public String rule() {
        return "history-unusual";
    }

    @Override
    public Scope scope() {
        return Scope.ANY_INPUT;
    }
}
