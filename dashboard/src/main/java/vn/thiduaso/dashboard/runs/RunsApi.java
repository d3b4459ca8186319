package vn.thiduaso.dashboard.runs;

import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.thiduaso.dashboard.published.RunHead;
import vn.thiduaso.dashboard.published.RunQueries;
import vn.thiduaso.dashboard.security.Action;
import vn.thiduaso.dashboard.security.ApiPath;
import vn.thiduaso.dashboard.security.Needs;
import vn.thiduaso.dashboard.web.NotFoundException;
import vn.thiduaso.dashboard.web.Paged;

/** UC-039: runs, for programs. */
@RestController
class RunsApi {

    private static final String PATH = ApiPath.V1 + "/runs";

    private final RunQueries runs;

    RunsApi(RunQueries runs) {
        this.runs = runs;
    }

    /**
     * A run; who closed and published it is told to people only.
     *
     * @param period as {@code 2026}, {@code 2026-Q3}, {@code 2026-10}
     * @param publishedAt null: another run of its period took its place
     */
    record Run(
            String run,
            String indexSet,
            String version,
            String indexSetSha256,
            boolean illustrative,
            String period,
            String closing,
            OffsetDateTime closedAt,
            int units,
            int ranked,
            OffsetDateTime created,
            String engine,
            String manifestSha256,
            @Nullable OffsetDateTime publishedAt) {

        static Run of(RunHead head) {
            return new Run(
                    head.run(),
                    head.indexSet(),
                    head.version(),
                    head.indexSetSha256(),
                    head.illustrative(),
                    head.period().toString(),
                    head.closing(),
                    head.closedAt(),
                    head.units(),
                    head.ranked(),
                    head.created(),
                    head.engine(),
                    head.manifestSha256(),
                    head.publishedAt());
        }
    }

    /** Those the pages show: by set, the newest period first. */
    @GetMapping(PATH)
    @Needs(Action.SEE_RUNS)
    Paged<Run> list(
            @RequestParam(defaultValue = "") String set,
            @RequestParam(defaultValue = "") String period,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "" + Paged.SIZE) int size) {
        return new Paged.Asked(page, size)
                .of(runs.published().stream()
                        .filter(run -> set.isEmpty() || run.indexSet().equals(set))
                        .filter(run ->
                                period.isEmpty() || run.period().toString().equals(period))
                        .map(Run::of)
                        .toList());
    }

    @GetMapping(PATH + "/{run}")
    @Needs(Action.SEE_RUNS)
    Run run(@PathVariable String run) {
        return Run.of(runs.run(run));
    }

    /** Byte for byte as the run wrote it, so that its hash can be compared. */
    @GetMapping(value = PATH + "/{run}/manifest", produces = MediaType.APPLICATION_JSON_VALUE)
    @Needs(Action.SEE_RUNS)
    String manifest(@PathVariable String run) {
        return runs.findManifest(run).orElseThrow(() -> new NotFoundException("error.no-run", run));
    }
}
