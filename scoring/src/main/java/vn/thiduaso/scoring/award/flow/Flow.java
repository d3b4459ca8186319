package vn.thiduaso.scoring.award.flow;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * States of one kind of thing and the acts between them, as a table.
 *
 * @param code unique among the flows
 * @param initial state of a new one
 * @param table at most one row for an act in a state
 */
public record Flow<S extends Enum<S> & FlowWord, A extends Enum<A> & FlowWord>(
        String code, S initial, List<Transition<S, A>> table) {

    private static final String NOT_TOLD = "not-told";

    public Flow {
        table = List.copyOf(table);
        Set<List<Object>> rows = new HashSet<>();
        table.forEach(row -> {
            if (row.who().isEmpty()) {
                throw new IllegalArgumentException("Việc " + row.act().code() + " phải nói ai làm");
            }
            if (!rows.add(List.of(row.act(), row.from()))) {
                throw new IllegalArgumentException("Việc " + row.act().code() + " ở trạng thái "
                        + row.from().code() + " có hai dòng");
            }
        });
    }

    static <T> List<T> rows(List<List<T>> parts) {
        return parts.stream().flatMap(List::stream).toList();
    }

    /** Whether somebody may do an act on a thing in a state, and what becomes of it. All that stands against it is told at once. */
    public Judgement<S> judge(S state, A act, Actor actor, FlowFacts facts) {
        Optional<Transition<S, A>> row = row(state, act);
        List<Refusal> refusals =
                row.map(known -> refusals(known, actor, facts)).orElseGet(() -> refusalsOutside(state, act, actor));
        return new Judgement<>(refusals.isEmpty() ? row.map(Transition::to) : Optional.empty(), refusals);
    }

    /** Acts that begin in a state, whoever may do them, in the order of the table. */
    public List<A> acts(S state) {
        return table.stream()
                .filter(row -> row.from() == state)
                .map(Transition::act)
                .toList();
    }

    /** Whether nothing more becomes of it. */
    public boolean isFinal(S state) {
        return acts(state).isEmpty();
    }

    public Optional<Transition<S, A>> row(S state, A act) {
        return table.stream()
                .filter(row -> row.from() == state && row.act() == act)
                .findFirst();
    }

    private static <S extends Enum<S> & FlowWord, A extends Enum<A> & FlowWord> List<Refusal> refusals(
            Transition<S, A> row, Actor actor, FlowFacts facts) {
        List<Refusal> refusals = new ArrayList<>();
        if (!row.during().isEmpty()
                && facts.campaign().filter(row.during()::contains).isEmpty()) {
            refusals.add(new Refusal(
                    Refusal.Kind.CAMPAIGN,
                    facts.campaign().map(CampaignState::code).orElse(NOT_TOLD)));
        }
        role(row.act(), row.who(), actor).ifPresent(refusals::add);
        row.apart().stream()
                .sorted()
                .filter(apart -> !apart.isKept(actor, facts))
                .map(apart -> new Refusal(Refusal.Kind.APART, apart.code()))
                .forEach(refusals::add);
        row.proofs().stream()
                .sorted()
                .filter(proof -> !proof.isThere(facts))
                .map(proof -> new Refusal(Refusal.Kind.PROOF, proof.code()))
                .forEach(refusals::add);
        return refusals;
    }

    private List<Refusal> refusalsOutside(S state, A act, Actor actor) {
        List<Refusal> refusals = new ArrayList<>();
        refusals.add(new Refusal(Refusal.Kind.STATE, state.code()));
        Set<FlowRole> anywhere = table.stream()
                .filter(row -> row.act() == act)
                .flatMap(row -> row.who().stream())
                .collect(Collectors.toSet());
        role(act, anywhere, actor).ifPresent(refusals::add);
        return refusals;
    }

    private static Optional<Refusal> role(FlowWord act, Set<FlowRole> who, Actor actor) {
        return actor.roles().stream().anyMatch(who::contains)
                ? Optional.empty()
                : Optional.of(new Refusal(Refusal.Kind.ROLE, act.code()));
    }
}
