package vn.thiduaso.datasets.lake;

import java.util.Comparator;
import java.util.List;

import org.apache.iceberg.catalog.Catalog;
import org.apache.iceberg.catalog.TableIdentifier;

import vn.thiduaso.scoring.Period;

import static org.apache.iceberg.expressions.Expressions.alwaysTrue;

/**
 * Closings of a lake made before there were acts: a table of its own, {@code closing}. They are taken over as acts that took no approved submission, once,
 * so that such a lake keeps its closed periods; changing them takes unlocking and approval as everywhere.
 */
final class EarlierClosings {

    private static final String TABLE = "closing";

    private EarlierClosings() {}

    /** Takes them over when there are any and nobody acted yet. */
    static void takeOver(Catalog catalog, ActTable acts) {
        if (acts.isEmpty() && catalog.tableExists(TableIdentifier.of(LakeTable.NAMESPACE, TABLE))) {
            List<ClosedPeriod> closings =
                    LakeTable.existing(catalog, TABLE).read(alwaysTrue(), EarlierClosings::fromRow);
            acts.takeOver(closings.stream()
                    .sorted(Comparator.comparing(ClosedPeriod::closedAt).thenComparing(ClosedPeriod::id))
                    .toList());
        }
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
