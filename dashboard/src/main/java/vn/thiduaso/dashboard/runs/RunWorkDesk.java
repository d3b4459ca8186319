package vn.thiduaso.dashboard.runs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.thiduaso.dashboard.published.KeptAnswers;
import vn.thiduaso.dashboard.published.RunHead;
import vn.thiduaso.dashboard.published.RunQueries;
import vn.thiduaso.datasets.run.RunWork;

/** Finds what making a run took, and what the runs before it took. */
@Component
class RunWorkDesk {

    /** Earlier runs that a run is put beside. */
    static final int EARLIER = 5;

    private static final int KEPT = 200;

    private final RunQueries runs;
    private final KeptAnswers kept = new KeptAnswers(KEPT);

    RunWorkDesk(RunQueries runs) {
        this.runs = runs;
    }

    /** A run and what it took. */
    record Timed(RunHead run, RunWork work) {}

    private record WorkOf(String run) {}

    /** The run and those of its set made before it, at most {@value #EARLIER}, which say what they took; none where the run itself does not. */
    List<Timed> of(RunHead run) {
        Optional<Timed> own = timed(run);
        if (own.isEmpty()) {
            return List.of();
        }
        List<Timed> all = new ArrayList<>(List.of(own.get()));
        runs.before(run, EARLIER).forEach(earlier -> timed(earlier).ifPresent(all::add));
        return all;
    }

    private Optional<Timed> timed(RunHead run) {
        Optional<RunWork> work = kept.once(
                new WorkOf(run.run()), () -> runs.findManifest(run.run()).flatMap(RunWork::ofManifest));
        return work.map(took -> new Timed(run, took));
    }
}
