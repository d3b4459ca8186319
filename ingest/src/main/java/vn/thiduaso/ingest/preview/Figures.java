package vn.thiduaso.ingest.preview;

import vn.thiduaso.datasets.lake.SlotFigures;

/** What one unit sent for one period. */
interface Figures {

    /** Nothing was sent. */
    Figures NONE = (values, states) -> {};

    /**
     * Puts the figures into the slots of the index set.
     *
     * @param values all NaN
     * @param states missing, or not applicable where the node does not apply to the unit
     */
    void fill(double[] values, byte[] states);

    /** Figures that were checked one by one. */
    static Figures of(SlotFigures checked) {
        double[] sent = checked.values();
        byte[] said = checked.states();
        return (values, states) -> {
            System.arraycopy(sent, 0, values, 0, values.length);
            System.arraycopy(said, 0, states, 0, states.length);
        };
    }
}
