package vn.thiduaso.datasets.lake;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.apache.iceberg.Table;
import org.apache.iceberg.data.Record;
import org.apache.iceberg.expressions.Expression;

import vn.thiduaso.scoring.Period;

/** Acts of closing, oldest first. Listing one here is the moment its rows count. */
final class ClosingTable {

    private static final Comparator<ClosedPeriod> BY_TIME =
            Comparator.comparing(ClosedPeriod::closedAt).thenComparing(ClosedPeriod::id);

    private final LakeTable table;
    private final Runnable force;

    /** @param force makes a commit survive a power cut before it is acknowledged */
    ClosingTable(LakeTable table, Runnable force) {
        this.table = table;
        this.force = force;
    }

    List<ClosedPeriod> matching(Expression filter) {
        return table.read(filter, ClosingTable::fromRow).stream()
                .sorted(BY_TIME)
                .toList();
    }

    Optional<ClosedPeriod> findLatest(Expression filter) {
        return matching(filter).stream().max(BY_TIME);
    }

    void list(ClosedPeriod closing) {
        Table newest = table.newest();
        LakeTable.commit(
                newest,
                newest.newOverwrite().addFile(LakeTable.write(newest, closing.id(), List.of(toRow(newest, closing)))));
        force.run();
    }

    private static Record toRow(Table table, ClosedPeriod closing) {
        return Row.of(table.schema())
                .set("closing", closing.id())
                .setTime("closed_at", closing.closedAt())
                .set("closed_by", closing.closedBy())
                .set("index_set", closing.indexSet())
                .set("index_set_version", closing.indexSetVersion())
                .set("index_set_sha256", closing.indexSetSha256())
                .set("period", closing.period().toString())
                .set("units", closing.units())
                .set("submissions", closing.submissions())
                .columns();
    }

    private static ClosedPeriod fromRow(Row row) {
        return new ClosedPeriod(
                row.text("closing"),
                row.time("closed_at"),
                row.text("closed_by"),
                row.text("index_set"),
                row.text("index_set_version"),
                row.text("index_set_sha256"),
                Period.parse(row.text("period")),
                row.integer("units", 0),
                row.texts("submissions"));
    }
}
