package vn.thiduaso.dashboard.publish;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import vn.thiduaso.dashboard.audit.Act;
import vn.thiduaso.dashboard.store.Database;

/**
 * Publishes runs: what the pages show for an index set and a period becomes this run, and how sure its ranks are stands beside it.
 *
 * <p>Afterwards the units below those of accounts are looked up in the lake anew, also when nothing was to be published.
 *
 * <p>One transaction copies the run (unless an earlier publish did), moves the pointer and writes the audit row. Killed anywhere before its
 * end it leaves nothing; publishing the published run again writes nothing.
 */
public final class PublishDesk {

    private final RunSource runs;
    private final RunRepository repository;
    private final AnalysisRepository analyses;
    private final Clock clock;

    public PublishDesk(RunSource runs, Database database, Clock clock) {
        this.runs = runs;
        repository = new RunRepository(database);
        analyses = new AnalysisRepository(database);
        this.clock = clock;
    }

    /**
     * @param actor who publishes: an account, or {@link Act#terminal} for a command
     * @throws UnknownRunException when there is no finished run of that id
     * @throws ConcurrentPublishException when somebody else moved the same pointer meanwhile
     */
    public Published publish(String run, String actor) {
        Published published = publishUnlessShown(run, actor);
        repository.refreshUnitTree(runs::parents);
        return published;
    }

    private Published publishUnlessShown(String run, String actor) {
        Published published = repository.findPublished(run).orElseGet(() -> publishNow(run, actor));
        return published.withAnalyses(analyses.publish(run, runs.analyses(run), actor, now()));
    }

    private Published publishNow(String run, String actor) {
        PublishableRun whole = runs.find(run).orElseThrow(() -> new UnknownRunException(run));
        return repository.publish(whole, actor, now());
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock).withOffsetSameInstant(ZoneOffset.UTC);
    }

    /** Publishes every current run that is not published yet, or has analyses that are not, oldest first. */
    public List<Published> publishAllNew(String actor) {
        List<Published> done = new ArrayList<>();
        for (String run : runs.current()) {
            Published published = publishUnlessShown(run, actor);
            if (published.changed()) {
                done.add(published);
            }
        }
        repository.refreshUnitTree(runs::parents);
        return done;
    }
}
