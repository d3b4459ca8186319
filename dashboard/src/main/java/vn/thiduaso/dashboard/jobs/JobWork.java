package vn.thiduaso.dashboard.jobs;

import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import vn.thiduaso.dashboard.publish.ConcurrentPublishException;
import vn.thiduaso.dashboard.publish.HomeRuns;
import vn.thiduaso.dashboard.publish.UnknownRunException;
import vn.thiduaso.dashboard.queue.JobSettings;
import vn.thiduaso.dashboard.store.HomeLake;

/** Does one attempt of one job, on the thread that took it from the queue. */
@Component
class JobWork {

    private static final Logger LOG = LoggerFactory.getLogger(JobWork.class);

    private final JobSettings settings;
    private final JobQueries jobs;
    private final JobRepository repository;
    private final HomeRuns runs;
    private final Path home;
    private final JobLogs logs;
    private final Clock clock;
    private volatile boolean stopping;

    JobWork(
            JobSettings settings,
            JobQueries jobs,
            JobRepository repository,
            HomeRuns runs,
            HomeLake lake,
            Clock clock) {
        this.settings = settings;
        this.jobs = jobs;
        this.repository = repository;
        this.runs = runs;
        this.home = lake.folder();
        this.logs = new JobLogs(lake);
        this.clock = clock;
    }

    /** Children are to be ended: the server stops. What is taken from here on stays waiting. */
    void stop() {
        stopping = true;
    }

    /** Does nothing where the queue is behind: the job was cancelled, or another attempt is meant. */
    void run(String queueName) throws InterruptedException {
        String id = queueName.substring(0, queueName.indexOf('.'));
        Job job = jobs.find(id).orElse(null);
        if (job == null || stopping || !job.queueName().equals(queueName)) {
            return;
        }
        if (repository.begin(job, ProcessMark.of(ProcessHandle.current()), now())) {
            repository.end(job, done(job), now());
        }
    }

    private Ending done(Job job) throws InterruptedException {
        try {
            return job.kind().isChild() ? child(job) : published(job);
        } catch (RuntimeException fault) {
            LOG.error("TDS-500-{} at job {}", UUID.randomUUID().toString().substring(0, 8), job.id(), fault);
            return Ending.of(JobState.FAILED, "fault");
        }
    }

    private Ending child(Job job) throws InterruptedException {
        if (!settings.canRun(job.kind())) {
            return Ending.of(JobState.FAILED, "no-launcher");
        }
        ChildWork work = new ChildWork(command(job), home, logs.begin(job), settings.limit(job.kind()));
        return work.run(new ChildWork.Watch(
                child -> repository.child(job, child),
                step -> repository.step(job, step),
                () -> repository.isCancelAsked(job),
                () -> stopping));
    }

    private List<String> command(Job job) {
        List<String> command = new ArrayList<>(settings.launcher());
        command.add(job.kind().word());
        command.addAll(
                switch (job.kind()) {
                    case SCORE ->
                        List.of(
                                "--index-set",
                                job.about().indexSet(),
                                "--period",
                                job.about().period());
                    // several cut lines are stored and not printed; those of a council that gives two or four awards
                    case ROBUSTNESS -> List.of(job.about().run(), "--top=2,4");
                    case VERIFY -> List.of(job.about().run());
                    case PUBLISH -> throw new IllegalArgumentException("no child: " + job.kind());
                });
        command.addAll(List.of("--home", home.toString(), "--progress"));
        return command;
    }

    private Ending published(Job job) {
        try {
            runs.publish(job.about().run(), job.askedBy());
            return new Ending(JobState.DONE, "", job.about().run(), null);
        } catch (UnknownRunException unknown) {
            return Ending.of(JobState.FAILED, "no-run");
        } catch (ConcurrentPublishException other) {
            return Ending.of(JobState.FAILED, "other-publish");
        }
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
