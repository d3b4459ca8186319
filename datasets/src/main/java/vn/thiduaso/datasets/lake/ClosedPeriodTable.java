package vn.thiduaso.datasets.lake;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;

import org.apache.iceberg.DataFile;
import org.apache.iceberg.Table;
import org.apache.iceberg.data.Record;
import org.apache.iceberg.expressions.Expression;
import org.apache.iceberg.io.FileIO;

import vn.thiduaso.datasets.act.Basis;
import vn.thiduaso.datasets.act.Subject.OfPeriod;
import vn.thiduaso.scoring.Period;

import static org.apache.iceberg.expressions.Expressions.and;
import static org.apache.iceberg.expressions.Expressions.equal;

/** Closed periods and their rows: rows first, the act of closing last. */
public final class ClosedPeriodTable {

    private final LakeTable table;
    private final ActTable acts;

    ClosedPeriodTable(LakeTable table, ActTable acts) {
        this.table = table;
        this.acts = acts;
    }

    /** The closing that counts for an index set and period: the latest. */
    public Optional<ClosedPeriod> findCurrent(String indexSet, Period period) {
        return latest(history(indexSet, period));
    }

    /** The current closing of every index set and period that has one, by index set and period. */
    public List<ClosedPeriod> current() {
        Map<String, ClosedPeriod> latest = new LinkedHashMap<>();
        // oldest first: a later one takes the place of an earlier one
        acts.closings().forEach(closing -> latest.put(closing.indexSet() + "|" + closing.period(), closing));
        return latest.values().stream()
                .sorted(Comparator.comparing(ClosedPeriod::indexSet).thenComparing(ClosedPeriod::period))
                .toList();
    }

    /** The latest act of closing with this content. */
    public Optional<ClosedPeriod> find(String closing) {
        return latest(
                acts.closings().stream().filter(row -> row.id().equals(closing)).toList());
    }

    /** All acts of closing of an index set and period, oldest first; the same content may have been closed twice. */
    public List<ClosedPeriod> history(String indexSet, Period period) {
        return acts.closings().stream()
                .filter(row -> row.indexSet().equals(indexSet) && row.period().equals(period))
                .toList();
    }

    private static Optional<ClosedPeriod> latest(List<ClosedPeriod> oldestFirst) {
        return oldestFirst.isEmpty() ? Optional.empty() : Optional.of(oldestFirst.get(oldestFirst.size() - 1));
    }

    /** Rows of a closing by unit. */
    public List<ClosedUnit> rows(ClosedPeriod closing) {
        return table.read(ofClosing(closing), ClosedPeriodTable::fromRow).stream()
                .sorted(Comparator.comparing(ClosedUnit::unit))
                .toList();
    }

    /** Codes of the units of a closing, in the order that {@link #between} goes by. */
    public List<String> units(ClosedPeriod closing) {
        return table.read(ofClosing(closing), row -> row.text("unit"), "unit").stream()
                .sorted(LakeTable.TEXT_ORDER)
                .toList();
    }

    /**
     * Lets the rows of a closing go by in order of unit, some at a time; none is kept.
     *
     * @param together how many at a time
     */
    public void byUnit(ClosedPeriod closing, int together, Consumer<List<ClosedUnit>> each) {
        List<String> units = table.read(ofClosing(closing), row -> row.text("unit"), "unit").stream()
                .sorted()
                .toList();
        // letters outside the basic plane stand elsewhere in the lake's order than in Java's
        boolean sameOrder =
                units.stream().allMatch(unit -> unit.chars().noneMatch(c -> Character.isSurrogate((char) c)));
        int step = sameOrder ? together : Math.max(1, units.size());
        for (int from = 0; from < units.size(); from += step) {
            String last = units.get(Math.min(units.size(), from + step) - 1);
            each.accept(between(closing, units.get(from), last).stream()
                    .sorted(Comparator.comparing(ClosedUnit::unit))
                    .toList());
        }
    }

    /** Rows of some units of a closing, both ends included, in no particular order. */
    public List<ClosedUnit> between(ClosedPeriod closing, String first, String last) {
        return table.read(and(ofClosing(closing), LakeTable.between("unit", first, last)), ClosedPeriodTable::fromRow);
    }

