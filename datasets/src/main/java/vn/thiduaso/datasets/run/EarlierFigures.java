package vn.thiduaso.datasets.run;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import vn.thiduaso.datasets.lake.SlotFigures;
import vn.thiduaso.scoring.missing.CellState;

/**
 * The figures of one unit in one of the closings a run looks back to, and the cells they came from.
 *
 * @param closing place of the closing in {@link RunInputs#earlier}
 */
public record EarlierFigures(int closing, SlotFigures figures) {

    private static final String NEXT = "\n";

    /** By slot; NaN where the state is not a value. */
    public double[] values() {
        return figures.values();
    }

    /** Codes of {@link CellState} by slot. */
    public byte[] states() {
        return figures.states();
    }

    /** {@code submission|sheet|cell} by slot; empty where nothing was sent. */
    public List<String> refs() {
        return figures.refs();
    }

    /** All earlier closings of a unit as bytes and back, to the last bit: what nobody sent takes next to no room. */
    public static byte[] write(List<EarlierFigures> ofUnit) {
        return Packing.pack(out -> {
            out.writeInt(ofUnit.size());
            for (EarlierFigures one : ofUnit) {
                out.writeInt(one.closing);
                write(out, one.figures);
            }
        });
    }

    private static void write(DataOutputStream out, SlotFigures figures) throws IOException {
        byte[] states = figures.states();
        double[] values = figures.values();
        out.writeInt(states.length);
        out.write(states);
        for (int slot = 0; slot < states.length; slot++) {
            if (states[slot] == CellState.VALUE.code()) {
                out.writeDouble(values[slot]);
            }
        }
        Packing.text(out, String.join(NEXT, figures.refs()));
    }

    /** @throws IllegalArgumentException when the bytes are not whole */
    public static List<EarlierFigures> read(byte[] bytes) {
        return Packing.unpack(bytes, in -> {
            List<EarlierFigures> ofUnit = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                ofUnit.add(new EarlierFigures(in.readInt(), figures(in)));
            }
            return ofUnit;
        });
    }

    private static SlotFigures figures(DataInputStream in) throws IOException {
        byte[] states = in.readNBytes(in.readInt());
        double[] values = new double[states.length];
        Arrays.fill(values, Double.NaN);
        for (int slot = 0; slot < states.length; slot++) {
            if (states[slot] == CellState.VALUE.code()) {
                values[slot] = in.readDouble();
            }
        }
        return new SlotFigures(values, states, List.of(Packing.text(in).split(NEXT, -1)));
    }
}
