package vn.thiduaso.scoring.robustness;

import java.util.Arrays;
import java.util.stream.LongStream;

/** Where the chances of a draw come from. The same draw has the same chances on any machine, in any order and in any partition. */
public interface Chances {

    /**
     * Chances of one variation in one draw.
     *
     * @param draw number of the draw, from 0
     * @param variation place of the variation in its design
     * @param keys which chance each is, as many as there are chances: the same key has the same chance, whatever stands beside it
     * @param chances to be filled, each on [0, 1); all NaN where the variation leaves the set as it is
     */
    void fill(int draw, int variation, long[] keys, double[] chances);

    /** The same for chances that are told apart by their places, from 0. */
    default void fill(int draw, int variation, double[] chances) {
        fill(draw, variation, LongStream.range(0, chances.length).toArray(), chances);
    }

    /** Every variation leaves the set as it is. */
    static Chances nominal() {
        return (draw, variation, keys, chances) -> Arrays.fill(chances, Double.NaN);
    }

    /** The same chances for one variation; the others leave the set as it is. */
    default Chances only(int one) {
        return (draw, variation, keys, chances) -> {
            if (variation == one) {
                fill(draw, variation, keys, chances);
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
        return (draw, variation, keys, chances) ->
                Arrays.fill(chances, (chosen[draw][variation] + 0.5) / choices[variation]);
    }
}
