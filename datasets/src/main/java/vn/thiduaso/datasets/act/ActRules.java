package vn.thiduaso.datasets.act;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import vn.thiduaso.datasets.act.Subject.OfFinding;
import vn.thiduaso.datasets.act.Subject.OfPeriod;
import vn.thiduaso.datasets.act.Subject.OfSubmission;
import vn.thiduaso.datasets.act.Subject.OfUnit;

/**
 * The one place that says which act is allowed when, and who may not be the same person. There is no act that passes them by.
 *
 * <p>Sent and submitted by one or two, approved by another, closed by a third or by the sender, never by who approved. Unlocking takes one who asks and another who
 * grants. What was found in a figure is confirmed by somebody who did not send it. No source states who must be apart from whom; the table is the product's own and stricter than one signature.
 */
public final class ActRules {

    private static final List<ActRule> ALL = List.of(
            ActRule.of(ActKind.SUBMIT, OfSubmission.class, Set.of(State.DRAFT, State.CHECKED), State.SUBMITTED)
                    .onlyWhileOpen(),
            ActRule.of(ActKind.WITHDRAW, OfSubmission.class, Set.of(State.SUBMITTED), State.DRAFT)
                    .onlyByWhoDid(ActKind.SUBMIT),
            ActRule.of(ActKind.RETURN, OfSubmission.class, Set.of(State.SUBMITTED, State.APPROVED), State.DRAFT)
                    .withReason(),
            ActRule.of(ActKind.APPROVE, OfSubmission.class, Set.of(State.SUBMITTED), State.APPROVED)
                    .onlyWhileOpen()
                    .notByWhoDid(ActKind.SUBMIT),
            ActRule.of(ActKind.CLOSE, OfPeriod.class, Set.of(Lock.OPEN), Lock.CLOSED)
                    .notByWhoDid(ActKind.APPROVE),
            ActRule.of(ActKind.ASK_UNLOCK, OfPeriod.class, Set.of(Lock.CLOSED), Lock.UNLOCK_ASKED)
                    .withReason(),
            ActRule.of(ActKind.GRANT_UNLOCK, OfPeriod.class, Set.of(Lock.UNLOCK_ASKED), Lock.OPEN)
                    .notByWhoDid(ActKind.ASK_UNLOCK),
            ActRule.of(ActKind.REFUSE_UNLOCK, OfPeriod.class, Set.of(Lock.UNLOCK_ASKED), Lock.CLOSED)
                    .withReason(),
            ActRule.of(ActKind.DECLARE, OfUnit.class, Set.of(Declaration.NONE), Declaration.COMPLETE)
                    .onlyWhileOpen(),
            ActRule.of(ActKind.RETRACT, OfUnit.class, Set.of(Declaration.COMPLETE), Declaration.NONE)
                    .onlyWhileOpen()
                    .withReason(),
            ActRule.of(ActKind.ASK_BACK, OfFinding.class, Set.of(Doubt.UNANSWERED), Doubt.ASKED)
                    .withReason(),
            ActRule.of(ActKind.CONFIRM, OfFinding.class, Set.of(Doubt.UNANSWERED, Doubt.ASKED), Doubt.CONFIRMED)
                    .withReason()
                    .notByWhoDid(ActKind.SUBMIT),
            ActRule.of(ActKind.REOPEN, OfFinding.class, Set.of(Doubt.ASKED, Doubt.CONFIRMED), Doubt.UNANSWERED));

    private static final Map<ActKind, ActRule> BY_KIND =
            new EnumMap<>(ALL.stream().collect(Collectors.toMap(ActRule::act, Function.identity())));

    private ActRules() {}

    /** All rules, in the order of the work. */
    public static List<ActRule> all() {
        return ALL;
    }

    public static ActRule of(ActKind kind) {
        return BY_KIND.get(kind);
    }

    /** Where a subject stands before anybody did anything. */
    static Stage first(Subject subject) {
        if (subject instanceof OfSubmission) {
            return State.CHECKED;
        }
        if (subject instanceof OfFinding) {
            return Doubt.UNANSWERED;
        }
        return subject instanceof OfPeriod ? Lock.OPEN : Declaration.NONE;
    }
}
