package vn.thiduaso.dashboard.jobs;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

import org.springframework.stereotype.Component;

import vn.thiduaso.dashboard.publish.HomeRuns;
import vn.thiduaso.dashboard.published.RunQueries;
import vn.thiduaso.dashboard.queue.JobKind;
import vn.thiduaso.dashboard.queue.JobSettings;
import vn.thiduaso.dashboard.security.Action;
import vn.thiduaso.dashboard.security.Actor;
import vn.thiduaso.dashboard.security.Reach;
import vn.thiduaso.dashboard.security.RefusedException;
import vn.thiduaso.dashboard.security.Rights;
import vn.thiduaso.dashboard.store.HomeLake;
import vn.thiduaso.dashboard.store.RandomId;
import vn.thiduaso.dashboard.web.NotFoundException;

/** Asking for long work, stopping it, and asking for it again. */
@Component
public class JobDesk {

    private final JobSettings settings;
    private final JobQueries jobs;
    private final JobRepository repository;
    private final JobEngine engine;
    private final HomeRuns runs;
    private final RunQueries published;
    private final JobLogs logs;
    private final Rights rights;
    private final Clock clock;

    JobDesk(
            JobSettings settings,
            JobQueries jobs,
            JobRepository repository,
            JobEngine engine,
            HomeRuns runs,
            RunQueries published,
            HomeLake home,
            Rights rights,
            Clock clock) {
        this.settings = settings;
        this.jobs = jobs;
        this.repository = repository;
        this.engine = engine;
        this.runs = runs;
        this.published = published;
        this.logs = new JobLogs(home);
        this.rights = rights;
        this.clock = clock;
    }

    /**
     * What came of asking.
     *
     * @param job its id; empty where it was refused
     * @param fault end of a key {@code job.fault.…}; empty where it was not refused
     */
    public record Asked(String job, String fault) {

        static Asked refused(String fault) {
            return new Asked("", fault);
        }
    }

    /** Whether jobs of a kind can run here. */
    public boolean canRun(JobKind kind) {
        return settings.canRun(kind);
    }

    /**
     * Scores a closed period.
     *
     * @param indexSet {@code CODE@VERSION} as {@link HomeRuns#scorable} lists it
     */
    public Asked score(String indexSet, String period, Actor who) {
        boolean isThere = runs.scorable().stream()
                .anyMatch(one -> one.indexSet().equals(indexSet)
                        && one.period().toString().equals(period));
        return isThere ? ask(JobKind.SCORE, Job.About.closing(indexSet, period), who) : Asked.refused("no-closing");
    }

    /** Does something with a run of the lake: its robustness, verifying, publishing. */
    public Asked onRun(JobKind kind, String run, Actor who) {
        require(kind, who);
        return runs.has(run) ? ask(kind, Job.About.run(run), who) : Asked.refused("no-run");
    }

    private Asked ask(JobKind kind, Job.About about, Actor who) {
        require(kind, who);
        if (!settings.canRun(kind)) {
            return Asked.refused("no-launcher");
        }
        if (jobs.in(JobState.WAITING).size() >= JobQueries.SHOWN) {
            return Asked.refused("full");
        }
        String id = RandomId.next();
        if (!repository.add(id, kind, about, who.account(), now())) {
            return Asked.refused("open");
        }
        jobs.find(id).ifPresent(engine::take);
        return new Asked(id, "");
    }

    /**
     * Stops a job: one that waits at once, one that runs as soon as the server sees it.
     *
     * @return end of a key {@code job.fault.…}; empty where it was done
     */
    public String cancel(String id, Actor who) {
        Job job = find(id);
        require(job.kind(), who);
        boolean isDone = job.isCancellable()
                && (job.state() == JobState.WAITING
                        ? repository.cancelWaiting(job, who.account(), now())
                        : repository.cancelRunning(job, who.account(), now()));
        return isDone ? "" : "not-cancellable";
    }

    /**
     * Another attempt of a job that failed, was cancelled or was interrupted.
     *
     * @return end of a key {@code job.fault.…}; empty where it was done
     */
    public String again(String id, Actor who) {
        Job job = find(id);
        require(job.kind(), who);
        if (!job.state().isRepeatable() || !repository.again(job, who.account(), now())) {
            return "not-repeatable";
        }
        jobs.find(id).ifPresent(engine::take);
        return "";
    }

    /** @throws NotFoundException when there is none */
    public Job find(String id) {
        return jobs.find(id).orElseThrow(() -> new NotFoundException("error.no-job", id));
    }

    /** Whether the pages have a run: it was published once. */
    boolean isPublished(String run) {
        return published.find(run).isPresent();
    }

    /** Jobs that made a run or are about it, the open ones first, then the latest. */
    public List<Job> of(String run) {
        return jobs.of(run);
    }

    /** The open ones first, then the latest. */
    public List<Job> latest() {
        return jobs.latest();
    }

    /** Last lines of the log of the present attempt; none before it, and where it writes none. */
    public List<String> log(Job job) {
        return logs.tail(job);
    }

    /** Whether somebody may ask for jobs of a kind, and stop them. */
    public boolean may(JobKind kind, Actor who) {
        return rights.reach(who, action(kind)) != Reach.NOWHERE;
    }

    private void require(JobKind kind, Actor who) {
        if (!may(kind, who)) {
            throw new RefusedException(RefusedException.Reason.RIGHTS);
        }
    }

    private static Action action(JobKind kind) {
        return kind == JobKind.PUBLISH ? Action.PUBLISH_RUNS : Action.RUN_JOBS;
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
