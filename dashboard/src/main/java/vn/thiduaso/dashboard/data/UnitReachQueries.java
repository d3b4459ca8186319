package vn.thiduaso.dashboard.data;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

import vn.thiduaso.dashboard.security.Action;
import vn.thiduaso.dashboard.security.Actor;
import vn.thiduaso.dashboard.security.Reach;
import vn.thiduaso.dashboard.security.Rights;
import vn.thiduaso.dashboard.security.UnitAccess;
import vn.thiduaso.dashboard.store.Database;

import static vn.thiduaso.dashboard.store.jooq.Tables.UNIT_ABOVE;

/** Which units of the lake somebody may see or act for. */
@Component
public class UnitReachQueries {

    private final DSLContext sql;
    private final Rights rights;
    private final UnitAccess access;

    UnitReachQueries(Database database, Rights rights, UnitAccess access) {
        this.sql = database.sql();
        this.rights = rights;
        this.access = access;
    }

    /** Codes of the units within reach; empty means all of them. */
    public Optional<Set<String>> units(Actor who, Action action) {
        if (rights.reach(who, action) == Reach.EVERYWHERE) {
            return Optional.empty();
        }
        Set<String> units = new HashSet<>(sql.selectDistinct(UNIT_ABOVE.UNIT)
                .from(UNIT_ABOVE)
                .where(access.condition(who, action, UNIT_ABOVE.UNIT))
                .orderBy(UNIT_ABOVE.UNIT)
                .fetch(UNIT_ABOVE.UNIT));
        who.unit().filter(own -> rights.reach(who, action) == Reach.OWN_UNITS).ifPresent(units::add);
        return Optional.of(units);
    }
}
