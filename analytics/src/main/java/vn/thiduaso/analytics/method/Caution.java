package vn.thiduaso.analytics.method;

/** How far a statistic may be trusted, or why there is none. */
public enum Caution {
    /** Enough units. */
    NONE(true),
    /** Shown with a warning: a few other units would change it much. */
    SMALL_SAMPLE(true),
    /** Refused: fewer units with figures than the statistic needs. */
    TOO_FEW_UNITS(false),
    /** Refused: all units have the same figure, so that nothing varies. */
    CONSTANT(false),
    /** Refused: a group of one, or of one that varies. */
    TOO_FEW_ITEMS(false),
    /** Refused: so many children that their pairs fill no page (see {@link SampleGuard#MOST_ITEMS}). */
    TOO_MANY_ITEMS(false);

    private final boolean shown;

    Caution(boolean shown) {
        this.shown = shown;
    }

    /** Whether there is a value. */
    public boolean isShown() {
        return shown;
    }
}
