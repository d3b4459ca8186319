package vn.thiduaso.scoring.award.flow;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import vn.thiduaso.scoring.award.ConflictRule;

/**
 * Whom an act is about.
 *
 * @param unit code of the candidate, or of the unit an individual belongs to
 * @param unitsAbove codes of the units above that one
 * @param person account of an individual; empty for a collective, and for who has none
 * @param declared accounts of those of whom a relation to the candidate was declared, by themselves or by others
 */
public record Candidate(String unit, Set<String> unitsAbove, Optional<String> person, Set<String> declared) {

    public Candidate {
        unitsAbove = Set.copyOf(unitsAbove);
        declared = Set.copyOf(declared);
    }

    /** What somebody has to do with the candidate; whether that bars from an act the rules say. */
    public Set<ConflictRule.Kind> conflicts(Actor actor) {
        Set<ConflictRule.Kind> conflicts = EnumSet.noneOf(ConflictRule.Kind.class);
        if (isSelf(actor)) {
            conflicts.add(ConflictRule.Kind.SELF);
        }
        if (actor.units().contains(unit)) {
            conflicts.add(ConflictRule.Kind.OWN_UNIT);
        }
        if (!Collections.disjoint(actor.units(), unitsAbove)) {
            conflicts.add(ConflictRule.Kind.UNIT_ABOVE);
        }
        if (declared.contains(actor.account())) {
            conflicts.add(ConflictRule.Kind.DECLARED);
        }
        return conflicts;
    }

    boolean isSelf(Actor actor) {
        return person.filter(actor.account()::equals).isPresent();
    }
}
