package vn.thiduaso.analytics.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

import vn.thiduaso.analytics.ExampleClosings;
import vn.thiduaso.analytics.job.ScoreJob;
import vn.thiduaso.analytics.job.SparkSettings;
import vn.thiduaso.datasets.indexset.IndexSetSource;
import vn.thiduaso.datasets.lake.ClosedPeriod;
import vn.thiduaso.datasets.lake.Lake;
import vn.thiduaso.datasets.lake.LakeSettings;
import vn.thiduaso.datasets.lake.SmallPieces;
import vn.thiduaso.datasets.run.RunInputs;
import vn.thiduaso.datasets.run.RunSources;
import vn.thiduaso.scoring.Period;

/** Two closings large enough, in pieces small enough, that two machines have tasks of each. */
final class Examples {

    /** Looks back to the period before, so that its rows go through a shuffle. */
    static final IndexSetSource LOOKING_BACK = ExampleClosings.prepared();

    static final IndexSetSource SAMPLED = ExampleClosings.everySampleRule();

    private static final int UNITS = 1200;

    private Examples() {}

    /** Closes them in a lake that is new. */
    static void close(LakeSettings settings) {
        SmallPieces.in(settings);
        try (Lake lake = Lake.open(settings)) {
            Period before = ExampleClosings.PERIOD.previous();
            ExampleClosings.close(lake, LOOKING_BACK, before, ExampleClosings.rows(LOOKING_BACK, UNITS));
            ExampleClosings.close(lake, LOOKING_BACK, ExampleClosings.rows(LOOKING_BACK, UNITS));
            ExampleClosings.close(lake, SAMPLED, ExampleClosings.rows(SAMPLED, UNITS));
        }
    }

    /** Scores them in this process. */
    static void score(LakeSettings settings) {
        try (Lake lake = Lake.open(settings);
                ScoreJob job = ScoreJob.of(new SparkSettings("local[1]", settings), Clock.systemUTC())) {
            for (IndexSetSource source : List.of(LOOKING_BACK, SAMPLED)) {
                ClosedPeriod closing = lake.closedPeriods()
                        .findCurrent(source.set().code(), ExampleClosings.PERIOD)
                        .orElseThrow();
                List<ClosedPeriod> earlier =
                        RunSources.earlier(lake, source, closing).usable();
                job.score(lake, new RunInputs(source, closing, earlier, Optional.empty(), RunInputs.ENGINE));
            }
        }
    }

    static Path file(Path folder, IndexSetSource source) throws IOException {
        return Files.writeString(folder.resolve(source.set().code() + ".yaml"), source.yaml());
    }
}
