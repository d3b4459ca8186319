package vn.thiduaso.datasets.act;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import vn.thiduaso.datasets.act.Refusal.Why;
import vn.thiduaso.datasets.act.Subject.OfFinding;
import vn.thiduaso.datasets.act.Subject.OfPeriod;
import vn.thiduaso.datasets.act.Subject.OfSubmission;
import vn.thiduaso.datasets.act.Subject.OfUnit;

/** Acts in their order, and where every subject stands after them. */
public final class ActLog {

    private final Function<String, Optional<Actor>> senders;
    private final List<Act> acts = new ArrayList<>();
    private final Map<Subject, List<Act>> bySubject = new LinkedHashMap<>();
    private final Map<OfPeriod, List<Act>> byPeriod = new LinkedHashMap<>();
    private final Map<OfPeriod, Set<OfSubmission>> submissions = new LinkedHashMap<>();

    private ActLog(List<Act> acts, Function<String, Optional<Actor>> senders) {
        this.senders = senders;
        acts.forEach(this::add);
    }

    /**
     * @param acts in their order; taken as they are
     * @param senders who sent the file of a submission, by its id; asked only where it decides
     */
    public static ActLog of(List<Act> acts, Function<String, Optional<Actor>> senders) {
        return new ActLog(acts, senders);
    }

    /** The log as it was after the first acts. */
    ActLog first(int count) {
        return new ActLog(acts.subList(0, count), senders);
    }

    /** The same acts, where nobody asks who sent a file. */
    ActLog withoutSenders() {
        return new ActLog(acts, id -> Optional.empty());
    }

    /** Whether an act is to be done by others than who sent a file, and he did it. */
    boolean isOfOwnFile(Act act) {
        return ActRules.of(act.kind()).apartFrom().contains(ActKind.SUBMIT)
                && !ownFiles(act).isEmpty();
    }

    private void add(Act act) {
        acts.add(act);
        bySubject.computeIfAbsent(act.subject(), subject -> new ArrayList<>()).add(act);
        byPeriod.computeIfAbsent(act.subject().whole(), period -> new ArrayList<>())
                .add(act);
        if (act.subject() instanceof OfSubmission submission) {
            submissions
                    .computeIfAbsent(submission.whole(), period -> new LinkedHashSet<>())
                    .add(submission);
        }
    }

    /** All acts, in their order. */
    public List<Act> acts() {
        return List.copyOf(acts);
    }

    /** Acts on a subject, in their order. */
    public List<Act> of(Subject subject) {
        return List.copyOf(bySubject.getOrDefault(subject, List.of()));
    }

    /** Acts on a period and on everything in it, in their order. */
    public List<Act> within(OfPeriod period) {
        return List.copyOf(byPeriod.getOrDefault(period, List.of()));
    }

    /** The latest act on a subject. */
    public Optional<Act> last(Subject subject) {
        List<Act> own = bySubject.getOrDefault(subject, List.of());
        return own.isEmpty() ? Optional.empty() : Optional.of(own.get(own.size() - 1));
    }

    /** The latest act of a kind on a subject. */
    public Optional<Act> last(Subject subject, ActKind kind) {
        return bySubject.getOrDefault(subject, List.of()).stream()
                .filter(act -> act.kind() == kind)
                .reduce((earlier, later) -> later);
    }

    public State state(OfSubmission submission) {
        State own = (State) own(submission);
        return own == State.APPROVED && !lock(submission.whole()).isOpen() ? State.CLOSED : own;
    }

    public Lock lock(OfPeriod period) {
        return (Lock) own(period);
    }

    public Declaration declaration(OfUnit unit) {
        return (Declaration) own(unit);
    }

    public Doubt doubt(OfFinding finding) {
        return (Doubt) own(finding);
    }

    /** Submissions of a period on which somebody acted that stand in one of some states, in the order of their first acts. */
    public List<OfSubmission> submissions(OfPeriod period, Set<State> states) {
        return submissions.getOrDefault(period, Set.of()).stream()
                .filter(submission -> states.contains(state(submission)))
                .toList();
    }

    /**
     * Why some acts cannot be done one after the other; empty when they can. An act that is refused is taken as not done for those after it.
     */
    public List<Refusal> refusals(List<Act> tried) {
        ActLog after = new ActLog(acts, senders);
        List<Refusal> refusals = new ArrayList<>();
        for (Act act : tried) {
            List<Refusal> own = after.refusals(act);
            refusals.addAll(own);
            if (own.isEmpty()) {
                after.add(act);
            }
        }
        return refusals;
    }

