package vn.thiduaso.ingest.commit;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import vn.thiduaso.datasets.act.Act;
import vn.thiduaso.datasets.act.ActKind;
import vn.thiduaso.datasets.act.ActLog;
import vn.thiduaso.datasets.act.Actor;
import vn.thiduaso.datasets.act.Basis;
import vn.thiduaso.datasets.act.Refusal;
import vn.thiduaso.datasets.act.RefusedActsException;
import vn.thiduaso.datasets.act.State;
import vn.thiduaso.datasets.act.Subject.OfPeriod;
import vn.thiduaso.datasets.closing.PeriodPivot;
import vn.thiduaso.datasets.indexset.IndexSetSource;
import vn.thiduaso.datasets.lake.ClosedPeriod;
import vn.thiduaso.datasets.lake.ClosedPeriodTable;
import vn.thiduaso.datasets.lake.ClosingContent;
import vn.thiduaso.datasets.lake.Lake;
import vn.thiduaso.datasets.lake.StandingSubmission;
import vn.thiduaso.datasets.lake.Submission;
import vn.thiduaso.scoring.Period;
import vn.thiduaso.scoring.indexset.IndexSet;

/**
 * Closes a period: the figures of its approved submissions become one row per unit. Closing the same content again changes nothing; another content is
 * closed only after the period was unlocked.
 */
public final class CloseJob {

    /** What is approved may change while a closing is made ready: how often it is made ready anew. */
    private static final int TRIES = 5;

    private final Clock clock;

    public CloseJob(Clock clock) {
        this.clock = clock;
    }

    /** What becomes of submissions nobody has approved or sent back yet. */
    public enum Unapproved {
        /** The period is not closed; all of them are named. */
        REFUSE,
        /** The period is closed without them, and the act of closing names them. */
        LEAVE_OUT
    }

    /**
     * Closes.
     *
     * @throws EmptyPeriodException when nothing is there to be closed
     * @throws RefusedActsException with every reason against it: submissions that wait, the same person as an approver, a closed period
     */
    public CloseReport run(Lake lake, IndexSetSource source, Period period, Actor closedBy, Unapproved unapproved) {
        for (int attempt = 1; ; attempt++) {
            try {
                return run(
                        lake, source, period, closedBy, basis(lake, source.set().code(), period, unapproved));
            } catch (RefusedActsException refused) {
                if (attempt == TRIES
                        || refused.refusals().stream().noneMatch(refusal -> refusal.why() == Refusal.Why.OTHER_BASIS)) {
                    throw refused;
                }
            }
        }
    }

    /**
     * Closes what somebody has seen, and nothing else.
     *
     * @param basis what is taken and what is left out, as it was when he saw it
     * @throws EmptyPeriodException when nothing is there to be closed
     * @throws RefusedActsException as above, and when anything has come or was approved since
     */
    public CloseReport run(Lake lake, IndexSetSource source, Period period, Actor closedBy, Basis basis) {
        IndexSet set = source.set();
        List<Submission> waiting = in(lake.standings(set.code(), period), State::isWaiting);
        PeriodPivot pivot = new PeriodPivot(set, period, lake.units().all());
        lake.observations().walk(set.code(), period, Set.copyOf(basis.taken()), pivot::add);
        if (pivot.isEmpty() && waiting.isEmpty()) {
            throw new EmptyPeriodException(set.code(), period);
        }
        requireAnswered(lake, new OfPeriod(set.code(), period), closedBy, basis, waiting, pivot.isEmpty());
        ClosingContent content = new ClosingContent(source.sha256(), period);
        pivot.rows().forEach(content::add);
        ClosedPeriod closing = ClosedPeriod.of(
                new ClosedPeriod.IndexSetVersion(set.code(), set.version(), source.sha256()),
                period,
                content,
                clock.instant(),
                closedBy.name());
        ClosedPeriodTable.Closed closed = lake.closedPeriods().close(closing, basis, pivot.rows());
        return new CloseReport(closed.closing(), closed.isNew(), pivot.figures(), pivot.unplaced(), waiting);
    }

    /**
     * Why somebody cannot close a period as it stands now, without trying it; empty when he can, and of a closed period. A period without any submission
     * has no reason here either: closing it is refused as empty.
     */
    public List<Refusal> refusals(Lake lake, OfPeriod period, Actor closedBy, Unapproved unapproved) {
        List<StandingSubmission> all = lake.standings(period.indexSet(), period.period());
        Basis basis = basis(all, unapproved);
        return refusals(
                lake,
                period,
                closedBy,
                basis,
                in(all, State::isWaiting),
                basis.taken().isEmpty());
    }

    /** What a closing would take and leave out now. */
    public static Basis basis(Lake lake, String indexSet, Period period, Unapproved unapproved) {
        return basis(lake.standings(indexSet, period), unapproved);
    }

    private static Basis basis(List<StandingSubmission> all, Unapproved unapproved) {
        return new Basis(
                ids(in(all, State::counts)),
                unapproved == Unapproved.LEAVE_OUT ? ids(in(all, State::isWaiting)) : List.of());
    }

    /** While the period is open every waiting submission is answered for; while it is closed what waits is for the time after. */
    private void requireAnswered(
            Lake lake,
            OfPeriod period,
            Actor closedBy,
            Basis basis,
            List<Submission> waiting,
            boolean nothingApproved) {
        List<Refusal> refusals = refusals(lake, period, closedBy, basis, waiting, nothingApproved);
        if (!refusals.isEmpty()) {
            throw new RefusedActsException(refusals);
        }
    }

    private List<Refusal> refusals(
            Lake lake,
            OfPeriod period,
            Actor closedBy,
            Basis basis,
            List<Submission> waiting,
            boolean nothingApproved) {
        ActLog log = lake.acts().log();
        if (!log.lock(period).isOpen()) {
            return List.of();
        }
        Act close = new Act(0, ActKind.CLOSE, period, "", closedBy, clock.instant(), "", basis);
        List<Refusal> refusals = new ArrayList<>();
        waiting.stream()
                .filter(row -> nothingApproved || !basis.leftOut().contains(row.id()))
                .forEach(row -> refusals.add(Refusal.notApproved(close, row.id())));
        log.refusals(close).stream()
                .filter(refusal -> !refusals.contains(refusal))
                .forEach(refusals::add);
        return refusals;
    }

    private static List<Submission> in(List<StandingSubmission> all, Predicate<State> wanted) {
        return all.stream()
                .filter(row -> wanted.test(row.state()))
                .map(StandingSubmission::submission)
                .toList();
    }

    private static List<String> ids(List<Submission> rows) {
        return rows.stream().map(Submission::id).toList();
    }

    /**
     * What closing did.
     *
     * @param isNew false when the period was closed with the very same content before
     * @param observations figures that count
     * @param unplaced those of them without a slot in this version of the index set: never scored
     * @param waiting submissions without approval, whose figures do not count
     */
    public record CloseReport(
            ClosedPeriod closing, boolean isNew, int observations, int unplaced, List<Submission> waiting) {

        public CloseReport {
            waiting = List.copyOf(waiting);
        }
    }

    /** Nothing can be closed for a period: a bad request. */
    public static final class EmptyPeriodException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        EmptyPeriodException(String indexSet, Period period) {
            super(
                    "Kỳ %s của bộ chỉ số %s chưa có số liệu nào; hãy nạp số liệu (ingest) và duyệt (approve) trước khi chốt"
                            .formatted(period, indexSet));
        }
    }
}
