package vn.thiduaso.datasets.lake;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.apache.iceberg.Table;
import org.apache.iceberg.data.Record;
import org.apache.iceberg.expressions.Expression;

import vn.thiduaso.scoring.Period;

import static org.apache.iceberg.expressions.Expressions.alwaysTrue;
import static org.apache.iceberg.expressions.Expressions.and;
import static org.apache.iceberg.expressions.Expressions.equal;

/** Closed periods and their rows. Closing is one commit. */
public final class ClosedPeriodTable {

    private static final String[] HEAD = {
        "closing", "closed_at", "closed_by", "index_set", "index_set_version", "index_set_sha256", "period"
    };

    private final LakeTable table;
    private final Runnable force;

    /** @param force makes a commit survive a power cut before it is acknowledged */
    ClosedPeriodTable(LakeTable table, Runnable force) {
        this.table = table;
        this.force = force;
    }

    /** The closing that counts for an index set and period: the latest. */
    public Optional<ClosedPeriod> findCurrent(String indexSet, Period period) {
        return closings(partition(indexSet, period)).stream().max(BY_TIME);
    }

    /** The current closing of every index set and period that has one, by index set and period. */
    public List<ClosedPeriod> current() {
        Map<String, ClosedPeriod> latest = new LinkedHashMap<>();
        closings(alwaysTrue())
                .forEach(closing -> latest.merge(
                        closing.indexSet() + "|" + closing.period(),
                        closing,
                        (a, b) -> BY_TIME.compare(a, b) >= 0 ? a : b));
        return latest.values().stream()
                .sorted(Comparator.comparing(ClosedPeriod::indexSet).thenComparing(ClosedPeriod::period))
                .toList();
    }

    public Optional<ClosedPeriod> find(String closing) {
        return closings(equal("closing", closing)).stream().findFirst();
    }

    /** All closings of an index set and period, oldest first. */
    public List<ClosedPeriod> history(String indexSet, Period period) {
        return closings(partition(indexSet, period)).stream().sorted(BY_TIME).toList();
    }

    /** Rows of a closing by unit. */
    public List<ClosedUnit> rows(ClosedPeriod closing) {
        return table.read(ofClosing(closing), ClosedPeriodTable::fromRow).stream()
                .sorted(Comparator.comparing(ClosedUnit::unit))
                .toList();
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

    /** Data files of a closing, for the manifest of a run. */
    public List<LakeFile> files(ClosedPeriod closing) {
        return table.files(ofClosing(closing));
    }

    /**
     * Closes a period. When its current closing has the same content nothing changes and that one is returned; an older closing of the same
     * content becomes current again.
     *
     * @param rows the rows {@code closing} was made of; at least one
     */
    public Closed close(ClosedPeriod closing, List<ClosedUnit> rows) {
        Optional<ClosedPeriod> current = findCurrent(closing.indexSet(), closing.period());
        if (current.isPresent() && current.get().id().equals(closing.id())) {
            return new Closed(current.get(), false);
        }
        // a clock set back must not bring forth a closing older than the one it replaces
        Instant earliest =
                current.map(row -> row.closedAt().plus(1, ChronoUnit.MICROS)).orElse(Instant.MIN);
        ClosedPeriod latest = closing.closedAt().isBefore(earliest) ? closing.at(earliest) : closing;
        Table newest = table.newest();
        Iterable<Record> records =
                () -> rows.stream().map(row -> toRow(newest, latest, row)).iterator();
        Replacement.commit(newest, ofClosing(latest), LakeTable.write(newest, latest.id(), records));
        force.run();
        return new Closed(latest, true);
    }

    /**
     * What closing a period did.
     *
     * @param closing the one that counts now
     * @param isNew whether it was made by this call
     */
    public record Closed(ClosedPeriod closing, boolean isNew) {}

    private static final Comparator<ClosedPeriod> BY_TIME =
            Comparator.comparing(ClosedPeriod::closedAt).thenComparing(ClosedPeriod::id);

    private List<ClosedPeriod> closings(Expression filter) {
        Map<ClosedPeriod, Integer> counts = new HashMap<>();
        table.read(filter, ClosedPeriodTable::head, HEAD).forEach(head -> counts.merge(head, 1, Integer::sum));
        return counts.entrySet().stream()
                .map(entry -> entry.getKey().counting(entry.getValue()))
                .toList();
    }

    private static Expression partition(String indexSet, Period period) {
        return and(equal("index_set", indexSet), equal("period", period.toString()));
    }

    private static Expression ofClosing(ClosedPeriod closing) {
        return and(partition(closing.indexSet(), closing.period()), equal("closing", closing.id()));
    }

    private static ClosedPeriod head(Row row) {
        return new ClosedPeriod(
                row.text("closing"),
                row.time("closed_at"),
                row.text("closed_by"),
                row.text("index_set"),
                row.text("index_set_version"),
                row.text("index_set_sha256"),
                Period.parse(row.text("period")),
                0);
    }

    private static Record toRow(Table table, ClosedPeriod closing, ClosedUnit row) {
        byte[] states = row.figures().states();
        int[] codes = new int[states.length];
        for (int i = 0; i < states.length; i++) {
            codes[i] = states[i];
        }
        return Row.of(table.schema())
                .set("closing", closing.id())
                .setTime("closed_at", closing.closedAt())
                .set("closed_by", closing.closedBy())
                .set("index_set", closing.indexSet())
                .set("index_set_version", closing.indexSetVersion())
                .set("index_set_sha256", closing.indexSetSha256())
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
