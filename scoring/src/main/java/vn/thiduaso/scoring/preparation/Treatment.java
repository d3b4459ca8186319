package vn.thiduaso.scoring.preparation;

import java.io.Serializable;

/**
 * What the outlier step found in one column and did to it.
 *
 * @param figures how many figures the column had
 * @param before shape of the figures as they came
 * @param winsorising the moves that were tried; kept only where the outcome says so
 * @param transform what was put on the figures; {@link Unchanged} for none
 * @param after shape of the figures as the step left them
 */
public record Treatment(
        String indicator,
        Outcome outcome,
        int figures,
        Shape before,
        Winsorising winsorising,
        Transform transform,
        Shape after)
        implements Serializable {

    /** What became of a column. */
    public enum Outcome {
        /** Fewer than four figures, or all equal: left as it is. */
        NOT_JUDGED,
        /** Passed the limits as it came. */
        PASSED,
        WINSORISED,
        /** Winsorised as far as allowed, and no transform was asked for. */
        WINSORISED_NOT_PASSED,
        /** Winsorising failed and was dropped; the transform passes. */
        TRANSFORMED,
        TRANSFORMED_NOT_PASSED,
        /** The transform of the winsorised figures passes. */
        COMBINED,
        COMBINED_NOT_PASSED;

        /** Whether the moves of winsorising were kept. */
        public boolean winsorised() {
            return switch (this) {
                case WINSORISED, WINSORISED_NOT_PASSED, COMBINED, COMBINED_NOT_PASSED -> true;
                case NOT_JUDGED, PASSED, TRANSFORMED, TRANSFORMED_NOT_PASSED -> false;
            };
        }
    }

    /** Figures of the sample that were moved, 0 where winsorising was dropped. */
    public int winsorisedPoints() {
        return outcome.winsorised() ? winsorising.points() : 0;
    }
}
