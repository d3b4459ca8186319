package vn.thiduaso.dashboard.jobs;

import java.time.OffsetDateTime;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.thiduaso.dashboard.security.Action;
import vn.thiduaso.dashboard.security.ApiPath;
import vn.thiduaso.dashboard.security.Needs;
import vn.thiduaso.dashboard.web.NotFoundException;
import vn.thiduaso.dashboard.web.Paged;

/** UC-039: long work, for programs that wait for its end. */
@RestController
class JobsApi {

    private static final String PATH = ApiPath.V1 + "/jobs";

    private final JobQueries jobs;

    JobsApi(JobQueries jobs) {
        this.jobs = jobs;
    }

    /**
     * A job; who asked for it is told to people only.
     *
     * @param state {@code waiting}, {@code running}, {@code done}, {@code failed}, {@code cancelled}, {@code interrupted}
     * @param indexSet {@code CODE@VERSION}; empty, like the period, where it is about a run
     * @param about run it is about; empty where there was none
     * @param run it made; empty where it made none
     * @param step word of the step it is at; empty before the first
     * @param total steps there are; 0 while nobody knows
     * @param message word for why it ended so; empty where the state says all
     */
    record OneJob(
            String job,
            String kind,
            String state,
            String indexSet,
            String period,
            String about,
            String run,
            int attempt,
            OffsetDateTime askedAt,
            @Nullable OffsetDateTime startedAt,
            @Nullable OffsetDateTime endedAt,
            String step,
            int done,
            int total,
            String message,
            @Nullable Integer exitCode) {

        static OneJob of(Job job) {
            return new OneJob(
                    job.id(),
                    job.kind().word(),
                    job.state().word(),
                    job.about().indexSet(),
                    job.about().period(),
                    job.about().run(),
                    job.result(),
                    job.attempt(),
                    job.askedAt(),
                    job.startedAt(),
                    job.endedAt(),
                    job.step(),
                    job.done(),
                    job.total(),
                    job.message(),
                    job.exitCode());
        }
    }

    /** The open ones first, then the latest. */
    @GetMapping(PATH)
    @Needs(Action.SEE_JOBS)
    Paged<OneJob> list(
            @RequestParam(defaultValue = "1") int page, @RequestParam(defaultValue = "" + Paged.SIZE) int size) {
        Paged.Asked part = new Paged.Asked(page, size);
        return new Paged<>(
                jobs.list(JobFilter.ALL, Optional.empty(), part.from(), part.size()).stream()
                        .map(OneJob::of)
                        .toList(),
                part.page(),
                part.size(),
                jobs.count(JobFilter.ALL));
    }

    @GetMapping(PATH + "/{job}")
    @Needs(Action.SEE_JOBS)
    OneJob one(@PathVariable String job) {
        return jobs.find(job).map(OneJob::of).orElseThrow(() -> new NotFoundException("error.no-job", job));
    }
}
