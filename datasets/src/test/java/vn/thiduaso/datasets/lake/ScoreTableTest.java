package vn.thiduaso.datasets.lake;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thiduaso.datasets.lake.ExampleRows.run;
import static vn.thiduaso.datasets.lake.ExampleRows.score;

class ScoreTableTest {

    private static final String RUN = "0123456789ab";

    @TempDir
    Path home;

    private Lake lake;

    @BeforeEach
    void open() {
        lake = Lake.open(LakeSettings.embedded(home));
    }

    @AfterEach
    void close() {
        lake.close();
    }

    @Test
    void shouldGiveBackARunWithItsScores() {
        List<ScoreRow> rows = List.of(score(RUN, "A", 67.95, 1), score(RUN, "B", Double.NaN, 0));
        RunRow committed = lake.commit(run(RUN, "closing", 2), rows);

        assertThat(lake.runs().all()).containsExactly(committed);
        assertThat(lake.runs().of(committed.indexSet())).containsExactly(committed);
        assertThat(lake.runs().of("OTHER")).isEmpty();
        assertThat(lake.scores().of(RUN)).isEqualTo(rows);
    }

    @Test
    void shouldReturnTheFirstRunOfTheSameId() {
        RunRow first = lake.commit(run(RUN, "closing", 1), List.of(score(RUN, "A", 1, 1)));

        RunRow second = lake.commit(run(RUN, "closing", 9), List.of(score(RUN, "A", 1, 1)));

        assertThat(second).isEqualTo(first);
        assertThat(lake.runs().list(run(RUN, "closing", 7))).isEqualTo(first);
        assertThat(lake.scores().of(RUN)).hasSize(1);
    }

    @Test
    void shouldHideAndThenReplaceWhatAKilledRunLeft() {
        lake.commit(run("aaaaaaaaaaaa", "closing", 1), List.of(score("aaaaaaaaaaaa", "A", 5, 1)));
        lake.scores().replace(RUN, List.of(score(RUN, "A", 1, 1), score(RUN, "B", 2, 2)));

        assertThat(lake.scores().of(RUN)).isEmpty();

        List<ScoreRow> rows = List.of(score(RUN, "A", 1, 1));
        lake.commit(run(RUN, "closing", 1), rows);
        assertThat(lake.scores().of(RUN)).isEqualTo(rows);
        assertThat(lake.scores().of("aaaaaaaaaaaa")).hasSize(1);
    }
}
