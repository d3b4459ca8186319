package vn.thiduaso.dashboard.movement;

import java.util.List;
import java.util.Optional;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.springframework.stereotype.Component;

import vn.thiduaso.dashboard.store.Database;
import vn.thiduaso.scoring.Period;

import static vn.thiduaso.dashboard.store.jooq.Tables.AIM_FIGURE;

/** Reads figures of aims that were reported by hand. */
@Component
class AimFigureQueries {

    private final DSLContext sql;

    AimFigureQueries(Database database) {
        this.sql = database.sql();
    }

    /** All versions of all aims of a movement: by aim and period, the one in force last. */
    List<AimFigure> of(String aimSet) {
        return list(sql, AIM_FIGURE.AIM_SET.eq(aimSet));
    }

    /** The version in force of one aim and period, as a transaction sees it. */
    static Optional<AimFigure> inForce(DSLContext tx, String aimSet, String aim, Period period) {
        return list(
                        tx,
                        AIM_FIGURE
                                .AIM_SET
                                .eq(aimSet)
                                .and(AIM_FIGURE.AIM.eq(aim))
                                .and(AIM_FIGURE.PERIOD.eq(period.toString())))
                .stream()
                .reduce((earlier, later) -> later);
    }

    private static List<AimFigure> list(DSLContext sql, Condition which) {
        return sql.select(
                        AIM_FIGURE.AIM,
                        AIM_FIGURE.PERIOD.convertFrom(Period::parse),
                        AIM_FIGURE.VERSION_NO,
                        AIM_FIGURE.FIGURE,
                        AIM_FIGURE.SOURCE,
                        AIM_FIGURE.REPORTED_AT,
                        AIM_FIGURE.REPORTED_BY)
                .from(AIM_FIGURE)
                .where(which)
                .orderBy(AIM_FIGURE.AIM, AIM_FIGURE.PERIOD, AIM_FIGURE.VERSION_NO)
                .fetch(Records.mapping(AimFigure::new));
    }
}
