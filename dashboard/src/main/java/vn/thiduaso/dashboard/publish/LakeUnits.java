package vn.thiduaso.dashboard.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.datasets.lake.ClosedUnit;
import vn.thiduaso.datasets.lake.NodeFigures;
import vn.thiduaso.datasets.lake.Observation;
import vn.thiduaso.datasets.lake.ScoreRow;
import vn.thiduaso.datasets.run.EarlierFigures;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.indexset.Slot;
import vn.thiduaso.scoring.kernel.NodeState;
import vn.thiduaso.scoring.missing.CellState;

/**
 * Puts the score of a unit together with its closed figures.
 *
 * @param closed figures by unit
 * @param before figures by unit in each of the earlier closings; none where preparation does not see them
 * @param cells what was sent, by {@link #key}
 */
record LakeUnits(
        IndexSet set,
        Map<String, ClosedUnit> closed,
        List<Map<String, ClosedUnit>> before,
        Map<String, Observation> cells) {

    /** One figure of one cell; a cell of a wide file can be read for several units only if units share it. */
    static String key(Observation cell) {
        return cell.unit() + '\u0001' + cell.code() + '\u0001' + cell.part().word() + '\u0001' + cell.ref();
    }

    PublishableRun.Unit unit(ScoreRow row) {
        NodeFigures figures = row.nodes();
        double officialPoints = figures.official()[0];
        return new PublishableRun.Unit(
                row.unit(),
                row.name(),
                row.kind(),
                Optional.of(row.group()).filter(group -> !group.isEmpty()),
                figure(row.score()),
                row.ranked() ? OptionalInt.of(row.rank()) : OptionalInt.empty(),
                Optional.of(row.reason()).filter(reason -> !reason.isEmpty()),
                level(row.level()),
                Double.isNaN(row.coverage()) ? 0 : row.coverage(),
                figure(set.definition().score().published(officialPoints)),
                row.officialRank() > 0 ? OptionalInt.of(row.officialRank()) : OptionalInt.empty(),
                nodes(figures),
                cells(closed.get(row.unit())),
                earlier(row.unit()));
    }

    private List<EarlierFigures> earlier(String unit) {
        List<EarlierFigures> earlier = new ArrayList<>();
        for (int closing = 0; closing < before.size(); closing++) {
            ClosedUnit then = before.get(closing).get(unit);
            if (then != null) {
                earlier.add(new EarlierFigures(closing, then.figures()));
            }
        }
        return earlier;
    }

    private static List<PublishableRun.NodeScore> nodes(NodeFigures figures) {
        double[] points = figures.points();
        double[] official = figures.official();
        double[] max = figures.max();
        double[] coverages = figures.coverages();
        int[] states = figures.states();
        int[] levels = figures.levels();
        double[] contributions = figures.contributions();
        List<PublishableRun.NodeScore> nodes = new ArrayList<>(points.length);
        for (int i = 0; i < points.length; i++) {
            nodes.add(new PublishableRun.NodeScore(
                    figure(points[i]),
                    figure(official[i]),
                    max[i],
                    figure(coverages[i]),
                    NodeState.of(states[i]).word(),
                    level(levels[i]),
                    figure(contributions[i])));
        }
        return nodes;
    }

    /** Slots with a figure, a stated gap or a source; what nobody sent stays out. */
    private List<PublishableRun.Cell> cells(@Nullable ClosedUnit unit) {
        List<PublishableRun.Cell> list = new ArrayList<>();
        if (unit == null) {
            return list;
        }
        double[] values = unit.figures().values();
        byte[] states = unit.figures().states();
        for (Slot slot : set.slots()) {
            String ref = unit.figures().refs().get(slot.index());
            if (!ref.isEmpty() || states[slot.index()] != CellState.MISSING.code()) {
                list.add(new PublishableRun.Cell(
                        slot.index(), states[slot.index()], figure(values[slot.index()]), source(unit, slot, ref)));
            }
        }
        return list;
    }

    private Optional<PublishableRun.Source> source(ClosedUnit unit, Slot slot, String ref) {
        if (ref.isEmpty()) {
            return Optional.empty();
        }
        String[] parts = ref.split("\\|", 3);
        String key =
                unit.unit() + '\u0001' + slot.code() + '\u0001' + slot.part().word() + '\u0001' + ref;
        Observation cell = cells.get(key);
        if (cell == null) {
            throw new IllegalStateException("unit " + unit.unit() + ", " + slot.code() + " "
                    + slot.part().word() + ": no cell was sent at " + ref);
        }
        return Optional.of(new PublishableRun.Source(
                parts[0],
                parts.length > 1 ? parts[1] : "",
                parts.length > 2 ? parts[2] : "",
                cell.text(),
                Optional.of(cell.flag()).filter(flag -> !flag.isEmpty())));
    }

    private static OptionalDouble figure(double value) {
        return Double.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    private static OptionalInt level(int level) {
        return level < 0 ? OptionalInt.empty() : OptionalInt.of(level);
    }
}
