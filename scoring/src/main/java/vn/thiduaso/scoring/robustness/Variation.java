package vn.thiduaso.scoring.robustness;

import java.util.List;
import java.util.stream.LongStream;

import vn.thiduaso.scoring.fault.Fault;
import vn.thiduaso.scoring.indexset.IndexSet;

/**
 * One choice of a method that could have been made otherwise, as data. In a draw it takes one or more chances, each uniform on [0, 1), and says what
 * they mean. Variations of one design are drawn independently of each other.
 */
public sealed interface Variation
        permits WeightNoise,
                WeightSets,
                ScalingChoice,
                AggregationChoice,
                StepChoice,
                LeftOut,
                OneLeftOut,
                DoubtfulValues {

    /** Name for people and tables, unique in a design: {@code weights}. */
    String name();

    /** How many chances it takes in a draw, 1 or more. */
    int chances();

    /** Which chance each is; the same key has the same chance in every design that varies it in the same place. */
    default long[] keys() {
        return LongStream.range(0, chances()).toArray();
    }

    /**
     * Puts what the chances mean into a draw.
     *
     * @param place place of this variation in its design
     */
    void draw(double[] chances, int place, Draw draw);

    /** What does not fit the index set, each with its place; empty when all fits. */
    List<Fault> faults(IndexSet indexSet);

    /** The choice a chance means among some, all equally likely. */
    static int choice(double chance, int choices) {
        return Math.min(choices - 1, (int) (chance * choices));
    }
}
