package vn.thiduaso.dashboard.jobs;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.thiduaso.dashboard.queue.JobSettings;
import vn.thiduaso.dashboard.store.Database;
import vn.thiduaso.dashboard.web.Background;

/**
 * Takes jobs from the queue while the server runs. The queue is a table that db-scheduler keeps; what people see is {@code job}, and where the two disagree
 * {@code job} is right: an entry of the queue for an attempt that is not waiting does nothing, and a job that waits gets its entry when the server
 * starts.
 */
@Component
class JobEngine implements Background, AutoCloseable {

    private static final String TABLE = "dashboard.job_queue";
    /** How long a job of another server of the same home may wait to be taken; ours are taken at once. */
    private static final Duration POLL = Duration.ofSeconds(5);

    /** Ending a child takes at most twice its patience. */
    private static final Duration STOP = Duration.ofSeconds(20);

    private final Database database;
    private final JobSettings settings;
    private final JobQueries jobs;
    private final JobRepository repository;
    private final JobWork work;
    private final Clock clock;
    private final OneTimeTask<Void> task;
    private @Nullable Scheduler scheduler;

    JobEngine(
            Database database,
            JobSettings settings,
            JobQueries jobs,
            JobRepository repository,
            JobWork work,
            Clock clock) {
        this.database = database;
        this.settings = settings;
        this.jobs = jobs;
        this.repository = repository;
        this.work = work;
        this.clock = clock;
        this.task = Tasks.oneTime("job").execute((instance, context) -> {
            try {
                work.run(instance.getId());
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        });
    }

    /** Ends what a killed server left running, marks it interrupted, and begins to take jobs. */
    @Override
    public synchronized void begin() {
        if (scheduler != null) {
            return;
        }
        jobs.in(JobState.RUNNING).forEach(this::interruptOrphan);
        Scheduler started = Scheduler.create(database.connections(), task)
                .tableName(TABLE)
                .threads(settings.atOnce())
                .pollingInterval(POLL)
                .enableImmediateExecution()
                .shutdownMaxWait(STOP)
                .build();
        started.start();
        scheduler = started;
        jobs.in(JobState.WAITING).forEach(this::take);
    }

    /** The entry of the queue for a job that waits. Without a running engine it gets it when one begins. */
    synchronized void take(Job job) {
        if (scheduler != null) {
            scheduler.scheduleIfNotExists(task.instance(job.queueName()), Instant.now());
        }
    }

    /** A job whose server lives is another server's, or ours. */
    private void interruptOrphan(Job job) {
        if (Optional.ofNullable(job.server()).flatMap(ProcessMark::find).isEmpty()) {
            Optional.ofNullable(job.child()).flatMap(ProcessMark::find).ifPresent(ProcessTree::end);
            repository.end(
                    job,
                    Ending.of(JobState.INTERRUPTED, "killed"),
                    OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
        }
    }

    @Override
    public synchronized void close() {
        work.stop();
        if (scheduler != null) {
            scheduler.stop();
            scheduler = null;
        }
    }
}
