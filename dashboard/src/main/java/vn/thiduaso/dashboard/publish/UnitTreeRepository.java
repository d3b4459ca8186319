package vn.thiduaso.dashboard.publish;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

import vn.thiduaso.dashboard.store.BulkRepository;

import static vn.thiduaso.dashboard.store.jooq.Tables.ACCOUNT;
import static vn.thiduaso.dashboard.store.jooq.Tables.UNIT_ABOVE;

/** Keeps which units stand below the units of accounts, as the lake says it now. */
final class UnitTreeRepository {

    private final DSLContext sql;

    UnitTreeRepository(DSLContext sql) {
        this.sql = sql;
    }

    /**
     * Writes the tree anew.
     *
     * @param parents unit above each unit that has one; not asked for while no account has a unit, for a lake can have a million units
     */
    void refresh(Supplier<Map<String, String>> parents) {
        Set<String> tops = new LinkedHashSet<>(sql.selectDistinct(ACCOUNT.UNIT)
                .from(ACCOUNT)
                .where(ACCOUNT.UNIT.isNotNull())
                .orderBy(ACCOUNT.UNIT)
                .fetch(ACCOUNT.UNIT));
        if (tops.isEmpty()) {
            return;
        }
        Map<String, String> known = parents.get();
        Directory directory = Directory.ofParents(known);
        sql.transaction(transaction -> {
            DSL.using(transaction).deleteFrom(UNIT_ABOVE).execute();
            Stream<@Nullable Object[]> rows = known.keySet().stream()
                    .sorted()
                    .flatMap(unit -> directory.above(unit).stream()
                            .filter(tops::contains)
                            .map(above -> new @Nullable Object[] {unit, above}));
            BulkRepository.insert(transaction, UNIT_ABOVE, rows);
        });
    }
}
