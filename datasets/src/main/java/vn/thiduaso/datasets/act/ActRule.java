package vn.thiduaso.datasets.act;

import java.util.Set;

/**
 * When one kind of act is allowed, and for whom.
 *
 * @param of what it is about
 * @param from stages in which it may be done
 * @param to stage it leads to
 * @param whileOpen true: only while the period is open
 * @param reasoned true: only with a reason
 * @param apartFrom acts that must have been done by somebody else
 * @param sameAs act that must have been done by the same person; none means anyone may
 */
public record ActRule(
        ActKind act,
        Class<? extends Subject> of,
        Set<? extends Stage> from,
        Stage to,
        boolean whileOpen,
        boolean reasoned,
        Set<ActKind> apartFrom,
        Set<ActKind> sameAs) {

    public ActRule {
        from = Set.copyOf(from);
        apartFrom = Set.copyOf(apartFrom);
        sameAs = Set.copyOf(sameAs);
    }

    static ActRule of(ActKind act, Class<? extends Subject> of, Set<? extends Stage> from, Stage to) {
        return new ActRule(act, of, from, to, false, false, Set.of(), Set.of());
    }

    ActRule onlyWhileOpen() {
        return new ActRule(act, of, from, to, true, reasoned, apartFrom, sameAs);
    }

    ActRule withReason() {
        return new ActRule(act, of, from, to, whileOpen, true, apartFrom, sameAs);
    }

    ActRule notByWhoDid(ActKind other) {
        return new ActRule(act, of, from, to, whileOpen, reasoned, Set.of(other), sameAs);
    }

    ActRule onlyByWhoDid(ActKind other) {
        return new ActRule(act, of, from, to, whileOpen, reasoned, apartFrom, Set.of(other));
    }
}
