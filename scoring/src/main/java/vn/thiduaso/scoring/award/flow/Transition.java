package vn.thiduaso.scoring.award.flow;

import java.util.Set;

/**
 * One row of a flow.
 *
 * @param who roles of which one is enough; never empty
 * @param apart who of them may not
 * @param proofs what must be there
 * @param during states of the campaign in which the act is possible; empty: the act belongs to no dossier
 */
public record Transition<S extends Enum<S> & FlowWord, A extends Enum<A> & FlowWord>(
        A act, S from, S to, Set<FlowRole> who, Set<Separation> apart, Set<Proof> proofs, Set<CampaignState> during) {

    public Transition {
        who = Set.copyOf(who);
        apart = Set.copyOf(apart);
        proofs = Set.copyOf(proofs);
        during = Set.copyOf(during);
    }

    static <S extends Enum<S> & FlowWord, A extends Enum<A> & FlowWord> Transition<S, A> of(A act, S from, S to) {
        return new Transition<>(act, from, to, Set.of(), Set.of(), Set.of(), Set.of());
    }

    Transition<S, A> by(FlowRole... roles) {
        return new Transition<>(act, from, to, Set.of(roles), apart, proofs, during);
    }

    Transition<S, A> apart(Separation... separations) {
        return new Transition<>(act, from, to, who, Set.of(separations), proofs, during);
    }

    Transition<S, A> proof(Proof... wanted) {
        return new Transition<>(act, from, to, who, apart, Set.of(wanted), during);
    }

    Transition<S, A> during(CampaignState... states) {
        return new Transition<>(act, from, to, who, apart, proofs, Set.of(states));
    }
}
