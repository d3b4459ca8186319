package vn.thiduaso.scoring.robustness;

import java.util.Arrays;

/** Where the chances of a draw come from. The same draw has the same chances on any machine, in any order and in any partition. */
public interface Chances {

    /**
     * Chances of one variation in one draw.
     *
     * @param draw number of the draw, from 0
     * @param variation place of the variation in its design
     * @param chances to be filled, each on [0, 1); all NaN where the variation leaves the set as it is
     */
    void fill(int draw, int variation, double[] chances);

    /** Every variation leaves the set as it is. */
    static Chances nominal() {
        return (draw, variation, chances) -> Arrays.fill(chances, Double.NaN);
    }

    /** The same chances for one variation; the others leave the set as it is. */
    default Chances only(int one) {
        return (draw, variation, chances) -> {
            if (variation == one) {
                fill(draw, variation, chances);
            } else {
                Arrays.fill(chances, Double.NaN);
            }
        };
    }

    /**
     * Choices made beforehand, for replaying a design that somebody else drew.
     *
     * @param chosen by draw and variation, from 0
     * @param choices by variation: how many there are
     */
    static Chances listed(int[][] chosen, int[] choices) {
        return (draw, variation, chances) -> Arrays.fill(chances, (chosen[draw][variation] + 0.5) / choices[variation]);
    }
}
