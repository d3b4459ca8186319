package vn.thiduaso.scoring.award.flow;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import vn.thiduaso.scoring.award.eligibility.Verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ProofTest {

    @ParameterizedTest
    @EnumSource
    void shouldBeShownByItsEvidenceOnly(Proof proof) {
        assertThat(proof.isThere(FlowFacts.of(List.of(ExampleEvidence.good(proof)))))
                .isTrue();
        assertThat(proof.isThere(FlowFacts.of(List.of(ExampleEvidence.bad(proof)))))
                .isFalse();
        assertThat(proof.isThere(FlowFacts.of(List.of()))).isFalse();
    }

    @Test
    void shouldTakeWhatTheChairChoseWithAReason() {
        List<String> tied = List.of(ExampleEvidence.CANDIDATE, "B");

        assertThat(isThere(Proof.PLACE_CHOSEN, ExampleEvidence.choice(List.of(), List.of(), tied, "vì")))
                .isTrue();
        assertThat(isThere(Proof.PLACE_CHOSEN, ExampleEvidence.choice(List.of("B"), List.of(), List.of("C"), "vì")))
                .as("the chair takes one of the tied")
                .isFalse();
    }

    @Test
    void shouldTakeAVoteThatDidNotPassAsNotChosen() {
        assertThat(isThere(Proof.NOT_CHOSEN, ExampleEvidence.vote(RoundState.LOCKED, 4)))
                .isTrue();
        assertThat(isThere(Proof.NOT_CHOSEN, ExampleEvidence.vote(RoundState.LOCKED, 5)))
                .isFalse();
        assertThat(isThere(Proof.NOT_CHOSEN, ExampleEvidence.vote(RoundState.CLOSED, 4)))
                .isFalse();
        assertThat(isThere(Proof.VOTE_PASSED, ExampleEvidence.vote(RoundState.CLOSED, 9)))
                .isFalse();
    }

    @Test
    void shouldAskForNothingWhereNothingIsToBeSaid() {
        assertThat(isThere(Proof.LINE_EXPLAINED, new Evidence.Line(false, ""))).isTrue();
        assertThat(isThere(Proof.PLACE_FREE, new Evidence.Places(Optional.empty())))
                .as("no number is stated")
                .isTrue();
        assertThat(isThere(Proof.PAPER_AGREES, new Evidence.Paper(0, Optional.empty(), Optional.empty())))
                .isTrue();
        assertThat(isThere(Proof.PAPER_AGREES, new Evidence.Paper(1, Optional.empty(), Optional.empty())))
                .as("nobody typed it")
                .isFalse();
        assertThat(isThere(Proof.SEAT, new Evidence.Seat(true, false, false)))
                .as("absent")
                .isFalse();
        assertThat(isThere(Proof.APPRAISAL, new Evidence.Appraisal(0, 0))).isFalse();
        assertThat(isThere(Proof.PART_REASONS, new Evidence.PartReasons(Map.of())))
                .isFalse();
        assertThat(isThere(Proof.FINDINGS_QUALIFIED, ExampleEvidence.review(Verdict.NEEDS_PERSON)))
                .isFalse();
    }

    @Test
    void shouldCountTheLastDayAsInTime() {
        LocalDate last = LocalDate.of(2026, 12, 31);

        assertThat(isThere(Proof.BEFORE_DEADLINE, new Evidence.Deadline(last, last.minusDays(1))))
                .isTrue();
        assertThat(isThere(Proof.AFTER_DEADLINE, new Evidence.Deadline(last, last.minusDays(1))))
                .isFalse();
    }

    @Test
    void shouldRefuseTwoOfOneKindOfEvidence() {
        Evidence yes = new Evidence.Reason("vì");
        assertThatThrownBy(() -> FlowFacts.of(List.of(yes, new Evidence.Reason("khác"))))
                .hasMessageContaining("Reason");
        assertThat(FlowFacts.of(List.of(ExampleEvidence.good(Proof.MINUTES), ExampleEvidence.good(Proof.NOTICE)))
                        .evidence())
                .hasSize(2);
    }

    private static boolean isThere(Proof proof, Evidence evidence) {
        return proof.isThere(FlowFacts.of(List.of(evidence)));
    }
}