    /** Where the figures of a closing came from, one reference after another; none is kept. */
    public void refs(ClosedPeriod closing, Consumer<String> each) {
        table.walk(
                ofClosing(closing),
                row -> row.texts("refs").stream().filter(ref -> !ref.isEmpty()).forEach(each),
                "refs");
    }

    /** Data files of a closing, which hold no other rows, to be read by whoever can: where they are is relative to {@link #io}. */
    public List<DataFile> dataFiles(ClosedPeriod closing) {
        return table.dataFiles(ofClosing(closing));
    }

    /** Opens data files; may be sent to other processes. */
    public FileIO io() {
        return table.newest().io();
    }

    /** Data files of a closing, for the manifest of a run. */
    public List<LakeFile> files(ClosedPeriod closing) {
        return table.files(ofClosing(closing));
    }

    /**
     * Closes a period. When it is closed with the same content nothing changes and that closing is returned; an older content becomes current again
     * by an act of its own, and its rows are kept as they are.
     *
     * @param basis which submissions {@code closing} was made of, and which not
     * @param rows the rows {@code closing} was made of; at least one; read once at most, none is kept
     * @throws vn.thiduaso.datasets.act.RefusedActsException when the period cannot be closed, or not by this person
     */
    public Closed close(ClosedPeriod closing, Basis basis, Iterable<ClosedUnit> rows) {
        Optional<ClosedPeriod> current = findCurrent(closing.indexSet(), closing.period());
        boolean closed = !acts.log()
                .lock(new OfPeriod(closing.indexSet(), closing.period()))
                .isOpen();
        if (closed && current.isPresent() && current.get().id().equals(closing.id())) {
            return new Closed(current.get(), false);
        }
        acts.requireClosable(closing, basis);
        if (find(closing.id()).isEmpty()) {
            write(closing, rows);
        }
        return new Closed(acts.close(closing, basis), true);
    }

    /** Writes the rows, which count when the act of closing is listed, and takes out what a killed attempt left of them. */
    private void write(ClosedPeriod closing, Iterable<ClosedUnit> rows) {
        Table newest = table.newest();
        Iterable<Record> records = () -> StreamSupport.stream(rows.spliterator(), false)
                .map(row -> toRow(newest, closing, row))
                .iterator();
        Replacement.commit(newest, ofClosing(closing), List.of(LakeTable.write(newest, closing.id(), records)));
    }

    /**
     * What closing a period did.
     *
     * @param closing the one that counts now
     * @param isNew whether it was made by this call
     */
    public record Closed(ClosedPeriod closing, boolean isNew) {}

    private static Expression partition(String indexSet, Period period) {
        return and(equal("index_set", indexSet), equal("period", period.toString()));
    }

    private static Expression ofClosing(ClosedPeriod closing) {
        return and(partition(closing.indexSet(), closing.period()), equal("closing", closing.id()));
    }

    private static Record toRow(Table table, ClosedPeriod closing, ClosedUnit row) {
        byte[] states = row.figures().states();
        int[] codes = new int[states.length];
        for (int i = 0; i < states.length; i++) {
            codes[i] = states[i];
        }
        return Row.of(table.schema())
                .set("closing", closing.id())
                .set("index_set", closing.indexSet())
                .set("period", closing.period().toString())
                .set("unit", row.unit())
                .set("name", row.name())
                .set("kind", row.kind())
                .setMaybe("group_name", row.group())
                .setNumbers("values", row.figures().values())
                .setIntegers("states", codes, Integer.MIN_VALUE)
                .setMaybes("refs", row.figures().refs())
                .columns();
    }

    private static ClosedUnit fromRow(Row row) {
        int[] codes = row.integers("states", 0);
        byte[] states = new byte[codes.length];
        for (int i = 0; i < codes.length; i++) {
            states[i] = (byte) codes[i];
        }
        return new ClosedUnit(
                row.text("unit"),
                row.text("name"),
                row.text("kind"),
                row.text("group_name"),
                new SlotFigures(row.numbers("values"), states, row.texts("refs")));
    }
}
