package vn.thiduaso.scoring.award.flow;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

import vn.thiduaso.scoring.award.ConflictRule;
import vn.thiduaso.scoring.award.vote.Tally;

import static org.assertj.core.api.Assertions.assertThat;

/** What must hold of a ballot round whatever people do, in whatever order. */
class RoundFlowLawsTest {

    private static final int STEPS = 60;
    private static final Set<RoundAct> WHILE_OPEN =
            Set.of(RoundAct.CAST, RoundAct.TAKE_BACK, RoundAct.TYPE_PAPER, RoundAct.TYPE_PAPER_AGAIN, RoundAct.CLOSE);

    /** An act that was allowed. */
    private record Done(RoundState from, RoundAct act, Actor actor, RoundState to) {}

    /** A round in which what is told of ballots is true. */
    private static final class Walk {

        private final Random chance;
        private final Candidate candidate;
        private final Set<String> given = new HashSet<>();
        private final Map<Duty, String> did = new EnumMap<>(Duty.class);
        private final int paper;
        private final List<Done> history = new ArrayList<>();
        private RoundState state = RoundFlow.FLOW.initial();
        private Optional<Tally> first = Optional.empty();
        private Optional<Tally> second = Optional.empty();

        Walk(long seed) {
            chance = new Random(seed);
            candidate = new Candidate(
                    "U1", Set.of("XA"), Optional.of(any(ExampleActors.ALL).account()), Set.of("hoidong"));
            paper = chance.nextInt(3);
        }

        void step() {
            RoundAct act = chance.nextInt(4) > 0 && !RoundFlow.FLOW.isFinal(state)
                    ? any(RoundFlow.FLOW.acts(state))
                    : any(List.of(RoundAct.values()));
            Actor actor = any(ExampleActors.ALL);
            FlowFacts facts = new FlowFacts(
                    Optional.of(candidate), Set.of(ConflictRule.Kind.DECLARED), did, Optional.empty(), evidence(actor));
            RoundFlow.FLOW.judge(state, act, actor, facts).next().ifPresent(to -> {
                history.add(new Done(state, act, actor, to));
                happen(act, actor);
                state = to;
            });
        }

        private void happen(RoundAct act, Actor actor) {
            switch (act) {
                case CAST ->
                    assertThat(given.add(actor.account())).as("one ballot each").isTrue();
                case TAKE_BACK -> assertThat(given.remove(actor.account())).isTrue();
                case TYPE_PAPER -> {
                    did.put(Duty.TYPED_FIRST, actor.account());
                    first = Optional.of(typed());
                }
                case TYPE_PAPER_AGAIN -> {
                    assertThat(did.get(Duty.TYPED_FIRST)).isNotNull().isNotEqualTo(actor.account());
                    second = Optional.of(typed());
                }
                case CLOSE ->
                    assertThat(paper == 0 || first.equals(second) && first.isPresent())
                            .isTrue();
                case OPEN, LOCK, ANNUL ->
                    assertThat(actor.roles()).containsAnyOf(FlowRole.SECRETARY, FlowRole.CHAIRMAN);
            }
        }

        private Tally typed() {
            return new Tally(paper - (chance.nextInt(3) == 0 ? 1 : 0), 0, 0, 0);
        }

        private List<Evidence> evidence(Actor actor) {
            List<Evidence> evidence = new ArrayList<>(List.of(
                    new Evidence.Seat(true, true, given.contains(actor.account())),
                    new Evidence.Paper(paper, first, second)));
            List.of(Proof.IN_SESSION, Proof.QUORUM, Proof.RULES_CONFIRMED, Proof.MINUTES, Proof.REASON)
                    .forEach(proof -> evidence.add(
                            chance.nextInt(4) > 0 ? ExampleEvidence.good(proof) : ExampleEvidence.bad(proof)));
            return evidence;
        }

        private <T> T any(List<T> values) {
            return values.get(chance.nextInt(values.size()));
        }
    }

    @Property
    void nobodyVotesAfterTheClosing(@ForAll long seed) {
        Walk walk = walk(seed);

        boolean closed = false;
        for (Done done : walk.history) {
            assertThat(closed && WHILE_OPEN.contains(done.act())).isFalse();
            assertThat(!WHILE_OPEN.contains(done.act()) || done.from() == RoundState.OPEN)
                    .isTrue();
            closed |= done.from() == RoundState.OPEN && done.to() != RoundState.OPEN;
        }
    }

    @Property
    void nobodyVotesOnOnesOwn(@ForAll long seed) {
        Walk walk = walk(seed);

        assertThat(walk.history).filteredOn(done -> done.act() == RoundAct.CAST).allSatisfy(done -> {
            assertThat(walk.candidate.person())
                    .isNotEqualTo(Optional.of(done.actor().account()));
            assertThat(done.actor().units()).doesNotContain("U1");
            assertThat(done.actor().account()).isNotEqualTo("hoidong");
        });
    }

    @Test
    void shouldComeToEveryStateByChance() {
        Set<RoundState> reached = EnumSet.noneOf(RoundState.class);
        Set<RoundAct> done = EnumSet.noneOf(RoundAct.class);
        for (int seed = 0; seed < 1000; seed++) {
            walk(seed).history.forEach(one -> {
                reached.add(one.from());
                reached.add(one.to());
                done.add(one.act());
            });
        }

        assertThat(reached).containsExactly(RoundState.values());
        assertThat(done).containsExactly(RoundAct.values());
    }

    private static Walk walk(long seed) {
        Walk walk = new Walk(seed);
        for (int step = 0; step < STEPS; step++) {
            walk.step();
        }
        return walk;
    }
}
