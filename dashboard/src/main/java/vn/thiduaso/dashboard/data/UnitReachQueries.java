package vn.thiduaso.dashboard.data;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

import vn.thiduaso.dashboard.security.Action;
import vn.thiduaso.dashboard.security.Actor;
import vn.thiduaso.dashboard.security.Rights;
import vn.thiduaso.dashboard.store.Database;

import static vn.thiduaso.dashboard.store.jooq.Tables.UNIT_ABOVE;

/** Which units of the lake somebody may see or act for. */
@Component
public class UnitReachQueries {

    private final DSLContext sql;
    private final Rights rights;

    UnitReachQueries(Database database, Rights rights) {
        this.sql = database.sql();
        this.rights = rights;
    }

    /** Codes of the units within reach; empty means all of them. Those below one's own are found by it, whatever other units there are. */
    public Optional<Set<String>> units(Actor who, Action action) {
        return switch (rights.reach(who, action)) {
            case EVERYWHERE -> Optional.empty();
            case OWN_UNITS -> Optional.of(who.unit().map(this::isOrIsBelow).orElse(Set.of()));
            case NOWHERE -> Optional.of(Set.of());
        };
    }

    private Set<String> isOrIsBelow(String own) {
        Set<String> units = new HashSet<>(sql.select(UNIT_ABOVE.UNIT)
                .from(UNIT_ABOVE)
                .where(UNIT_ABOVE.ABOVE.eq(own))
                .orderBy(UNIT_ABOVE.UNIT)
                .fetch(UNIT_ABOVE.UNIT));
        units.add(own);
        return units;
    }
}
