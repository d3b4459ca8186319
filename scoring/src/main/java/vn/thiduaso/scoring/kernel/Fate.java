package vn.thiduaso.scoring.kernel;

/** What became of a node in a walk, as its parents see it. Codes, not an enum: the hot path writes one for each node of each unit. */
final class Fate {

    /** Its points count. */
    static final byte SCORED = 0;
    /** Its weight goes to its siblings. */
    static final byte OUT = 1;
    /** Its parents cannot be computed without it. */
    static final byte BLOCKED = 2;
    /** Information only: never part of a sum. */
    static final byte SHOWN = 3;

    private Fate() {}
}
