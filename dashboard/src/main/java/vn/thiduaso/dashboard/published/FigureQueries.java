package vn.thiduaso.dashboard.published;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jooq.DSLContext;
import org.jooq.Record4;
import org.jooq.Record5;
import org.springframework.stereotype.Component;

import vn.thiduaso.dashboard.store.Database;
import vn.thiduaso.datasets.run.Earlier;
import vn.thiduaso.datasets.run.EarlierFigures;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.kernel.UnitHistory;
import vn.thiduaso.scoring.missing.CellState;

import static vn.thiduaso.dashboard.store.jooq.Tables.SOURCE_FILE;
import static vn.thiduaso.dashboard.store.jooq.Tables.UNIT_CELLS;
import static vn.thiduaso.dashboard.store.jooq.Tables.UNIT_EARLIER;
import static vn.thiduaso.dashboard.store.jooq.Tables.UNIT_SCORE;

/** Reads the figures of all units of a run, as the run gave them to the kernel, and where they stood. */
@Component
public class FigureQueries {

    private final DSLContext sql;

    public FigureQueries(Database database) {
        this.sql = database.sql();
    }

    /**
     * Units by code.
     *
     * @param earlier closings the run looks back to, oldest first
     */
    public List<UnitHistory> units(RunHead run, IndexSet set, List<OtherClosing> earlier) {
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

    /**
     * Where a figure stood.
     *
     * @param file name of the file
     * @param sheet empty for CSV
     * @param cell as H14
     */
    public record Place(String file, String sheet, String cell) {}

    /** Where the figures of some units of a run stood: by unit and slot; those that nobody sent are left out. */
    public Map<String, Map<Integer, Place>> places(String run, Collection<String> units) {
        Map<String, String> files = sql.select(SOURCE_FILE.SUBMISSION, SOURCE_FILE.FILE_NAME)
                .from(SOURCE_FILE)
                .where(SOURCE_FILE.RUN.eq(run))
                .fetchMap(SOURCE_FILE.SUBMISSION, SOURCE_FILE.FILE_NAME);
        Map<String, Map<Integer, Place>> places = new HashMap<>();
        sql.select(UNIT_CELLS.UNIT, UNIT_CELLS.SLOT, UNIT_CELLS.SUBMISSION, UNIT_CELLS.SHEET, UNIT_CELLS.CELL)
                .from(UNIT_CELLS)
                .where(UnitQueries.keys(UNIT_CELLS.RUN, UNIT_CELLS.UNIT, run, units))
                .forEach(row -> places.put(row.value1(), places(row, files)));
        return places;
    }

    private static Map<Integer, Place> places(
            Record5<String, Integer[], String[], String[], String[]> row, Map<String, String> files) {
        Map<Integer, Place> places = new HashMap<>();
        for (int at = 0; at < row.value2().length; at++) {
            String submission = row.value3()[at];
            if (submission != null) {
                places.put(
                        row.value2()[at],
                        new Place(
                                files.getOrDefault(submission, ""),
                                Objects.requireNonNullElse(row.value4()[at], ""),
                                Objects.requireNonNullElse(row.value5()[at], "")));
            }
        }
        return places;
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
