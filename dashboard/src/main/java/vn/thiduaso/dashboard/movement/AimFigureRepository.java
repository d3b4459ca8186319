package vn.thiduaso.dashboard.movement;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

import vn.thiduaso.dashboard.audit.Act;
import vn.thiduaso.dashboard.audit.AuditRepository;
import vn.thiduaso.dashboard.store.Database;
import vn.thiduaso.dashboard.store.TakenKey;
import vn.thiduaso.scoring.Period;

import static vn.thiduaso.dashboard.store.jooq.Tables.AIM_FIGURE;

/** Writes figures of aims that are reported by hand, each with its entry in the audit. */
@Component
class AimFigureRepository {

    private final DSLContext sql;

    AimFigureRepository(Database database) {
        this.sql = database.sql();
    }

    /**
     * A new version of the figure of an aim and period.
     *
     * @param next what follows the version in force, which is read in the same transaction
     * @throws InvalidMovementException when somebody wrote the same version faster; nothing of it is kept
     */
    void add(String aimSet, String aim, Period period, Function<Optional<AimFigure>, AimFigure> next) {
        try {
            sql.transaction(transaction -> {
                DSLContext tx = DSL.using(transaction);
                Optional<AimFigure> before = AimFigureQueries.inForce(tx, aimSet, aim, period);
                AimFigure one = next.apply(before);
                insert(tx, aimSet, one);
                AuditRepository.append(
                        transaction,
                        Act.of(
                                        one.reportedBy(),
                                        Act.Kind.REPORT_AIM,
                                        aimSet + " " + one.aim() + " " + one.period(),
                                        before.map(AimFigureRepository::hash),
                                        Optional.of(hash(one)))
                                .because(Optional.of(one.source())),
                        one.reportedAt());
            });
        } catch (DataAccessException fault) {
            if (TakenKey.is(fault)) {
                throw new InvalidMovementException(List.of(MovementFault.of("faster")));
            }
            throw fault;
        }
    }

    private static void insert(DSLContext tx, String aimSet, AimFigure one) {
        tx.insertInto(AIM_FIGURE)
                .set(AIM_FIGURE.AIM_SET, aimSet)
                .set(AIM_FIGURE.AIM, one.aim())
                .set(AIM_FIGURE.PERIOD, one.period().toString())
                .set(AIM_FIGURE.VERSION_NO, one.version())
                .set(AIM_FIGURE.FIGURE, one.figure())
                .set(AIM_FIGURE.SOURCE, one.source())
                .set(AIM_FIGURE.REPORTED_AT, one.reportedAt())
                .set(AIM_FIGURE.REPORTED_BY, one.reportedBy())
                .execute();
    }

    private static String hash(AimFigure one) {
        return Act.hash(one.version() + "\n" + one.figure() + "\n" + one.source());
    }
}
