package vn.thiduaso.dashboard.security;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

import static vn.thiduaso.dashboard.security.Reach.EVERYWHERE;
import static vn.thiduaso.dashboard.security.Reach.NOWHERE;
import static vn.thiduaso.dashboard.security.Reach.OWN_UNITS;
import static vn.thiduaso.dashboard.security.Role.ADMINISTRATOR;
import static vn.thiduaso.dashboard.security.Role.AUDITOR;
import static vn.thiduaso.dashboard.security.Role.CHAIRMAN;
import static vn.thiduaso.dashboard.security.Role.COUNCIL_MEMBER;
import static vn.thiduaso.dashboard.security.Role.EMULATION_OFFICER;
import static vn.thiduaso.dashboard.security.Role.ENTERPRISE;
import static vn.thiduaso.dashboard.security.Role.OPERATOR;
import static vn.thiduaso.dashboard.security.Role.SECRETARY;
import static vn.thiduaso.dashboard.security.Role.TRANSFORMATION_OFFICER;
import static vn.thiduaso.dashboard.security.Role.UNIT_REPORTER;

/**
 * Which role may do what, and how far: the one table. What it does not name is refused.
 *
 * <p>Visitors, who have not logged in, may read what was published where the setting {@code public-reading} is on; then no role sees less.
 */
public final class Rights {

    /** Who send the figures of their own units. */
    private static final Set<Role> REPORTING = EnumSet.of(UNIT_REPORTER, ENTERPRISE);

    private static final Set<Role> OFFICE = EnumSet.complementOf(EnumSet.copyOf(REPORTING));
    /** Who answer for figures. That approving and closing are two people's is a matter of acts, not of roles. */
    private static final Set<Role> ANSWERING = EnumSet.of(TRANSFORMATION_OFFICER, EMULATION_OFFICER, CHAIRMAN);

    /** Who prepare awards, decide on them, or look whether that is done by the rules. */
    private static final Set<Role> REVIEWING =
            EnumSet.of(EMULATION_OFFICER, TRANSFORMATION_OFFICER, COUNCIL_MEMBER, SECRETARY, CHAIRMAN, AUDITOR);

    /** Who send the figures of all units. */
    private static final Set<Role> LOADING = EnumSet.of(TRANSFORMATION_OFFICER, EMULATION_OFFICER, OPERATOR);

    private static final Map<Action, Map<Role, Reach>> TABLE = new EnumMap<>(Action.class);

