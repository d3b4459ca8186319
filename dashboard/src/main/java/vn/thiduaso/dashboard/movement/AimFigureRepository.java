package vn.thiduaso.dashboard.movement;

import java.util.Optional;

import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

import vn.thiduaso.dashboard.audit.Act;
import vn.thiduaso.dashboard.audit.AuditRepository;
import vn.thiduaso.dashboard.store.Database;

import static vn.thiduaso.dashboard.store.jooq.Tables.AIM_FIGURE;

/** Writes figures of aims that are reported by hand, each with its entry in the audit. */
@Component
class AimFigureRepository {

    private final DSLContext sql;

    AimFigureRepository(Database database) {
        this.sql = database.sql();
    }

    /** A new version; two who write the same one: the second fails by the key, and nothing of it is kept. */
    void add(String aimSet, AimFigure one, Optional<AimFigure> before) {
        sql.transaction(transaction -> {
            DSL.using(transaction)
                    .insertInto(AIM_FIGURE)
                    .set(AIM_FIGURE.AIM_SET, aimSet)
                    .set(AIM_FIGURE.AIM, one.aim())
                    .set(AIM_FIGURE.PERIOD, one.period().toString())
                    .set(AIM_FIGURE.VERSION_NO, one.version())
                    .set(AIM_FIGURE.FIGURE, one.figure())
                    .set(AIM_FIGURE.SOURCE, one.source())
                    .set(AIM_FIGURE.REPORTED_AT, one.reportedAt())
                    .set(AIM_FIGURE.REPORTED_BY, one.reportedBy())
                    .execute();
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
    }

    private static String hash(AimFigure one) {
        return Act.hash(one.version() + "\n" + one.figure() + "\n" + one.source());
    }
}
