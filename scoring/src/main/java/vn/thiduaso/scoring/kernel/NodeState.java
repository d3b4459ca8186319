package vn.thiduaso.scoring.kernel;

/** What became of a node when one unit was scored. Stored in arrays by {@link #code()}. */
public enum NodeState {
    /** Computed from figures. */
    VALUE("value"),
    /** Figures are missing; points, if any, come from the policy for missing figures. */
    MISSING("missing"),
    /** Does not apply to the unit; points, if any, come from that policy. */
    NOT_APPLICABLE("not-applicable"),
    /** Official points taken because the parts are not reported. */
    GIVEN("given"),
    /** Shown, never scored. */
    INFORMATION("information"),
    /**
     * A group whose aggregation has no value for the points of a child, such as a zero in a geometric mean or one too great to be a number; an
     * indicator whose formula has none.
     */
    REFUSED("refused"),
    /** Computed from an estimate that preparation put in place of a missing figure, or from one that rests on such an estimate. */
    ESTIMATED("estimated");

    private final String word;

    NodeState(String word) {
        this.word = word;
    }

    public byte code() {
        return (byte) ordinal();
    }

    /** The word used in exports. */
    public String word() {
        return word;
    }

    /** @throws ArrayIndexOutOfBoundsException when there is no such code */
    public static NodeState of(int code) {
        return values()[code];
    }
}
