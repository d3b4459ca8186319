package vn.thiduaso.datasets.act;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

import vn.thiduaso.datasets.act.Subject.OfFinding;
import vn.thiduaso.datasets.act.Subject.OfPeriod;
import vn.thiduaso.datasets.act.Subject.OfSubmission;
import vn.thiduaso.datasets.act.Subject.OfUnit;
import vn.thiduaso.scoring.Period;

import static org.assertj.core.api.Assertions.assertThat;

/** Random people try random acts on three submissions, their period and a unit; what is let through is judged here by another reckoning. */
class ActLawsTest {

    private static final Period Q3 = Period.parse("2026-Q3");
    private static final OfPeriod PERIOD = new OfPeriod("S", Q3);
    private static final List<String> FILES = List.of("f1", "f2", "f3");
    private static final OfUnit UNIT = new OfUnit("S", Q3, "U");
    /** Four people; the first under three spellings. */
    private static final List<String> NAMES = List.of("Ánh", "ÁNH ", "A\u0301nh", "Bình", "Châu", "Dũng");

    /** The table as the use cases state it: what leads from where to where. */
    private static final Set<String> MOVES = Set.of(
            "submit DRAFT SUBMITTED",
            "submit CHECKED SUBMITTED",
            "withdraw SUBMITTED DRAFT",
            "return SUBMITTED DRAFT",
            "return APPROVED DRAFT",
            "approve SUBMITTED APPROVED",
            "close OPEN CLOSED",
            "ask-unlock CLOSED UNLOCK_ASKED",
            "grant-unlock UNLOCK_ASKED OPEN",
            "refuse-unlock UNLOCK_ASKED CLOSED",
            "declare NONE COMPLETE",
            "retract COMPLETE NONE",
            "ask-back UNANSWERED ASKED",
            "confirm UNANSWERED CONFIRMED",
            "confirm ASKED CONFIRMED",
            "reopen ASKED UNANSWERED",
            "reopen CONFIRMED UNANSWERED");

    @Property
    void shouldNeverLeaveTheTable(@ForAll long seed) {
        for (Step step : history(seed)) {
            String move = "%s %s %s".formatted(step.act.kind().word(), step.before, step.after);
            assertThat(MOVES).contains(move);
        }
    }

    @Property
    void shouldNeverCloseByAnApproverAndNeverWithoutApproval(@ForAll long seed) {
        Map<String, String> approvers = new LinkedHashMap<>();
        for (Step step : history(seed)) {
            Act act = step.act;
            if (act.subject() instanceof OfSubmission of) {
                if (act.kind() == ActKind.APPROVE) {
                    approvers.put(of.submission(), person(act));
                } else {
                    approvers.remove(of.submission());
                }
            }
            if (act.kind() == ActKind.CLOSE) {
                assertThat(act.basis().taken()).containsExactlyInAnyOrderElementsOf(approvers.keySet());
                assertThat(approvers.values()).doesNotContain(person(act));
            }
        }
    }

    @Property
    void shouldNeverApproveWhatOneSentOneselfNorWhatHasChanged(@ForAll long seed) {
        Map<Subject, Act> sent = new HashMap<>();
        for (Step step : history(seed)) {
            Act act = step.act;
            if (act.kind() == ActKind.SUBMIT) {
                sent.put(act.subject(), act);
            }
            if (act.kind() == ActKind.APPROVE) {
                assertThat(person(sent.get(act.subject()))).isNotEqualTo(person(act));
                assertThat(sent.get(act.subject()).content()).isEqualTo(act.content());
                assertThat(act.subject().equals(new OfSubmission("S", Q3, FILES.get(0)))
                                && person(act).equals("Dũng"))
                        .as("approved by who sent it, submitted by another")
                        .isFalse();
            }
        }
    }

    @Property
    void shouldNeverConfirmWhatOneSentOneself(@ForAll long seed) {
        Map<Subject, Act> sent = new HashMap<>();
        for (Step step : history(seed)) {
            Act act = step.act;
            if (act.kind() == ActKind.SUBMIT) {
                sent.put(act.subject(), act);
            }
            if (act.kind() == ActKind.CONFIRM && act.subject() instanceof OfFinding of) {
                assertThat(act.reason()).isNotEmpty();
                assertThat(of.submission().equals(FILES.get(0)) && person(act).equals("Dũng"))
                        .isFalse();
                assertThat(Optional.ofNullable(sent.get(of.file())).map(ActLawsTest::person))
                        .isNotEqualTo(Optional.of(person(act)));
            }
        }
    }

    @Property
    void shouldUnlockByTwoAndWithReason(@ForAll long seed) {
        Act asked = null;
        for (Step step : history(seed)) {
            if (step.act.kind() == ActKind.ASK_UNLOCK) {
                asked = step.act;
                assertThat(asked.reason()).isNotEmpty();
            }
            if (step.act.kind() == ActKind.GRANT_UNLOCK) {
                assertThat(asked).isNotNull();
                assertThat(person(step.act)).isNotEqualTo(person(asked));
            }
        }
    }