    /** Every reason for which one act cannot be done now; empty when it can. */
    public List<Refusal> refusals(Act act) {
        ActRule rule = ActRules.of(act.kind());
        if (!rule.of().isInstance(act.subject())) {
            throw new IllegalArgumentException(act.kind() + " of " + act.subject());
        }
        List<Refusal> refusals = new ArrayList<>();
        Stage found = stage(act.subject());
        boolean inStage = rule.from().contains(found);
        if (!inStage) {
            refusals.add(Refusal.of(Why.WRONG_STAGE, act, found));
        } else if (rule.whileOpen() && !lock(act.subject().whole()).isOpen()) {
            refusals.add(Refusal.of(Why.PERIOD_CLOSED, act, found));
        }
        if (rule.reasoned() && act.reason().isEmpty()) {
            refusals.add(Refusal.of(Why.NO_REASON, act, found));
        }
        // where the subject stands elsewhere, who acts and what it is bound to are beside the point
        if (inStage) {
            refusals.addAll(persons(act, rule, found));
            refusals.addAll(contents(act, found));
        }
        return refusals;
    }

    private List<Refusal> persons(Act act, ActRule rule, Stage found) {
        List<Refusal> refusals = new ArrayList<>();
        for (Subject subject : concerned(act)) {
            rule.apartFrom().stream()
                    .flatMap(kind -> last(subject, kind).stream())
                    .filter(earlier -> earlier.by().isSamePersonAs(act.by()))
                    .forEach(earlier -> refusals.add(Refusal.of(Why.SAME_PERSON, act, found, earlier)));
            rule.sameAs().stream()
                    .flatMap(kind -> last(subject, kind).stream())
                    .filter(earlier -> !earlier.by().isSamePersonAs(act.by()))
                    .forEach(earlier -> refusals.add(Refusal.of(Why.OTHER_PERSON, act, found, earlier)));
        }
        if (refusals.isEmpty() && rule.apartFrom().contains(ActKind.SUBMIT)) {
            refusals.addAll(ownFiles(act));
        }
        return refusals;
    }

    /** Who sent a file is as near to it as who submitted it, which may have been somebody else. */
    private List<Refusal> ownFiles(Act act) {
        return concerned(act).stream()
                .filter(OfSubmission.class::isInstance)
                .map(subject -> ((OfSubmission) subject).submission())
                .filter(id -> senders.apply(id)
                        .filter(sender -> sender.isSamePersonAs(act.by()))
                        .isPresent())
                .map(id -> Refusal.ownFile(act, id))
                .toList();
    }

    /** Whose earlier acts decide who may do this one: those of the submissions a closing takes, of the file a finding is in, or of the subject itself. */
    private static List<Subject> concerned(Act act) {
        if (act.subject() instanceof OfFinding finding) {
            return List.of(finding.file());
        }
        return act.kind() == ActKind.CLOSE
                ? act.basis().taken().stream().map(id -> submission(act, id)).toList()
                : List.of(act.subject());
    }

    private static Subject submission(Act act, String id) {
        return new OfSubmission(act.subject().indexSet(), act.subject().period(), id);
    }

    private List<Refusal> contents(Act act, Stage found) {
        if (act.kind() == ActKind.CLOSE) {
            return closing(act, found);
        }
        return act.kind() != ActKind.APPROVE
                ? List.of()
                : last(act.subject(), ActKind.SUBMIT).stream()
                        .filter(earlier -> !earlier.content().equals(act.content()))
                        .map(earlier -> Refusal.of(Why.OTHER_CONTENT, act, found, earlier))
                        .toList();
    }

    private List<Refusal> closing(Act act, Stage found) {
        OfPeriod period = act.subject().whole();
        List<Refusal> refusals = new ArrayList<>();
        ids(period, State.SUBMITTED).stream()
                .filter(id -> !act.basis().leftOut().contains(id))
                .forEach(id -> refusals.add(Refusal.notApproved(act, id)));
        if (!ids(period, State.APPROVED).equals(Set.copyOf(act.basis().taken()))) {
            refusals.add(Refusal.of(Why.OTHER_BASIS, act, found));
        }
        return refusals;
    }

    private Set<String> ids(OfPeriod period, State state) {
        Set<String> ids = new LinkedHashSet<>();
        submissions(period, Set.of(state)).forEach(submission -> ids.add(submission.submission()));
        return ids;
    }

    private Stage stage(Subject subject) {
        return subject instanceof OfSubmission submission ? state(submission) : own(subject);
    }

    /** By the acts on the subject alone. */
    private Stage own(Subject subject) {
        return last(subject).map(act -> ActRules.of(act.kind()).to()).orElseGet(() -> ActRules.first(subject));
    }
}
