package vn.thiduaso.dashboard.simulator;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jooq.DSLContext;
import org.jooq.Record4;
import org.springframework.stereotype.Component;

import vn.thiduaso.dashboard.published.OtherClosing;
import vn.thiduaso.dashboard.published.RunHead;
import vn.thiduaso.dashboard.store.Database;
import vn.thiduaso.datasets.run.Earlier;
import vn.thiduaso.datasets.run.EarlierFigures;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.kernel.UnitHistory;
import vn.thiduaso.scoring.missing.CellState;

import static vn.thiduaso.dashboard.store.jooq.Tables.UNIT_CELLS;
import static vn.thiduaso.dashboard.store.jooq.Tables.UNIT_EARLIER;
import static vn.thiduaso.dashboard.store.jooq.Tables.UNIT_SCORE;

/** Reads the figures of all units of a run, as the run gave them to the kernel. */
@Component
class ContestQueries {

    private final DSLContext sql;

    ContestQueries(Database database) {
        this.sql = database.sql();
    }

    /**
     * Units by code.
     *
     * @param earlier closings the run looks back to, oldest first
     */
    List<UnitHistory> units(RunHead run, IndexSet set, List<OtherClosing> earlier) {
        Map<String, List<EarlierFigures>> before = earlier.isEmpty() ? Map.of() : earlier(run.run());
        Map<String, double[]> values = new HashMap<>();
        Map<String, byte[]> states = new HashMap<>();
        sql.select(UNIT_CELLS.UNIT, UNIT_CELLS.SLOT, UNIT_CELLS.STATE, UNIT_CELLS.FIGURE)
                .from(UNIT_CELLS)
                .where(UNIT_CELLS.RUN.eq(run.run()))
                .forEach(row -> {
                    values.put(row.value1(), values(row, set));
                    states.put(row.value1(), states(row, set));
                });
        List<UnitHistory> units = new ArrayList<>();
        sql.select(UNIT_SCORE.UNIT, UNIT_SCORE.PEER_GROUP)
                .from(UNIT_SCORE)
                .where(UNIT_SCORE.RUN.eq(run.run()))
                .orderBy(UNIT_SCORE.UNIT)
                .forEach(row -> {
                    Earlier past = Earlier.NONE;
                    for (EarlierFigures one : before.getOrDefault(row.value1(), List.of())) {
                        double time =
                                UnitHistory.time(earlier.get(one.closing()).period(), run.period());
                        past = past.with(time, one.values(), one.states());
                    }
                    units.add(past.history(
                            row.value1(),
                            row.value2() == null ? "" : row.value2(),
                            values.getOrDefault(row.value1(), nothing(set)),
                            states.getOrDefault(row.value1(), missing(set))));
                });
        return units;
    }

    private Map<String, List<EarlierFigures>> earlier(String run) {
        return sql.select(UNIT_EARLIER.UNIT, UNIT_EARLIER.FIGURES)
                .from(UNIT_EARLIER)
                .where(UNIT_EARLIER.RUN.eq(run))
                .fetchMap(UNIT_EARLIER.UNIT, row -> EarlierFigures.read(row.value2()));
    }

    private static double[] values(Record4<String, Integer[], Short[], Double[]> row, IndexSet set) {
        double[] values = nothing(set);
        for (int at = 0; at < row.value2().length; at++) {
            Double figure = row.value4()[at];
            values[row.value2()[at]] = figure == null ? Double.NaN : figure;
        }
        return values;
    }

    private static byte[] states(Record4<String, Integer[], Short[], Double[]> row, IndexSet set) {
        byte[] states = missing(set);
        for (int at = 0; at < row.value2().length; at++) {
            states[row.value2()[at]] = row.value3()[at].byteValue();
        }
        return states;
    }

    private static double[] nothing(IndexSet set) {
        double[] values = new double[set.slotCount()];
        Arrays.fill(values, Double.NaN);
        return values;
    }

    private static byte[] missing(IndexSet set) {
        byte[] states = new byte[set.slotCount()];
        Arrays.fill(states, CellState.MISSING.code());
        return states;
    }
}
