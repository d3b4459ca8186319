package vn.thiduaso.ingest.compare;

import java.util.Arrays;
import java.util.Map;

import vn.thiduaso.datasets.lake.Observation;
import vn.thiduaso.scoring.indexset.Input;
import vn.thiduaso.scoring.indexset.Part;

/**
 * The figures of some units in one period, by unit, watched input and part: 16 bytes for each of the three parts of an input. NaN where there is
 * none.
 */
final class Grid {

    private static final int PARTS = 3;

    private final int inputs;
    private double[] values;
    private long[] seqs;

    Grid(int inputs, int units) {
        this.inputs = inputs;
        values = new double[units * inputs * PARTS];
        seqs = new long[values.length];
        Arrays.fill(values, Double.NaN);
    }

    /**
     * Puts a figure where none of a later submission stands; parts that are compared with nothing are left out.
     *
     * @param seq from 1
     */
    void put(int unit, int input, Part part, double value, long seq) {
        int of = place(part);
        if (of >= 0) {
            int at = (unit * inputs + input) * PARTS + of;
            reserve(at - of + PARTS);
            if (seq >= seqs[at]) {
                seqs[at] = seq;
                values[at] = value;
            }
        }
    }

    /** @param length of whole figures, so that of each all parts are there or none */
    private void reserve(int length) {
        if (length > values.length) {
            int before = values.length;
            int after = Math.max(length, 2 * before);
            values = Arrays.copyOf(values, after);
            seqs = Arrays.copyOf(seqs, after);
            Arrays.fill(values, before, after, Double.NaN);
        }
    }

    /** Whether anything was said of the figure, be it that it is missing. */
    boolean isPut(int unit, int input) {
        int at = (unit * inputs + input) * PARTS;
        return at < seqs.length && (seqs[at] > 0 || seqs[at + 1] > 0 || seqs[at + 2] > 0);
    }

    /** NaN when there is none. */
    double get(int unit, int input, Part part) {
        int at = (unit * inputs + input) * PARTS + place(part);
        return at < values.length ? values[at] : Double.NaN;
    }

    /** What figures are compared by: a value; of a ratio the share. NaN when there is none. */
    double measure(int unit, int number, Input input) {
        return measure(
                input,
                get(unit, number, Part.VALUE),
                get(unit, number, Part.NUMERATOR),
                get(unit, number, Part.DENOMINATOR));
    }

    /** The same of figures that stand in no grid; numerator and denominator go before the value, as in the kernel. */
    static double measure(Input input, double value, double numerator, double denominator) {
        double quotient = numerator / denominator;
        return input.kind() == Input.Kind.RATIO && Double.isFinite(quotient)
                ? quotient
                : value / (input.kind() == Input.Kind.RATIO ? input.shareDivisor() : 1);
    }

    /** The same of figures by part. */
    static double measure(Input input, Map<Part, Observation> figures) {
        return measure(
                input, value(figures, Part.VALUE), value(figures, Part.NUMERATOR), value(figures, Part.DENOMINATOR));
    }

    private static double value(Map<Part, Observation> figures, Part part) {
        Observation figure = figures.get(part);
        return figure == null ? Double.NaN : figure.value();
    }

    private static int place(Part part) {
        return switch (part) {
            case VALUE -> 0;
            case NUMERATOR -> 1;
            case DENOMINATOR -> 2;
            case OFFICIAL, OFFICIAL_RANK -> -1;
        };
    }
}
