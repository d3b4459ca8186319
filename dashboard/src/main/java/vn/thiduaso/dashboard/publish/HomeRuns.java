package vn.thiduaso.dashboard.publish;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.thiduaso.dashboard.published.RunQueries;
import vn.thiduaso.dashboard.store.Database;
import vn.thiduaso.dashboard.store.HomeLake;
import vn.thiduaso.datasets.indexset.IndexSetSource;
import vn.thiduaso.datasets.indexset.IndexSetSources;
import vn.thiduaso.datasets.lake.ClosedPeriod;
import vn.thiduaso.datasets.lake.Lake;
import vn.thiduaso.datasets.lake.RunRow;
import vn.thiduaso.scoring.Period;
import vn.thiduaso.scoring.indexset.IndexSet;

/** The home that is served, as far as making and publishing runs is concerned: what can be scored, which runs there are, and publishing one. */
@Component
public class HomeRuns {

    private final HomeLake home;
    private final Database database;
    private final RunQueries runs;
    private final Clock clock;

    HomeRuns(HomeLake home, Database database, RunQueries runs, Clock clock) {
        this.home = home;
        this.runs = runs;
        this.database = database;
        this.clock = clock;
    }

    /**
     * A closed period that can be scored by its set.
     *
     * @param set exactly the text the period was closed by
     * @param isScored whether a run of this closing is there already; scoring by the same inputs gives the same run
     */
    public record Scorable(IndexSet set, Period period, int units, Instant closedAt, boolean isScored) {

        /** {@code CODE@VERSION}. */
        public String indexSet() {
            return set.code() + "@" + set.definition().version();
        }
    }

    /**
     * Closed periods as they stand, newest closing first. One that was closed by a text that is neither bundled nor published here is left out: its text has to be given to the
     * command as a file.
     */
    public List<Scorable> scorable() {
        Set<String> scored =
                home.lake().runs().all().stream().map(RunRow::closing).collect(Collectors.toSet());
        Lake lake = home.lake();
        return lake.closedPeriods().current().stream()
                .sorted(Comparator.comparing(ClosedPeriod::closedAt)
                        .reversed()
                        .thenComparing(ClosedPeriod::indexSet)
                        .thenComparing(ClosedPeriod::period))
                .flatMap(closing -> IndexSetSources.find(closing.indexSet() + "@" + closing.indexSetVersion(), lake)
                        .filter(source -> source.sha256().equals(closing.indexSetSha256()))
                        .map(source -> new Scorable(
                                source.set(),
                                closing.period(),
                                closing.units(),
                                closing.closedAt(),
                                scored.contains(closing.id())))
                        .stream())
                .toList();
    }

    /**
     * A finished run that the pages have never shown.
     *
     * @param set exactly the text it was scored by
     */
    public record Unpublished(String run, IndexSet set, Period period, int units, Instant created) {}

    /** The newest run of each closing that stands, where it was never published; the newest first. */
    public List<Unpublished> unpublished() {
        List<String> current = new LakeRuns(home.lake()).current();
        Set<String> shown = runs.byId(current).keySet();
        return current.stream()
                .filter(run -> !shown.contains(run))
                .flatMap(run -> home.lake().runs().find(run).stream())
                .sorted(Comparator.comparing(RunRow::created).reversed())
                .map(run -> new Unpublished(
                        run.id(),
                        IndexSetSource.of(run.indexSetYaml(), run.indexSet() + ".yaml")
                                .set(),
                        run.period(),
                        run.units(),
                        run.created()))
                .toList();
    }

    /** A finished run with everything that is known of it, published or not. */
    public Optional<PublishableRun> find(String run) {
        return new LakeRuns(home.lake()).find(run);
    }

    /** Whether the lake has a finished run of this id. */
    public boolean has(String run) {
        return home.lake().runs().find(run).isPresent();
    }

    /**
     * Publishes a run.
     *
     * @throws UnknownRunException when there is none
     * @throws ConcurrentPublishException when somebody else moved the same pointer meanwhile
     */
    public Published publish(String run, String actor) {
        return new PublishDesk(new LakeRuns(home.lake()), database, clock).publish(run, actor);
    }
}
