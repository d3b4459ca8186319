package vn.thiduaso.dashboard.security;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

import vn.thiduaso.dashboard.store.Database;

import static vn.thiduaso.dashboard.store.jooq.Tables.UNIT_ABOVE;

/** Which units somebody may do something to: one condition, added to every query whose rows belong to units. */
@Component
public class UnitAccess {

    private final DSLContext sql;
    private final Rights rights;

    public UnitAccess(Database database, Rights rights) {
        this.sql = database.sql();
        this.rights = rights;
    }

    /**
     * True for rows whose unit is within reach.
     *
     * @param unit column with the code of a unit
     */
    public Condition condition(Actor actor, Action action, Field<String> unit) {
        return switch (rights.reach(actor, action)) {
            case EVERYWHERE -> DSL.trueCondition();
            case OWN_UNITS -> actor.unit().map(own -> isOrIsBelow(unit, own)).orElse(DSL.falseCondition());
            case NOWHERE -> DSL.falseCondition();
        };
    }

    private static Condition isOrIsBelow(Field<String> unit, String own) {
        return unit.eq(own)
                .or(DSL.exists(DSL.selectOne()
                        .from(UNIT_ABOVE)
                        .where(UNIT_ABOVE.UNIT.eq(unit).and(UNIT_ABOVE.ABOVE.eq(own)))));
    }

    /** Whether somebody may do something to one unit. */
    public boolean allows(Actor actor, Action action, String unit) {
        return sql.fetchSingle(DSL.select(DSL.field(condition(actor, action, DSL.val(unit)))))
                .value1();
    }
}
