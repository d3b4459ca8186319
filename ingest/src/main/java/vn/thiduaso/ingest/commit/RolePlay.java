package vn.thiduaso.ingest.commit;

import java.time.Clock;
import java.util.List;
import java.util.function.Predicate;

import vn.thiduaso.datasets.act.ActKind;
import vn.thiduaso.datasets.act.Actor;
import vn.thiduaso.datasets.act.RefusedActsException;
import vn.thiduaso.datasets.act.State;
import vn.thiduaso.datasets.act.Subject.OfPeriod;
import vn.thiduaso.datasets.indexset.IndexSetSource;
import vn.thiduaso.datasets.lake.Lake;
import vn.thiduaso.datasets.lake.StandingSubmission;
import vn.thiduaso.datasets.lake.Submission;
import vn.thiduaso.ingest.act.ActJob;
import vn.thiduaso.scoring.Period;

/**
 * Takes a period from loaded to closed where one program plays all roles: bundled packs and made-up figures. It does what three people would, by the
 * same acts under the names of the roles; nothing is passed by.
 */
public record RolePlay(Clock clock, Actor sender, Actor approver, Actor closer) {

    private static final String REASON = "nạp lại: nội dung đã chốt không còn như số liệu đang có";

    /**
     * Submits what nobody acted on, approves what waits, and closes; unlocks the period first when it is closed with another content. What was sent or
     * taken back stays so and does not count.
     *
     * @throws CloseJob.EmptyPeriodException when nothing is there to be closed
     */
    public CloseJob.CloseReport close(Lake lake, IndexSetSource source, Period period) {
        OfPeriod subject = new OfPeriod(source.set().code(), period);
        if (!lake.acts().log().lock(subject).isOpen()) {
            try {
                CloseJob.CloseReport report = closeOnce(lake, source, period);
                if (report.waiting().isEmpty()) {
                    return report;
                }
            } catch (RefusedActsException otherContent) {
                // the period is closed with what was there then: unlocked below, as two people would
            }
            unlock(lake, subject);
        }
        leaveOpen(lake, subject, row -> true, row -> true);
        return closeOnce(lake, source, period);
    }

    /**
     * Submits those files that nobody acted on and approves some of them; the period stays open.
     *
     * @param own of which files; all others are somebody's work and are left alone
     */
    public void leaveOpen(Lake lake, OfPeriod period, Predicate<Submission> own, Predicate<Submission> approved) {
        ActJob acts = new ActJob(clock);
        acts.submitNew(lake, ids(lake, period, State.CHECKED, own), sender, "");
        acts.onSubmissions(lake, ActKind.APPROVE, ids(lake, period, State.SUBMITTED, own.and(approved)), approver, "");
    }

    private CloseJob.CloseReport closeOnce(Lake lake, IndexSetSource source, Period period) {
        return new CloseJob(clock).run(lake, source, period, closer, CloseJob.Unapproved.LEAVE_OUT);
    }

    private void unlock(Lake lake, OfPeriod period) {
        ActJob acts = new ActJob(clock);
        acts.on(lake, ActKind.ASK_UNLOCK, period, sender, REASON);
        acts.on(lake, ActKind.GRANT_UNLOCK, period, approver, "");
    }

    private static List<String> ids(Lake lake, OfPeriod period, State state, Predicate<Submission> wanted) {
        return lake.standings(period.indexSet(), period.period()).stream()
                .filter(row -> row.state() == state)
                .map(StandingSubmission::submission)
                .filter(wanted)
                .map(Submission::id)
                .toList();
    }
}
