package vn.thiduaso.scoring.award.flow;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

import vn.thiduaso.scoring.award.Occasion;
import vn.thiduaso.scoring.award.Recipient;
import vn.thiduaso.scoring.award.eligibility.Eligibility;
import vn.thiduaso.scoring.award.flow.DossierWalk.Done;
import vn.thiduaso.scoring.award.flow.Evidence.DocumentKind;
import vn.thiduaso.scoring.award.quota.PlaceTaken;
import vn.thiduaso.scoring.award.quota.QuotaUse;

import static org.assertj.core.api.Assertions.assertThat;

/** What must hold of a dossier whatever people do, in whatever order. */
class DossierFlowLawsTest {

    private static final int STEPS = 100;
    private static final Set<DossierAct> APPRAISALS = Set.of(
            DossierAct.APPRAISE_ACHIEVEMENT,
            DossierAct.APPRAISE_DOSSIER,
            DossierAct.RULE,
            DossierAct.QUALIFY,
            DossierAct.DISQUALIFY);
    private static final Set<DossierAct> DECISIONS = Set.of(DossierAct.AWARD, DossierAct.PROPOSE_UP);

    @Property
    void nobodyAppraisesTwiceNorOnesOwn(@ForAll long seed) {
        DossierWalk walk = walk(seed);

        String first = "";
        String sender = "";
        for (Done done : walk.history()) {
            String account = done.actor().account();
            if (done.act() == DossierAct.SUBMIT || done.act() == DossierAct.COMPLETE) {
                sender = account;
            }
            if (APPRAISALS.contains(done.act())) {
                assertThat(account).isNotEqualTo(sender);
                assertThat(walk.candidate().person()).isNotEqualTo(Optional.of(account));
                assertThat(done.actor().units()).doesNotContain("U1");
                assertThat(walk.candidate().declared()).doesNotContain(account);
            }
            if (done.act() == DossierAct.APPRAISE_ACHIEVEMENT) {
                first = account;
            } else if (done.act() == DossierAct.APPRAISE_DOSSIER) {
                assertThat(account).isNotEqualTo(first);
            }
        }
    }

    @Property
    void nothingIsDecidedWithoutItsProof(@ForAll long seed) {
        DossierWalk walk = walk(seed);

        for (int i = 0; i < walk.history().size(); i++) {
            Done done = walk.history().get(i);
            if (!DECISIONS.contains(done.act())) {
                continue;
            }
            assertThat(done.actor().roles()).contains(FlowRole.CHAIRMAN);
            assertThat(walk.candidate().person())
                    .isNotEqualTo(Optional.of(done.actor().account()));
            assertThat(done.facts().campaign()).contains(CampaignState.COUNCIL);
            assertThat(one(done, Evidence.Vote.class).result().passed()).isTrue();
            assertThat(one(done, Evidence.Vote.class).round()).isEqualTo(RoundState.LOCKED);
            assertThat(one(done, Evidence.Choice.class).selection().chosen()).contains(ExampleEvidence.CANDIDATE);
            assertThat(one(done, Evidence.Places.class).use().orElseThrow().free())
                    .isPositive();
            assertThat(one(done, Evidence.Review.class).eligibility().state()).isEqualTo(Eligibility.State.QUALIFIED);
            assertThat(one(done, Evidence.Document.class).document())
                    .isEqualTo(done.act() == DossierAct.AWARD ? DocumentKind.DECISION : DocumentKind.PETITION);
            assertThat(actsSinceItWasSent(walk.history().subList(0, i)))
                    .containsSubsequence(
                            DossierAct.RECEIVE,
                            DossierAct.APPRAISE_ACHIEVEMENT,
                            DossierAct.APPRAISE_DOSSIER,
                            DossierAct.QUALIFY,
                            DossierAct.PUT_TO_COUNCIL,
                            DossierAct.RECORD_VOTE,
                            DossierAct.PROPOSE);
        }
    }

