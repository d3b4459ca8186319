package vn.thiduaso.datasets.act;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import vn.thiduaso.datasets.act.Subject.OfPeriod;
import vn.thiduaso.datasets.act.Subject.OfSubmission;
import vn.thiduaso.scoring.Period;

import static org.assertj.core.api.Assertions.assertThat;

class ActReplayTest {

    private static final Period PERIOD = Period.parse("2026-10");
    private static final OfSubmission FILE = new OfSubmission("SET", PERIOD, "f1");
    private static final Instant NOON = Instant.parse("2026-11-03T05:00:00Z");

    private static Act act(long seq, ActKind kind, String by) {
        return Act.of(kind, FILE, "bytes", new Actor(by), NOON, "").placed(seq, NOON);
    }

    private static ActLog log(String approver) {
        Act close = new Act(
                3,
                ActKind.CLOSE,
                new OfPeriod("SET", PERIOD),
                "closing",
                new Actor("Người Chốt"),
                NOON,
                "",
                new Basis(List.of("f1"), List.of()));
        return ActLog.of(
                List.of(act(1, ActKind.SUBMIT, "Người Nộp"), act(2, ActKind.APPROVE, approver), close),
                id -> Optional.of(new Actor("Người Gửi")));
    }

    @Test
    void shouldTellAnApprovalByWhoSentTheFileApartFromBreaches() {
        ActLog log = log("Người Gửi");

        assertThat(log.refusals(act(0, ActKind.APPROVE, "Người Gửi"))).isNotEmpty();
        assertThat(ActReplay.breaches(log)).isEmpty();
        assertThat(ActReplay.ownFiles(log)).extracting(Act::seq).containsExactly(2L);
    }

    @Test
    void shouldTellAnApprovalByWhoSubmittedTheFileAsABreach() {
        ActLog log = log("Người Nộp");

        assertThat(ActReplay.breaches(log)).first().satisfies(breach -> {
            assertThat(breach.why()).isEqualTo(Refusal.Why.SAME_PERSON);
            assertThat(breach.act().seq()).isEqualTo(2);
        });
        assertThat(ActReplay.ownFiles(log)).isEmpty();
    }
}