    static {
        give(Action.SEE_HELP, EVERYWHERE, EnumSet.allOf(Role.class));
        give(Action.KEEP_OWN_ACCOUNT, EVERYWHERE, EnumSet.allOf(Role.class));
        give(Action.SEE_TODOS, EVERYWHERE, EnumSet.allOf(Role.class));
        give(Action.SEE_INDEX_SETS, EVERYWHERE, EnumSet.allOf(Role.class));
        give(Action.SEE_SET_DRAFTS, EVERYWHERE, OFFICE);
        give(Action.EDIT_INDEX_SETS, EVERYWHERE, ANSWERING);
        give(Action.PUBLISH_INDEX_SETS, EVERYWHERE, ANSWERING);
        give(Action.SEE_RANKING, EVERYWHERE, EnumSet.complementOf(EnumSet.of(ENTERPRISE)));
        // an enterprise sees one short list of its own: it keeps no views
        give(Action.KEEP_VIEWS, EVERYWHERE, EnumSet.complementOf(EnumSet.of(ENTERPRISE)));
        give(Action.SEE_RUNS, EVERYWHERE, OFFICE);
        give(Action.SEE_UNIT, EVERYWHERE, OFFICE);
        give(Action.SEE_UNIT, OWN_UNITS, REPORTING);
        give(Action.SIMULATE, EVERYWHERE, OFFICE);
        give(Action.SIMULATE, OWN_UNITS, REPORTING);
        give(Action.SEE_COMPLETENESS, EVERYWHERE, OFFICE);
        give(Action.SEE_COMPLETENESS, OWN_UNITS, EnumSet.of(UNIT_REPORTER));
        give(Action.DECLARE_COMPLETE, OWN_UNITS, EnumSet.of(UNIT_REPORTER));
        give(Action.LOAD_FIGURES, EVERYWHERE, LOADING);
        give(Action.LOAD_FIGURES, OWN_UNITS, REPORTING);
        give(Action.SEE_SUBMISSIONS, EVERYWHERE, OFFICE);
        give(Action.SEE_SUBMISSIONS, OWN_UNITS, REPORTING);
        give(Action.SEE_APPROVAL, EVERYWHERE, OFFICE);
        give(Action.APPROVE_FIGURES, EVERYWHERE, ANSWERING);
        give(Action.CLOSE_PERIOD, EVERYWHERE, ANSWERING);
        give(Action.UNLOCK_PERIOD, EVERYWHERE, ANSWERING);
        give(Action.SEE_FINDINGS, EVERYWHERE, OFFICE);
        give(Action.SEE_FINDINGS, OWN_UNITS, EnumSet.of(UNIT_REPORTER));
        give(Action.ANSWER_FINDINGS, EVERYWHERE, ANSWERING);
        give(Action.SEE_JOBS, EVERYWHERE, OFFICE);
        give(Action.RUN_JOBS, EVERYWHERE, LOADING);
        give(Action.PUBLISH_RUNS, EVERYWHERE, ANSWERING);
        give(Action.SEE_MOVEMENT, EVERYWHERE, OFFICE);
        give(Action.KEEP_ASSIGNMENTS, EVERYWHERE, EnumSet.of(SECRETARY, ADMINISTRATOR));
        give(Action.REPORT_AIMS, EVERYWHERE, EnumSet.of(TRANSFORMATION_OFFICER, EMULATION_OFFICER, SECRETARY));
        give(Action.SEE_AWARD_RULES, EVERYWHERE, OFFICE);
        give(Action.CONFIRM_AWARD_RULES, EVERYWHERE, EnumSet.of(EMULATION_OFFICER, CHAIRMAN));
        give(Action.SEE_CAMPAIGNS, EVERYWHERE, REVIEWING);
        give(Action.MANAGE_CAMPAIGNS, EVERYWHERE, EnumSet.of(EMULATION_OFFICER));
        give(Action.SEE_PUBLIC_BOARD, EVERYWHERE, EnumSet.allOf(Role.class));
        give(Action.SWITCH_PUBLIC_BOARD, EVERYWHERE, EnumSet.of(ADMINISTRATOR));
        give(Action.SEE_AUDIT, EVERYWHERE, EnumSet.of(AUDITOR, ADMINISTRATOR));
        give(Action.SEE_OWN_ENTRIES, EVERYWHERE, EnumSet.of(TRANSFORMATION_OFFICER, EMULATION_OFFICER));
        give(Action.KEEP_ACCOUNTS, EVERYWHERE, EnumSet.of(ADMINISTRATOR));
    }

    private final boolean publicReading;

    /** @param publicReading whether published pages are open without login */
    public Rights(boolean publicReading) {
        this.publicReading = publicReading;
    }

    private static void give(Action action, Reach reach, Set<Role> roles) {
        Map<Role, Reach> row = TABLE.computeIfAbsent(action, any -> new EnumMap<>(Role.class));
        roles.forEach(role -> row.put(role, reach));
    }

    /** What a role may do by the table, whatever visitors may. */
    public static Reach of(Role role, Action action) {
        return TABLE.getOrDefault(action, Map.of()).getOrDefault(role, NOWHERE);
    }

    /** How far somebody may do something: the furthest of his roles, and never less than a visitor. */
    public Reach reach(Actor actor, Action action) {
        Reach own = furthest(actor.roles(), action);
        return ofVisitor(action) == EVERYWHERE ? EVERYWHERE : own;
    }

    private static Reach furthest(Collection<Role> roles, Action action) {
        return roles.stream()
                .map(role -> of(role, action))
                .max(Comparator.naturalOrder())
                .orElse(NOWHERE);
    }

    private Reach ofVisitor(Action action) {
        return action.isForEverybody() || publicReading && action.readsPublished() ? EVERYWHERE : NOWHERE;
    }
}
