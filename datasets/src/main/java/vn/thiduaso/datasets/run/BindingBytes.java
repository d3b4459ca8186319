package vn.thiduaso.datasets.run;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import vn.thiduaso.scoring.kernel.Binding;
import vn.thiduaso.scoring.kernel.BoundPreparation;
import vn.thiduaso.scoring.kernel.ChildPoints;
import vn.thiduaso.scoring.statistics.ColumnStatistics;
import vn.thiduaso.scoring.statistics.Moments;
import vn.thiduaso.scoring.statistics.SampleStatistics;
import vn.thiduaso.scoring.statistics.SortedColumn;

/**
 * What a run is bound to as bytes and back, to the last bit: whoever has them and the figures of a unit scores it as the run did.
 *
 * <p>Small for most sets. A rule that asks for the order of all units, or a group that compares units, makes them as long as the run has units.
 */
public final class BindingBytes {

    /** First number of the bytes; another one when they are laid out otherwise. */
    private static final int LAYOUT = 2;

    /** Without the codes of the units that groups compare: still read. */
    private static final int WITHOUT_UNITS = 1;

    private static final ObjectMapper JSON = new ObjectMapper();

    private BindingBytes() {}

    public static byte[] write(Binding binding) {
        return Packing.pack(out -> {
            out.writeInt(LAYOUT);
            Packing.text(out, PreparationJson.write(binding.preparation()).toString());
            out.writeInt(binding.sample().byNode().size());
            for (ColumnStatistics column : binding.sample().byNode()) {
                column(out, column);
            }
            List<Integer> groups = binding.childPoints().groups();
            out.writeInt(groups.size());
            for (int group : groups) {
                rows(out, group, binding.childPoints().rows(group).orElseThrow());
            }
        });
    }

    /** @throws IllegalArgumentException when the bytes are not those of a binding, or laid out otherwise */
    public static Binding read(byte[] bytes) {
        return Packing.unpack(bytes, in -> {
            int layout = in.readInt();
            if (layout != LAYOUT && layout != WITHOUT_UNITS) {
                throw new IllegalArgumentException("layout " + layout + " of a binding is not known");
            }
            BoundPreparation preparation = preparation(Packing.text(in));
            List<ColumnStatistics> byNode = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                byNode.add(column(in));
            }
            ChildPoints points = ChildPoints.none();
            for (int left = in.readInt(); left > 0; left--) {
                points = points.with(List.of(in.readInt()), rows(in, layout == LAYOUT));
            }
            return new Binding(preparation, new SampleStatistics(byNode), points);
        });
    }

    private static BoundPreparation preparation(String json) {
        try {
            return PreparationJson.read(JSON.readTree(json));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not a fitted preparation: " + e.getOriginalMessage(), e);
        }
    }

    private static void column(DataOutputStream out, ColumnStatistics column) throws IOException {
        out.writeLong(column.count());
        out.writeDouble(column.min());
        out.writeDouble(column.max());
        out.writeBoolean(column.moments().isPresent());
        if (column.moments().isPresent()) {
            out.writeDouble(column.moments().get().mean());
            out.writeDouble(column.moments().get().deviation());
        }
        out.writeBoolean(column.sorted().isPresent());
        if (column.sorted().isPresent()) {
            SortedColumn sorted = column.sorted().get();
            Packing.figures(
                    out,
                    IntStream.range(0, sorted.size()).mapToDouble(sorted::at).toArray());
        }
        out.writeBoolean(column.reference().isPresent());
        if (column.reference().isPresent()) {
            out.writeDouble(column.reference().getAsDouble());
        }
    }

    private static ColumnStatistics column(DataInputStream in) throws IOException {
        return new ColumnStatistics(
                in.readLong(),
                in.readDouble(),
                in.readDouble(),
                in.readBoolean() ? Optional.of(new Moments(in.readDouble(), in.readDouble())) : Optional.empty(),
                in.readBoolean() ? Optional.of(SortedColumn.of(Packing.figures(in))) : Optional.empty(),
                in.readBoolean() ? OptionalDouble.of(in.readDouble()) : OptionalDouble.empty());
    }

    private static void rows(DataOutputStream out, int group, ChildPoints.Rows rows) throws IOException {
        out.writeInt(group);
        out.writeInt(rows.points().length);
        for (int row = 0; row < rows.points().length; row++) {
            Packing.text(out, rows.units().get(row));
            Packing.figures(out, rows.points()[row]);
        }
    }

    /** As {@link ChildPoints#with} takes the rows of one group. */
    private static List<ChildPoints.OfUnit> rows(DataInputStream in, boolean named) throws IOException {
        List<ChildPoints.OfUnit> rows = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            rows.add(new ChildPoints.OfUnit(named ? Packing.text(in) : "", new double[][] {Packing.figures(in)}));
        }
        return rows;
    }
}
