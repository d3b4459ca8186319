package vn.thiduaso.dashboard.publish;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
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
        sql.transaction(transaction -> {
            DSL.using(transaction).deleteFrom(UNIT_ABOVE).execute();
            Stream<@Nullable Object[]> rows = known.keySet().stream()
                    .sorted()
                    .flatMap(unit -> above(unit, known).stream()
                            .filter(tops::contains)
                            .map(above -> new @Nullable Object[] {unit, above}));
            BulkRepository.insert(transaction, UNIT_ABOVE, rows);
        });
    }

    /** A circle in what was sent ends where it began. */
    private static Set<String> above(String unit, Map<String, String> parents) {
        Set<String> above = new LinkedHashSet<>();
        Optional<String> next = Optional.ofNullable(parents.get(unit));
        while (next.isPresent() && !next.get().equals(unit) && above.add(next.get())) {
            next = Optional.ofNullable(parents.get(next.get()));
        }
        return above;
    }
}
