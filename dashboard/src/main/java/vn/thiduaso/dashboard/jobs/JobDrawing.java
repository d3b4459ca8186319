package vn.thiduaso.dashboard.jobs;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;

import org.springframework.stereotype.Component;

import vn.thiduaso.dashboard.security.Actor;
import vn.thiduaso.datasets.indexset.BundledIndexSets;
import vn.thiduaso.ingest.wording.Formats;
import vn.thiduaso.ingest.wording.Words;
import vn.thiduaso.scoring.Period;

/** Puts jobs into words, for pages and for what is told while they run. */
@Component
class JobDrawing {

    private static final int MINUTE = 60;

    private final JobDesk desk;
    private final Clock clock;

    JobDrawing(JobDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    JobView draw(Job job, Actor who, Words words) {
        boolean may = desk.may(job.kind(), who);
        return new JobView(
                job,
                words.text("job.kind." + job.kind().word()),
                about(job, words),
                state(job, words),
                mark(job.state()),
                step(job, words),
                took(job, words),
                job.message().isEmpty() ? "" : words.text("job.message." + job.message()),
                may && job.isCancellable(),
                may && job.state().isRepeatable() ? again(job.state(), words) : "",
                job.ofRun());
    }

    /** What changes while it runs. */
    static String state(Job job, Words words) {
        boolean isEnding = job.state() == JobState.RUNNING && job.cancelBy() != null;
        return words.text("job.state." + (isEnding ? "ending" : job.state().word()));
    }

    /** The step and its place among the steps; empty unless it runs. */
    static String step(Job job, Words words) {
        if (job.state() != JobState.RUNNING) {
            return "";
        }
        return job.total() == 0
                ? words.text("job.step.begin")
                : words.text(
                        "job.step.of",
                        words.text("job.step." + job.step()),
                        String.valueOf(Math.min(job.done() + 1, job.total())),
                        String.valueOf(job.total()));
    }

    /** What asking again will do, of a job that ended before its end; empty where nobody can ask. */
    String reached(Job job, Words words) {
        if (!job.state().isRepeatable()) {
            return "";
        }
        String what = words.text("job.from." + job.kind().word());
        return job.step().isEmpty()
                ? words.text("job.from.begin", what)
                : words.text(
                        "job.from.step",
                        words.text("job.step." + job.step()),
                        String.valueOf(Math.min(job.done() + 1, Math.max(1, job.total()))),
                        String.valueOf(job.total()),
                        what);
    }

    static String about(Job job, Words words) {
        if (!job.about().run().isEmpty()) {
            return words.text("job.about.run", job.about().run());
        }
        String set = BundledIndexSets.find(job.about().indexSet())
                .map(source -> source.set().definition().name().in(words.language()))
                .orElse(job.about().indexSet());
        return words.text(
                "job.about.closing",
                set,
                Formats.in(words.language()).period(Period.parse(job.about().period())));
    }

    private static String again(JobState state, Words words) {
        return words.text(state == JobState.INTERRUPTED ? "job.resume" : "job.again");
    }

    private static String mark(JobState state) {
        return switch (state) {
            case WAITING, CANCELLED -> "plain";
            case RUNNING -> "sky";
            case DONE -> "green";
            case FAILED -> "clay";
            case INTERRUPTED -> "gold";
        };
    }

    private String took(Job job, Words words) {
        if (job.startedAt() == null) {
            return "";
        }
        OffsetDateTime end = Objects.requireNonNullElseGet(
                job.endedAt(), () -> OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
        long seconds = Math.max(0, Duration.between(job.startedAt(), end).toSeconds());
        return seconds < MINUTE
                ? words.text("job.took.seconds", String.valueOf(seconds))
                : words.text("job.took.minutes", String.valueOf(seconds / MINUTE), String.valueOf(seconds % MINUTE));
    }
}
