package vn.thiduaso.datasets.lake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thiduaso.datasets.lake.ExampleRows.JULY;
import static vn.thiduaso.datasets.lake.ExampleRows.SET;
import static vn.thiduaso.datasets.lake.ExampleRows.figures;
import static vn.thiduaso.datasets.lake.ExampleRows.score;

/** The same lake with its catalog in PostgreSQL and a warehouse by setting. */
class LakePostgresIT {

    @TempDir
    Path folder;

    @Test
    void shouldKeepTheCatalogInPostgres() throws IOException {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
            LakeSettings settings = LakeSettings.of(
                    folder.resolve("home"),
                    Map.of(
                            "THIDUASO_DB_URL", postgres.getJdbcUrl("postgres", "postgres"),
                            "THIDUASO_DB_USER", "postgres",
                            "THIDUASO_WAREHOUSE", folder.resolve("warehouse").toString()));
            SubmissionBatch sent = figures("july.csv", 1, Double.NaN, 3);
            String run = "0123456789ab";
            List<ScoreRow> scores = List.of(score(run, "A", 67.95, 1));
            try (Lake lake = Lake.open(settings);
                    Lake other = Lake.open(settings)) {
                lake.commit(List.of(sent));
                other.commit(List.of(sent, figures("more.csv", 7)));
                lake.commit(ExampleRows.run(run, "closing", 1), scores);
            }
            try (Lake lake = Lake.open(settings)) {
                assertThat(lake.observations().of(sent.submission().id()))
                        .isEqualTo(sent.observations().stream().toList());
                assertThat(lake.observations().current(SET, JULY)).hasSize(3);
                assertThat(lake.submissions().all()).hasSize(2);
                assertThat(lake.scores().of(run)).isEqualTo(scores);
            }
            assertThat(Ledger.check(folder.resolve("warehouse")).faults()).isEmpty();
            assertThat(folder.resolve("home")).doesNotExist();
        }
    }
}
