package vn.thiduaso.dashboard.award.rules;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

import vn.thiduaso.dashboard.audit.Act;
import vn.thiduaso.dashboard.award.log.AwardAct;
import vn.thiduaso.dashboard.award.log.AwardEntry;
import vn.thiduaso.dashboard.award.log.AwardLogQueries;
import vn.thiduaso.dashboard.store.Database;

/** Which rules somebody confirmed, and nobody took back since. */
@Component
final class ConfirmationQueries {

    private final DSLContext sql;

    ConfirmationQueries(Database database) {
        this.sql = database.sql();
    }

    /** By hash of the rule; those that nobody confirmed are not in it. */
    Map<String, Confirmation> of(Collection<String> rules) {
        return of(sql, rules);
    }

    /** The same as a transaction sees it. */
    static Map<String, Confirmation> of(DSLContext sql, Collection<String> rules) {
        return AwardLogQueries.newest(sql, AwardAct.Kind.RULE, rules).stream()
                .filter(entry -> entry.act().equals(Act.Kind.CONFIRM_AWARD_RULE.code()))
                .collect(Collectors.toMap(AwardEntry::object, Confirmation::of));
    }
}
