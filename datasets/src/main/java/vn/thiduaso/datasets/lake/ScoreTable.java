package vn.thiduaso.datasets.lake;

import java.util.Comparator;
import java.util.List;
import java.util.stream.StreamSupport;

import org.apache.iceberg.DataFile;
import org.apache.iceberg.SerializableTable;
import org.apache.iceberg.Table;
import org.apache.iceberg.data.Record;

import static org.apache.iceberg.expressions.Expressions.and;
import static org.apache.iceberg.expressions.Expressions.equal;

/** Results of runs, one row per unit. Rows of a run that is not listed are what a killed attempt left. */
public final class ScoreTable {

    private static final int NONE = Integer.MIN_VALUE;

    private final LakeTable table;
    private final RunTable runs;

    ScoreTable(LakeTable table, RunTable runs) {
        this.table = table;
        this.runs = runs;
    }

    /** Results of a listed run by unit; empty when it is not listed. */
    public List<ScoreRow> of(String run) {
        return runs.find(run).isEmpty() ? List.of() : written(run);
    }

    /** Codes of the units of a listed run, in the order that {@link #between} goes by. */
    public List<String> units(String run) {
        return runs.find(run).isEmpty()
                ? List.of()
                : table.read(equal("run", run), row -> row.text("unit"), "unit").stream()
                        .sorted(LakeTable.TEXT_ORDER)
                        .toList();
    }

    /** Results of some units of a listed run, both ends included, in that order. */
    public List<ScoreRow> between(String run, String first, String last) {
        return runs.find(run).isEmpty()
                ? List.of()
                : table
                        .read(and(equal("run", run), LakeTable.between("unit", first, last)), ScoreTable::fromRow)
                        .stream()
                        .sorted(Comparator.comparing(ScoreRow::unit, LakeTable.TEXT_ORDER))
                        .toList();
    }

    /** Results of a run as written, listed or not: for hashing before it is listed. By unit. */
    public List<ScoreRow> written(String run) {
        return table.read(equal("run", run), ScoreTable::fromRow).stream()
                .sorted(Comparator.comparing(ScoreRow::unit))
                .toList();
    }

    /** Data files of a run, listed or not, for its manifest. */
    public List<LakeFile> files(String run) {
        return table.files(equal("run", run));
    }

    /**
     * Writes the results of a run in one commit and takes out what a killed attempt left of it. They count when {@link RunTable#list} lists it.
     *
     * @param rows of this run only; at least one
     */
    public void replace(String run, Iterable<ScoreRow> rows) {
        Table newest = table.newest();
        Iterable<Record> records = () -> StreamSupport.stream(rows.spliterator(), false)
                .map(row -> toRow(newest, run, row))
                .iterator();
        Replacement.commit(newest, equal("run", run), List.of(LakeTable.write(newest, run, records)));
    }

    /** The table as it is now, to be sent to the processes that write its files. */
    public Table sendable() {
        return SerializableTable.copyOf(table.newest());
    }

    /**
     * The same for files that are written already.
     *
     * @param files finished files with rows of this run only; at least one
     */
    public void replace(String run, List<DataFile> files) {
        Replacement.commit(table.newest(), equal("run", run), files);
    }

    private static Record toRow(Table table, String run, ScoreRow row) {
        if (!row.run().equals(run)) {
            throw new IllegalArgumentException("a row of run " + row.run() + " among those of " + run);
        }
        NodeFigures nodes = row.nodes();
        return Row.of(table.schema())
                .set("run", row.run())
                .set("unit", row.unit())
                .set("name", row.name())
                .set("kind", row.kind())
                .setMaybe("group_name", row.group())
                .setNumber("score", row.score())
                .setInteger("rank", row.rank(), 0)
                .set("ranked", row.ranked())
                .setMaybe("reason", row.reason())
                .setInteger("level", row.level(), -1)
                .set("coverage", row.coverage())
                .setNumbers("points", nodes.points())
                .setNumbers("official", nodes.official())
                .setNumbers("max", nodes.max())
                .setNumbers("coverages", nodes.coverages())
                .setIntegers("states", nodes.states(), NONE)
                .setIntegers("levels", nodes.levels(), -1)
                .setNumbers("contributions", nodes.contributions())
                .setInteger("official_rank", row.officialRank(), 0)
                .columns();
    }

    private static ScoreRow fromRow(Row row) {
        NodeFigures nodes = new NodeFigures(
                row.numbers("points"),
                row.numbers("official"),
                row.numbers("max"),
                row.numbers("coverages"),
                row.integers("states", NONE),
                row.integers("levels", -1),
                row.numbers("contributions"));
        return new ScoreRow(
                row.text("run"),
                row.text("unit"),
                row.text("name"),
                row.text("kind"),
                row.text("group_name"),
                row.number("score"),
                row.integer("rank", 0),
                row.is("ranked"),
                row.text("reason"),
                row.integer("level", -1),
                row.number("coverage"),
                nodes,
                row.integer("official_rank", 0));
    }
}
