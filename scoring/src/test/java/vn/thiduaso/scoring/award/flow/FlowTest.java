package vn.thiduaso.scoring.award.flow;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import vn.thiduaso.scoring.award.ConflictRule;
import vn.thiduaso.scoring.award.quota.PlaceTaken;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class FlowTest {

    static List<Flow<?, ?>> flows() {
        return List.of(DossierFlow.FLOW, CampaignFlow.FLOW, MeetingFlow.FLOW, RoundFlow.FLOW);
    }

    @ParameterizedTest
    @MethodSource("flows")
    void shouldReachEveryStateWithProofsByWhoMay(Flow<?, ?> flow) {
        assertThat(unreached(flow)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("flows")
    void shouldUseEveryAct(Flow<?, ?> flow) {
        assertThat(unused(flow)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "dossier,  not-awarded cancelled replaced withdrawn",
        "campaign, ended called-off",
        "meeting,  locked called-off",
        "round,    locked annulled"
    })
    void shouldEndWhereNothingMoreBecomesOfIt(String flow, String ends) {
        assertThat(finals(flows().stream()
                        .filter(one -> one.code().equals(flow))
                        .findFirst()
                        .orElseThrow()))
                .containsExactly(ends.split(" "));
    }

    @Test
    void shouldTellAllRefusalsAtOnce() {
        Judgement<DossierState> judgement = DossierFlow.FLOW.judge(
                DossierState.PROPOSED,
                DossierAct.AWARD,
                ExampleActors.EMULATION,
                new FlowFacts(
                        Optional.empty(),
                        Set.of(),
                        Map.of(),
                        Optional.of(CampaignState.APPRAISAL),
                        List.of(ExampleEvidence.good(Proof.OWN_LEVEL), ExampleEvidence.bad(Proof.PLACE_FREE))));

        assertThat(judgement.isAllowed()).isFalse();
        assertThat(judgement.refusals())
                .extracting(Refusal::key)
                .containsExactly(
                        "campaign.appraisal",
                        "role.award",
                        "apart.not-self",
                        "proof.findings-qualified",
                        "proof.vote-passed",
                        "proof.place-chosen",
                        "proof.place-free",
                        "proof.decision");
    }

    @Test
    void shouldTellThatTheActDoesNotBeginThere() {
        assertThat(DossierFlow.FLOW
                        .judge(DossierState.DRAFT, DossierAct.AWARD, ExampleActors.REPORTER, FlowFacts.of(List.of()))
                        .refusals())
                .extracting(Refusal::key)
                .containsExactly("state.draft", "role.award");
        assertThat(DossierFlow.FLOW
                        .judge(
                                DossierState.DRAFT,
                                DossierAct.SUBMIT,
                                ExampleActors.REPORTER,
                                facts(DossierState.DRAFT, DossierAct.SUBMIT, Optional.empty()))
                        .refusals())
                .as("nobody told the state of the campaign")
                .extracting(Refusal::key)
                .containsExactly("campaign.not-told");
    }

    @ParameterizedTest
    @CsvSource({
        // who, declared, barring kinds, refused
        "chuyendoiso, ,            ,           false",
        "chuyendoiso, chuyendoiso, ,           false", // declared, but no rule of the day bars it
        "chuyendoiso, chuyendoiso, DECLARED,   true",
        "tatca2,      ,            ,           true", // of the unit: whatever the rules say
        "tatca,       ,            UNIT_ABOVE, false",
        "tatca4,      ,            UNIT_ABOVE, true",
        "tatca4,      ,            ,           false",
        "nguoiduocxet, ,           ,           true" // oneself
    })
    void shouldKeepWhoHasAConflictFromAppraising(
            String account, String declared, ConflictRule.Kind bars, boolean refused) {
        String unit = account.equals("tatca2") ? "U1" : account.equals("tatca4") ? "XA" : "U9";
        Actor actor = new Actor(account, Set.of(FlowRole.values()), Set.of(unit));
        Candidate candidate = new Candidate(
                "U1", Set.of("XA"), Optional.of("nguoiduocxet"), declared == null ? Set.of() : Set.of(declared));
        FlowFacts facts = new FlowFacts(
                Optional.of(candidate),
                bars == null ? Set.of() : Set.of(bars),
                Map.of(Duty.SENT, "donvi"),
                Optional.of(CampaignState.APPRAISAL),
                List.of(ExampleEvidence.good(Proof.APPRAISAL)));

        Judgement<DossierState> judgement =
                DossierFlow.FLOW.judge(DossierState.RECEIVED, DossierAct.APPRAISE_ACHIEVEMENT, actor, facts);

        assertThat(judgement.refusals())
                .extracting(Refusal::key)
                .isEqualTo(refused ? List.of("apart.no-conflict") : List.of());
    }

    @ParameterizedTest
    @CsvSource({
        // who sent it, who appraised the achievement, refusals of the same person's second appraisal
        "donvi,  chuyendoiso, ''",
        "donvi,  tatca,       'apart.two-appraisers'",
        "tatca,  chuyendoiso, 'apart.not-sender'",
        ",       chuyendoiso, 'apart.not-sender'", // nobody knows who sent it
        "donvi,  ,            'apart.two-appraisers'"
    })
    void shouldWantTwoAppraisersWhoDidNotSendIt(String sent, String appraised, String refusals) {
        Map<Duty, String> did = new EnumMap<>(Duty.class);
        Optional.ofNullable(sent).ifPresent(account -> did.put(Duty.SENT, account));
        Optional.ofNullable(appraised).ifPresent(account -> did.put(Duty.APPRAISED_ACHIEVEMENT, account));
        FlowFacts facts = new FlowFacts(
                Optional.of(ExampleActors.collective()),
                Set.of(),
                did,
                Optional.of(CampaignState.APPRAISAL),
                List.of(ExampleEvidence.good(Proof.APPRAISAL)));

        Judgement<DossierState> judgement = DossierFlow.FLOW.judge(
                DossierState.ACHIEVEMENT_APPRAISED, DossierAct.APPRAISE_DOSSIER, ExampleActors.EVERYTHING, facts);

        assertThat(String.join(
                        " ", judgement.refusals().stream().map(Refusal::key).toList()))
                .isEqualTo(refusals);
    }

    @Test
    void shouldLetAUnitActForItsOwnDossierOnly() {
        FlowFacts facts = facts(DossierState.DRAFT, DossierAct.SUBMIT, Optional.of(CampaignState.OPEN));

        assertThat(DossierFlow.FLOW
                        .judge(DossierState.DRAFT, DossierAct.SUBMIT, ExampleActors.REPORTER, facts)
                        .next())
                .contains(DossierState.SUBMITTED);
        assertThat(DossierFlow.FLOW
                        .judge(DossierState.DRAFT, DossierAct.SUBMIT, ExampleActors.OTHER_REPORTER, facts)
                        .refusals())
                .containsExactly(new Refusal(Refusal.Kind.APART, "own-dossier"));
    }

    @Test
    void shouldSayWhatADossierIsToAQuota() {
        assertThat(Arrays.stream(DossierState.values())
                        .filter(state -> state.place().isPresent()))
                .containsExactly(
                        DossierState.PROPOSED_UP, DossierState.AWARDED, DossierState.CANCELLED, DossierState.REPLACED);
        assertThat(DossierState.AWARDED.place()).contains(PlaceTaken.State.GIVEN);
    }

    @Test
    void shouldRefuseTablesThatSayTwoThings() {
        Transition<MeetingState, MeetingAct> row =
                Transition.of(MeetingAct.ADJOURN, MeetingState.CONVENED, MeetingState.LOCKED);

        assertThatThrownBy(() -> new Flow<>("x", MeetingState.CONVENED, List.of(row)))
                .hasMessageContaining("phải nói ai làm");
        Transition<MeetingState, MeetingAct> told = row.by(FlowRole.SECRETARY);
        assertThatThrownBy(() -> new Flow<>("x", MeetingState.CONVENED, List.of(told, told)))
                .hasMessageContaining("có hai dòng");
        assertThatThrownBy(() -> new Judgement<>(
                        Optional.of(MeetingState.CONVENED), List.of(new Refusal(Refusal.Kind.STATE, "x"))))
                .hasMessageContaining("phải có lý do");
        assertThatThrownBy(() -> new Actor(" ", Set.of(), Set.of())).hasMessageContaining("tài khoản");
    }

    /** All that the row of an act asks for. */
    private static FlowFacts facts(DossierState state, DossierAct act, Optional<CampaignState> campaign) {
        return new FlowFacts(
                Optional.of(ExampleActors.collective()),
                Set.of(),
                Map.of(),
                campaign,
                ExampleEvidence.of(
                        DossierFlow.FLOW.row(state, act).orElseThrow().proofs()));
    }

    private static <S extends Enum<S> & FlowWord, A extends Enum<A> & FlowWord> Set<S> unreached(Flow<S, A> flow) {
        Set<S> unreached = states(flow);
        unreached.removeAll(reached(flow));
        return unreached;
    }

    private static <S extends Enum<S> & FlowWord, A extends Enum<A> & FlowWord> Set<S> reached(Flow<S, A> flow) {
        Set<S> reached = EnumSet.of(flow.initial());
        Deque<S> next = new ArrayDeque<>(reached);
        while (!next.isEmpty()) {
            S state = next.pop();
            flow.table().stream()
                    .filter(row -> row.from() == state)
                    .flatMap(row -> byWhoMay(flow, row).stream())
                    .filter(reached::add)
                    .forEach(next::add);
        }
        return reached;
    }

    private static <S extends Enum<S> & FlowWord, A extends Enum<A> & FlowWord> Optional<S> byWhoMay(
            Flow<S, A> flow, Transition<S, A> row) {
        FlowFacts facts = new FlowFacts(
                Optional.of(ExampleActors.collective()),
                Set.of(),
                Map.of(Duty.SENT, "donvi", Duty.APPRAISED_ACHIEVEMENT, "chuyendoiso", Duty.TYPED_FIRST, "tatca"),
                row.during().stream().sorted().findFirst(),
                ExampleEvidence.of(row.proofs()));
        return row.who().stream()
                .sorted()
                .map(role -> flow.judge(row.from(), row.act(), ExampleActors.usual(role), facts))
                .filter(Judgement::isAllowed)
                .findFirst()
                .flatMap(Judgement::next);
    }

    private static <S extends Enum<S> & FlowWord, A extends Enum<A> & FlowWord> Set<A> unused(Flow<S, A> flow) {
        Set<A> unused = EnumSet.allOf(flow.table().get(0).act().getDeclaringClass());
        flow.table().forEach(row -> unused.remove(row.act()));
        return unused;
    }

    private static <S extends Enum<S> & FlowWord, A extends Enum<A> & FlowWord> Set<S> states(Flow<S, A> flow) {
        return EnumSet.allOf(flow.initial().getDeclaringClass());
    }

    private static <S extends Enum<S> & FlowWord, A extends Enum<A> & FlowWord> List<String> finals(Flow<S, A> flow) {
        return states(flow).stream().filter(flow::isFinal).map(FlowWord::code).toList();
    }
}