    /** Between a closing and the next unlocking nothing counts that did not count, and nothing that counts goes. */
    @Property
    void shouldFreezeWhatIsClosed(@ForAll long seed) {
        List<Act> done = new ArrayList<>();
        Set<String> frozen = new HashSet<>();
        boolean locked = false;
        for (Step step : history(seed)) {
            done.add(step.act);
            if (step.act.kind() == ActKind.CLOSE) {
                locked = true;
                frozen = Set.copyOf(step.act.basis().taken());
            } else if (step.act.kind() == ActKind.GRANT_UNLOCK) {
                locked = false;
            }
            if (locked) {
                assertThat(log(done).submissions(PERIOD, Set.of(State.CLOSED)))
                        .extracting(OfSubmission::submission)
                        .containsExactlyInAnyOrderElementsOf(frozen);
                assertThat(log(done).submissions(PERIOD, Set.of(State.APPROVED)))
                        .isEmpty();
            }
        }
    }

    /** The laws above say nothing unless all acts happen: among a thousand histories each does. */
    @Test
    void shouldTryEveryActInSomeHistory() {
        Set<ActKind> seen = new HashSet<>();
        for (long seed = 0; seed < 1000; seed++) {
            history(seed).forEach(step -> seen.add(step.act.kind()));
        }
        assertThat(seen).containsExactlyInAnyOrder(ActKind.values());
    }

    @Test
    void shouldHaveARuleForEveryActAndEveryReason() {
        assertThat(ActRules.all()).extracting(ActRule::act).containsExactlyInAnyOrder(ActKind.values());
        Set<Refusal.Why> seen = new HashSet<>();
        for (long seed = 0; seed < 1000; seed++) {
            refused(seed).forEach(refusal -> seen.add(refusal.why()));
        }
        assertThat(seen).containsExactlyInAnyOrder(Refusal.Why.values());
    }

    /** An act that was let through, and where its subject stood before and after. */
    private record Step(Act act, Stage before, Stage after) {}

    private static List<Step> history(long seed) {
        List<Step> steps = new ArrayList<>();
        play(seed, steps, new ArrayList<>());
        return steps;
    }

    private static List<Refusal> refused(long seed) {
        List<Refusal> refused = new ArrayList<>();
        play(seed, new ArrayList<>(), refused);
        return refused;
    }

    private static void play(long seed, List<Step> steps, List<Refusal> refused) {
        Random random = new Random(seed);
        List<Act> done = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            ActLog log = log(done);
            Act act = tried(random, log);
            List<Refusal> refusals = log.refusals(List.of(act));
            refused.addAll(refusals);
            if (refusals.isEmpty()) {
                Stage before = stage(log, act.subject());
                done.add(act.placed(done.size() + 1L, act.at()));
                steps.add(new Step(act, before, stage(log(done), act.subject())));
            }
        }
    }

    /** Of the first file it is known who sent it, of the others it is not. */
    private static ActLog log(List<Act> acts) {
        return ActLog.of(acts, id -> id.equals(FILES.get(0)) ? Optional.of(new Actor("Dũng")) : Optional.empty());
    }

    private static Act tried(Random random, ActLog log) {
        ActKind kind = pick(random, List.of(ActKind.values()));
        Subject subject = ActRules.of(kind).of() == OfSubmission.class
                ? new OfSubmission("S", Q3, pick(random, FILES))
                : ActRules.of(kind).of() == OfPeriod.class
                        ? PERIOD
                        : ActRules.of(kind).of() == OfFinding.class
                                ? new OfFinding("S", Q3, pick(random, FILES), "f")
                                : UNIT;
        String content =
                subject instanceof OfSubmission of ? of.submission() + (random.nextInt(6) == 0 ? "x" : "") : "";
        Basis basis = kind == ActKind.CLOSE ? basis(random, log) : Basis.NONE;
        return new Act(
                0,
                kind,
                subject,
                content,
                new Actor(pick(random, NAMES)),
                Instant.EPOCH.plusSeconds(log.acts().size()),
                random.nextInt(4) == 0 ? "" : "vì sai",
                basis);
    }

    /** Mostly what is approved, sometimes anything; mostly nothing left out. */
    private static Basis basis(Random random, ActLog log) {
        List<String> taken = random.nextInt(4) == 0
                ? FILES.subList(0, random.nextInt(4))
                : log.submissions(PERIOD, Set.of(State.APPROVED)).stream()
                        .map(OfSubmission::submission)
                        .toList();
        return new Basis(taken, random.nextBoolean() ? FILES : List.of());
    }

    private static <T> T pick(Random random, List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private static Stage stage(ActLog log, Subject subject) {
        if (subject instanceof OfSubmission of) {
            return log.state(of);
        }
        if (subject instanceof OfFinding of) {
            return log.doubt(of);
        }
        return subject instanceof OfPeriod period ? log.lock(period) : log.declaration(UNIT);
    }

    private static String person(Act act) {
        return act.by().name().equals("Bình")
                        || act.by().name().equals("Châu")
                        || act.by().name().equals("Dũng")
                ? act.by().name()
                : "Ánh";
    }
}