    @Property
    void everyStepIsARowAndEveryRefusalHasACode(@ForAll long seed) {
        DossierWalk walk = walk(seed);

        DossierState state = DossierFlow.FLOW.initial();
        for (Done done : walk.history()) {
            assertThat(done.from()).isEqualTo(state);
            assertThat(DossierFlow.FLOW.table())
                    .anyMatch(row -> row.act() == done.act() && row.from() == done.from() && row.to() == done.to());
            assertThat(done.actor().roles())
                    .as("somebody with a role of the movement did it")
                    .isNotEmpty();
            state = done.to();
        }
        assertThat(walk.state()).isEqualTo(state);
        assertThat(walk.history().size() + walk.refused().size()).isEqualTo(STEPS);
        assertThat(walk.refused())
                .allSatisfy(refused -> assertThat(refused.refusals())
                        .isNotEmpty()
                        .allMatch(refusal -> !refusal.code().isBlank())
                        .doesNotHaveDuplicates());
    }

    @Property(tries = 100)
    void noQuotaIsExceeded(@ForAll long seed) {
        contest(seed);
    }

    /** Else the laws above would hold of nothing. */
    @Test
    void shouldComeToEveryStateByChance() {
        Set<DossierState> reached = EnumSet.noneOf(DossierState.class);
        Set<DossierAct> done = EnumSet.noneOf(DossierAct.class);
        for (int seed = 0; seed < 1000; seed++) {
            walk(seed).history().forEach(one -> {
                reached.add(one.from());
                reached.add(one.to());
                done.add(one.act());
            });
        }

        assertThat(reached).containsExactly(DossierState.values());
        assertThat(done).containsExactly(DossierAct.values());
    }

    @Test
    void shouldFindTheQuotaFullByChance() {
        Set<String> refused = new HashSet<>();
        for (int seed = 0; seed < 20; seed++) {
            contest(seed).stream()
                    .flatMap(walk -> walk.refused().stream())
                    .flatMap(judgement -> judgement.refusals().stream())
                    .forEach(refusal -> refused.add(refusal.key()));
        }

        assertThat(refused).contains("proof.place-free");
    }

    /** Five dossiers and two places: what is free is told truly each time, by the states the dossiers are in. */
    private static List<DossierWalk> contest(long seed) {
        Random chance = new Random(seed);
        List<DossierWalk> walks =
                IntStream.range(0, 5).mapToObj(i -> new DossierWalk(chance)).toList();
        for (int step = 0; step < 5 * STEPS; step++) {
            walks.get(chance.nextInt(walks.size())).step(List.of(new Evidence.Places(Optional.of(use(walks)))));
            assertThat(use(walks).over()).isZero();
        }
        return walks;
    }

    private static DossierWalk walk(long seed) {
        DossierWalk walk = new DossierWalk(new Random(seed));
        for (int step = 0; step < STEPS; step++) {
            walk.step(List.of());
        }
        return walk;
    }

    private static QuotaUse use(List<DossierWalk> walks) {
        List<PlaceTaken> taken = IntStream.range(0, walks.size())
                .boxed()
                .flatMap(i -> walks.get(i).state().place().stream()
                        .map(state -> new PlaceTaken(
                                String.valueOf(i), "M", "F", Recipient.COLLECTIVE, Occasion.YEARLY, 2026, state)))
                .toList();
        return QuotaUse.of(ExampleEvidence.quota(), Occasion.YEARLY, 2026, taken, Optional.empty());
    }

    private static List<DossierAct> actsSinceItWasSent(List<Done> history) {
        List<DossierAct> acts = new ArrayList<>();
        for (Done done : history) {
            if (done.act() == DossierAct.SUBMIT || done.act() == DossierAct.COMPLETE) {
                acts.clear();
            }
            acts.add(done.act());
        }
        return acts;
    }

    private static <E extends Evidence> E one(Done done, Class<E> kind) {
        Stream<E> found =
                done.facts().evidence().stream().filter(kind::isInstance).map(kind::cast);
        return found.findFirst().orElseThrow();
    }
}
