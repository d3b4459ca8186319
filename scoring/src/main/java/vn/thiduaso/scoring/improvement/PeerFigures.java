package vn.thiduaso.scoring.improvement;

import java.util.List;
import java.util.OptionalDouble;

import vn.thiduaso.scoring.kernel.InputReader;
import vn.thiduaso.scoring.kernel.UnitHistory;
import vn.thiduaso.scoring.missing.CellState;
import vn.thiduaso.scoring.preparation.ColumnFigures;

/** What the units of one peer group sent: how far their measures reach, and to how many decimals their figures are written. */
final class PeerFigures {

    /** Decimals looked at: a figure with more was computed, not counted. */
    private static final int MOST_DECIMALS = 6;

    private final List<UnitHistory> units;
    private final ColumnFigures[] columns;

    PeerFigures(InputReader reader, List<UnitHistory> units) {
        this.units = units;
        int count = reader.codes().size();
        double[][] measures = new double[count][units.size()];
        for (int unit = 0; unit < units.size(); unit++) {
            double[] ofUnit = reader.read(units.get(unit)).measures();
            for (int column = 0; column < count; column++) {
                measures[column][unit] = ofUnit[column];
            }
        }
        columns = new ColumnFigures[count];
        for (int column = 0; column < count; column++) {
            columns[column] = ColumnFigures.of(measures[column]);
        }
    }

    /** The measure a share p of the peers do not exceed (type 7); empty when nobody has a figure. */
    OptionalDouble quantile(int column, double p) {
        return columns[column].quantile(p);
    }

    /** How often the peers' figures changed does not count: the median size of those changes that are not 0; empty when there is none. */
    OptionalDouble usualChange(int column, Past past) {
        double[] changes = units.stream()
                .mapToDouble(unit -> Math.abs(past.lastChange(unit)[column]))
                .filter(change -> change > 0)
                .toArray();
        return ColumnFigures.of(changes).median();
    }

    /** The last decimal place any peer writes in a slot: 1 when all are whole numbers, 0.1 … 0.000001. */
    double step(int slot) {
        int decimals = 0;
        for (UnitHistory unit : units) {
            if (unit.scoredStates()[slot] == CellState.VALUE.code()) {
                decimals = Math.max(decimals, decimals(unit.scoredValues()[slot]));
            }
        }
        return 1 / StrictMath.pow(10, decimals);
    }

    private static int decimals(double figure) {
        double scaled = figure;
        for (int decimals = 0; decimals < MOST_DECIMALS; decimals++) {
            if (Math.abs(scaled - Math.rint(scaled)) <= 1e-9 * Math.max(1, Math.abs(scaled))) {
                return decimals;
            }
            scaled *= 10;
        }
        return MOST_DECIMALS;
    }
}
