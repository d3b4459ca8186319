package vn.thiduaso.analytics.job;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thiduaso.analytics.ExampleClosings;
import vn.thiduaso.analytics.run.Manifest;
import vn.thiduaso.datasets.indexset.IndexSetSource;
import vn.thiduaso.datasets.lake.ClosedUnit;
import vn.thiduaso.datasets.lake.Lake;
import vn.thiduaso.datasets.lake.LakeSettings;
import vn.thiduaso.datasets.lake.RunRow;
import vn.thiduaso.datasets.run.RunInputs;

import static org.assertj.core.api.Assertions.assertThat;

class ScoreClusterIT {

    private static final Clock CLOCK = Clock.fixed(ExampleClosings.NOON, ZoneOffset.UTC);

    @TempDir
    Path folder;

    @Test
    void shouldGiveTheSameDigitsOnAClusterAsOnOneMachine() throws Exception {
        IndexSetSource source = ExampleClosings.sampled();
        List<ClosedUnit> rows = ExampleClosings.rows(source, 60);
        RunRow here = score("here", "local[1]", source, rows);

        try (StandaloneCluster cluster = StandaloneCluster.start(folder.resolve("spark"))) {
            RunRow there = score("there", cluster.url(), source, rows);

            assertThat(there.id()).isEqualTo(here.id());
            assertThat(Manifest.readOutput(there.manifest())).isEqualTo(Manifest.readOutput(here.manifest()));
        }
    }

    private RunRow score(String home, String master, IndexSetSource source, List<ClosedUnit> rows) {
        SparkSettings settings = new SparkSettings(master, LakeSettings.of(folder.resolve(home), Map.of()));
        try (Lake lake = Lake.open(settings.lake());
                ScoreJob job = ScoreJob.of(settings, CLOCK)) {
            return job.score(lake, RunInputs.of(source, ExampleClosings.close(lake, source, rows)))
                    .run();
        }
    }
}
