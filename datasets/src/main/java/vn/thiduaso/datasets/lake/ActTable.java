package vn.thiduaso.datasets.lake;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;

import vn.thiduaso.datasets.act.Act;
import vn.thiduaso.datasets.act.ActKind;
import vn.thiduaso.datasets.act.ActLog;
import vn.thiduaso.datasets.act.Actor;
import vn.thiduaso.datasets.act.Basis;
import vn.thiduaso.datasets.act.Refusal;
import vn.thiduaso.datasets.act.RefusedActsException;
import vn.thiduaso.datasets.act.Subject.OfPeriod;

/**
 * What people did. An act is judged by {@link vn.thiduaso.datasets.act.ActRules} on all acts before it in the very moment in which it is added, so that
 * of two acts that exclude each other one is done, whoever tries at once.
 */
public final class ActTable {

    private final NumberedList<ActEntry> list;
    private final SubmissionTable submissions;
    private volatile Standing last;

    /** Where everything stands after the acts of one state of the list. */
    private record Standing(List<ActEntry> entries, ActLog log) {

        Standing {
            entries = List.copyOf(entries); // the list itself: it is one that never changes
        }
    }

    /**
     * @param submissions say who sent what
     * @param force makes a commit survive a power cut before it is acknowledged
     */
    ActTable(LakeTable table, SubmissionTable submissions, Runnable force) {
        this.submissions = submissions;
        last = new Standing(List.of(), log(List.of()));
        list = new NumberedList<>(
                table,
                "act",
                new NumberedList.Form<>(
                        Comparator.comparingLong(entry -> entry.act().seq()), ActEntry::fromRow, ActEntry::toRow),
                force);
    }

    /** All acts and where everything stands after them; made anew only when somebody acted. */
    public ActLog log() {
        List<ActEntry> entries = list.all();
        Standing known = last;
        if (known.entries() != entries) {
            known = new Standing(entries, log(entries));
            last = known;
        }
        return known.log();
    }

    /**
     * Adds acts: all of them, or none.
     *
     * @param decide gives the acts to add, seen where everything stands; called again when somebody acts meanwhile. Closing is not done here
     * @return the acts with their places
     * @throws RefusedActsException with every reason for which one of them is not allowed
     */
    public List<Act> add(Function<ActLog, List<Act>> decide) {
        List<ActEntry> added = list.add(listed -> {
            List<Act> tried = decide.apply(log(listed));
            if (tried.stream().anyMatch(act -> act.kind() == ActKind.CLOSE)) {
                throw new IllegalArgumentException("a period is closed with its rows, by closedPeriods()");
            }
            return entries(listed, tried, Optional.empty());
        });
        return added.stream().map(ActEntry::act).toList();
    }

    /** Acts from a place on, each with its link in the chain. */
    public List<ActLink> linksFrom(long seq) {
        return list.all().stream()
                .filter(entry -> entry.act().seq() >= seq)
                .map(entry -> new ActLink(entry.act(), entry.chain()))
                .toList();
    }

    /**
     * The first act that is not as it was added, or after which one is gone; empty when the chain is whole. Acts taken from the end leave no
     * trace in the chain itself.
     */
    public OptionalLong firstBreak() {
        String before = "";
        long expected = 1;
        for (ActEntry entry : list.all()) {
            if (entry.act().seq() != expected || !entry.chain().equals(entry.chainAfter(before))) {
                return OptionalLong.of(expected);
            }
            before = entry.chain();
            expected++;
        }
        return OptionalLong.empty();
    }

    /** Acts of closing, oldest first. */
    List<ClosedPeriod> closings() {
        return list.all().stream().flatMap(entry -> entry.closing().stream()).toList();
    }

    /** Whether nobody ever acted; reads no file. */
    boolean isEmpty() {
        return list.isEmpty();
    }

    /** Closings made before there were acts, oldest first, become the first acts; nobody judges them. Nothing happens when anybody acted already. */
    void takeOver(List<ClosedPeriod> closings) {
        list.add(listed -> {
            List<ActEntry> taken = new ArrayList<>();
            if (listed.isEmpty()) {
                String chain = "";
                for (ClosedPeriod closing : closings) {
                    Act act = closeAct(closing, Basis.NONE).placed(taken.size() + 1L, closing.closedAt());
                    ActEntry entry = ActEntry.after(chain, act, Optional.of(closing));
                    taken.add(entry);
                    chain = entry.chain();
                }
            }
            return taken;
        });
    }

    /** @throws RefusedActsException when the period cannot be closed like this */
    void requireClosable(ClosedPeriod closing, Basis basis) {
        require(log(), List.of(closeAct(closing, basis)));
    }

    /** Adds the act of closing; its rows count from here on. */
    ClosedPeriod close(ClosedPeriod closing, Basis basis) {
        return list.add(listed -> entries(listed, List.of(closeAct(closing, basis)), Optional.of(closing)))
                .get(0)
                .closing()
                .orElseThrow();
    }

    private static Act closeAct(ClosedPeriod closing, Basis basis) {
        return new Act(
                0,
                ActKind.CLOSE,
                new OfPeriod(closing.indexSet(), closing.period()),
                closing.id(),
                new Actor(closing.closedBy()),
                closing.closedAt(),
                "",
                basis);
    }

    private ActLog log(List<ActEntry> entries) {
        return ActLog.of(entries.stream().map(ActEntry::act).toList(), new Senders(submissions));
    }

    private static void require(ActLog log, List<Act> tried) {
        List<Refusal> refusals = log.refusals(tried);
        if (!refusals.isEmpty()) {
            throw new RefusedActsException(refusals);
        }
    }

    /** Judges and numbers acts. A clock set back must not bring forth an act older than the one before it. */
    private List<ActEntry> entries(List<ActEntry> listed, List<Act> tried, Optional<ClosedPeriod> closing) {
        require(log(listed), tried);
        long seq = listed.size();
        Instant earliest = Instant.MIN;
        String chain = "";
        if (!listed.isEmpty()) {
            ActEntry last = listed.get(listed.size() - 1);
            seq = last.act().seq();
            earliest = last.act().at().plus(1, ChronoUnit.MICROS);
            chain = last.chain();
        }
        List<ActEntry> entries = new ArrayList<>();
        for (Act act : tried) {
            Instant at = act.at().isBefore(earliest) ? earliest : act.at();
            Act placed = act.placed(++seq, at);
            ActEntry entry = ActEntry.after(chain, placed, closing.map(period -> period.at(at)));
            entries.add(entry);
            chain = entry.chain();
            earliest = at.plus(1, ChronoUnit.MICROS);
        }
        return entries;
    }
}
