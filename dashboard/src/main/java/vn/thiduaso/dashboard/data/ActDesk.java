package vn.thiduaso.dashboard.data;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.function.Function;

import org.springframework.stereotype.Component;

import vn.thiduaso.dashboard.security.Actor;
import vn.thiduaso.dashboard.store.HomeLake;
import vn.thiduaso.datasets.act.ActKind;
import vn.thiduaso.datasets.act.Basis;
import vn.thiduaso.datasets.act.Subject;
import vn.thiduaso.datasets.indexset.IndexSetSource;
import vn.thiduaso.datasets.lake.Lake;
import vn.thiduaso.datasets.lake.TextLimits;
import vn.thiduaso.ingest.act.ActJob;
import vn.thiduaso.ingest.commit.CloseJob;
import vn.thiduaso.scoring.Period;

/**
 * What people with accounts do with figures: the jobs of the command line, then the audit.
 *
 * <p>The lake judges an act in the moment it is added; what it refuses is nowhere. An act that is in the lake is done, whether or not its entry of the
 * audit could be written after it: see {@link ActCopyRepository}.
 */
@Component
public class ActDesk {

    private final HomeLake home;
    private final ActCopyRepository copies;
    private final Clock clock;

    public ActDesk(HomeLake home, ActCopyRepository copies, Clock clock) {
        this.home = home;
        this.copies = copies;
        this.clock = clock;
    }

    /**
     * Acts on some submissions: all of them, or none.
     *
     * @throws vn.thiduaso.ingest.act.UnknownSubmissionsException naming all that the lake does not have
     * @throws vn.thiduaso.datasets.act.RefusedActsException with every reason against any of them
     */
    public ActJob.Done onSubmissions(Actor who, ActKind kind, Collection<String> submissions, String reason) {
        return done(lake -> new ActJob(clock).onSubmissions(lake, kind, submissions, person(who), reason));
    }

    /**
     * Submits those of some submissions that nobody acted on yet; nothing while their period is closed.
     *
     * @param note what the sender says to whoever approves; empty: nothing
     */
    public ActJob.Done submitNew(Actor who, Collection<String> submissions, String note) {
        return done(lake -> new ActJob(clock).submitNew(lake, submissions, person(who), note));
    }

    /**
     * Acts on a period, or on what a unit reports for it.
     *
     * @throws vn.thiduaso.datasets.act.RefusedActsException with every reason against it
     */
    public ActJob.Done on(Actor who, ActKind kind, Subject subject, String reason) {
        return done(lake -> new ActJob(clock).on(lake, kind, subject, person(who), reason));
    }

    /**
     * Closes a period.
     *
     * @throws CloseJob.EmptyPeriodException when nothing is there to be closed
     * @throws vn.thiduaso.datasets.act.RefusedActsException with every reason against it
     */
    public CloseJob.CloseReport close(Actor who, IndexSetSource set, Period period, Basis basis) {
        return done(lake -> new CloseJob(clock).run(lake, set, period, person(who), basis));
    }

    private <T> T done(Function<Lake, T> job) {
        Lake lake = home.lake();
        T done = job.apply(lake);
        copies.copy(lake.acts()::linksFrom, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
        return done;
    }

    /** Who acts, as the lake knows him. A name too long to be kept beside its account loses its end. */
    public static vn.thiduaso.datasets.act.Actor person(Actor who) {
        int room = TextLimits.ACTOR - who.account().length() - " ()".length();
        String name = who.name().isBlank() ? who.account() : who.name();
        return vn.thiduaso.datasets.act.Actor.ofAccount(
                name.length() > room ? name.substring(0, room) : name, who.account());
    }
}
