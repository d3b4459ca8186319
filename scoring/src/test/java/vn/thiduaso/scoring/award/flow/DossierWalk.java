package vn.thiduaso.scoring.award.flow;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

import vn.thiduaso.scoring.award.ConflictRule;

/** One dossier to which people do whatever comes to their mind, often what is asked for; keeps what was allowed, and nothing of its own judgement. */
final class DossierWalk {

    /** An act that was allowed. */
    record Done(DossierState from, DossierAct act, Actor actor, FlowFacts facts, DossierState to) {}

    private static final List<DossierAct> EVERYTHING = List.of(DossierAct.values());
    private static final Set<DossierAct> SETBACKS = EnumSet.of(
            DossierAct.WITHDRAW,
            DossierAct.RETURN,
            DossierAct.LOOK_AGAIN,
            DossierAct.RULE,
            DossierAct.DISQUALIFY,
            DossierAct.DECLINE);

    private final Random chance;
    private final Candidate candidate;
    private final Map<Duty, String> did = new EnumMap<>(Duty.class);
    private final List<Done> history = new ArrayList<>();
    private final List<Judgement<DossierState>> refused = new ArrayList<>();
    private DossierState state = DossierFlow.FLOW.initial();

    DossierWalk(Random chance) {
        this.chance = chance;
        Actor self = any(ExampleActors.ALL);
        this.candidate = new Candidate(
                "U1",
                Set.of("XA"),
                chance.nextBoolean() ? Optional.of(self.account()) : Optional.empty(),
                chance.nextBoolean() ? Set.of(any(ExampleActors.ALL).account()) : Set.of());
    }

    DossierState state() {
        return state;
    }

    Candidate candidate() {
        return candidate;
    }

    List<Done> history() {
        return history;
    }

    List<Judgement<DossierState>> refused() {
        return refused;
    }

    /** One try. @param truth evidence that stands in place of what chance would say, of the same kind */
    void step(List<Evidence> truth) {
        DossierAct act = act();
        Actor actor = actor(act);
        FlowFacts facts = facts(act, truth);
        Judgement<DossierState> judgement = DossierFlow.FLOW.judge(state, act, actor, facts);
        if (judgement.next().isEmpty()) {
            refused.add(judgement);
            return;
        }
        history.add(new Done(state, act, actor, facts, judgement.next().orElseThrow()));
        state = judgement.next().orElseThrow();
        if (act == DossierAct.SUBMIT || act == DossierAct.COMPLETE) {
            did.clear();
            did.put(Duty.SENT, actor.account());
        } else if (act == DossierAct.APPRAISE_ACHIEVEMENT) {
            did.put(Duty.APPRAISED_ACHIEVEMENT, actor.account());
        }
    }

    private DossierAct act() {
        List<DossierAct> usual = DossierFlow.FLOW.acts(state);
        if (usual.isEmpty() || chance.nextInt(6) == 0) {
            return any(EVERYTHING);
        }
        DossierAct act = any(usual);
        for (int again = 0; again < 4 && SETBACKS.contains(act); again++) {
            act = any(usual);
        }
        return act;
    }

    /** One who should, mostly; else somebody who may do everything, or anybody. */
    private Actor actor(DossierAct act) {
        List<FlowRole> roles = DossierFlow.FLOW.row(state, act).stream()
                .flatMap(row -> row.who().stream().sorted())
                .toList();
        if (roles.isEmpty() || chance.nextInt(5) == 0) {
            return any(ExampleActors.ALL);
        }
        return chance.nextInt(4) == 0 ? ExampleActors.EVERYTHING : ExampleActors.usual(any(roles));
    }

    private FlowFacts facts(DossierAct act, List<Evidence> truth) {
        Optional<Transition<DossierState, DossierAct>> row = DossierFlow.FLOW.row(state, act);
        List<CampaignState> during =
                row.stream().flatMap(one -> one.during().stream().sorted()).toList();
        Optional<CampaignState> campaign = chance.nextInt(8) == 0 || during.isEmpty()
                ? Optional.of(any(List.of(CampaignState.values())))
                : Optional.of(any(during));
        Set<ConflictRule.Kind> bars =
                chance.nextBoolean() ? Set.of(ConflictRule.Kind.values()) : Set.of(ConflictRule.Kind.DECLARED);
        Collection<Proof> proofs =
                row.map(one -> (Collection<Proof>) one.proofs()).orElse(List.of());
        return new FlowFacts(Optional.of(candidate), bars, did, campaign, evidence(proofs, truth));
    }

    private List<Evidence> evidence(Collection<Proof> proofs, List<Evidence> truth) {
        List<Evidence> there = new ArrayList<>(ExampleEvidence.of(proofs));
        if (!there.isEmpty() && chance.nextInt(5) == 0) {
            Evidence wrong = ExampleEvidence.bad(any(proofs.stream().sorted().toList()));
            there.removeIf(one -> one.kind().equals(wrong.kind()));
            if (chance.nextBoolean()) {
                there.add(wrong);
            }
        }
        truth.forEach(one -> {
            if (there.removeIf(other -> other.kind().equals(one.kind()))) {
                there.add(one);
            }
        });
        return there;
    }

    private <T> T any(List<T> values) {
        return values.get(chance.nextInt(values.size()));
    }
}
