package vn.thiduaso.scoring.statistics;

import java.io.Serializable;

/**
 * What a rule must know of the other units before it can score one.
 *
 * @param kind what to gather
 * @param unit code of the reference unit for {@link Kind#REFERENCE}; empty otherwise
 */
public record SampleNeed(Kind kind, String unit) implements Serializable {

    /** What is gathered of an indicator. Count, least and greatest measure come with every kind but {@link #NONE}. */
    public enum Kind {
        /** Nothing: the rule scores a unit by its own figures. */
        NONE,
        /** Least and greatest measure. */
        EXTREMES,
        /** Mean and standard deviation. */
        MOMENTS,
        /** All measures in order: as much memory as there are units. */
        ORDER,
        /** The measure of one unit. */
        REFERENCE
    }

    public static final SampleNeed NONE = new SampleNeed(Kind.NONE, "");
    public static final SampleNeed EXTREMES = new SampleNeed(Kind.EXTREMES, "");
    public static final SampleNeed MOMENTS = new SampleNeed(Kind.MOMENTS, "");
    public static final SampleNeed ORDER = new SampleNeed(Kind.ORDER, "");

    public static SampleNeed reference(String unit) {
        return new SampleNeed(Kind.REFERENCE, unit);
    }
}
