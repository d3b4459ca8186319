package vn.thiduaso.dashboard.movement;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record7;
import org.jooq.Records;
import org.jooq.SelectJoinStep;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

import vn.thiduaso.dashboard.store.Database;
import vn.thiduaso.scoring.Period;

import static vn.thiduaso.dashboard.store.jooq.Tables.AIM_FIGURE;

/** Reads figures of aims that were reported by hand. */
@Component
class AimFigureQueries {

    /** Versions that are listed of an aim. */
    static final int MOST = 200;

    private final DSLContext sql;

    AimFigureQueries(Database database) {
        this.sql = database.sql();
    }

    /** The versions in force of all aims of a movement in some periods: by aim and period. */
    List<AimFigure> inForce(String aimSet, Collection<Period> periods) {
        vn.thiduaso.dashboard.store.jooq.tables.AimFigure later = AIM_FIGURE.as("later");
        return list(
                sql,
                AIM_FIGURE
                        .AIM_SET
                        .eq(aimSet)
                        .and(AIM_FIGURE.PERIOD.in(
                                periods.stream().map(Period::toString).toList()))
                        .andNotExists(DSL.selectOne()
                                .from(later)
                                .where(later.AIM_SET.eq(AIM_FIGURE.AIM_SET))
                                .and(later.AIM.eq(AIM_FIGURE.AIM))
                                .and(later.PERIOD.eq(AIM_FIGURE.PERIOD))
                                .and(later.VERSION_NO.gt(AIM_FIGURE.VERSION_NO))));
    }

    /** The {@value #MOST} versions of one aim that were written last, the newest first. */
    List<AimFigure> newest(String aimSet, String aim) {
        return figures(sql)
                .where(AIM_FIGURE.AIM_SET.eq(aimSet).and(AIM_FIGURE.AIM.eq(aim)))
                .orderBy(AIM_FIGURE.REPORTED_AT.desc(), AIM_FIGURE.PERIOD, AIM_FIGURE.VERSION_NO.desc())
                .limit(MOST)
                .fetch(Records.mapping(AimFigure::new));
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
        return figures(sql)
                .where(which)
                .orderBy(AIM_FIGURE.AIM, AIM_FIGURE.PERIOD, AIM_FIGURE.VERSION_NO)
                .fetch(Records.mapping(AimFigure::new));
    }

    private static SelectJoinStep<Record7<String, Period, Integer, Double, String, OffsetDateTime, String>> figures(
            DSLContext sql) {
        return sql.select(
                        AIM_FIGURE.AIM,
                        AIM_FIGURE.PERIOD.convertFrom(Period::parse),
                        AIM_FIGURE.VERSION_NO,
                        AIM_FIGURE.FIGURE,
                        AIM_FIGURE.SOURCE,
                        AIM_FIGURE.REPORTED_AT,
                        AIM_FIGURE.REPORTED_BY)
                .from(AIM_FIGURE);
    }
}
