package vn.thiduaso.ingest.preview;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thiduaso.ingest.ExampleLake;
import vn.thiduaso.ingest.commit.IngestRequest;
import vn.thiduaso.ingest.commit.LakeState;

import static org.assertj.core.api.Assertions.assertThat;

class OutlookTest {

    private static final String HEADER = "unit,indicator,value";

    @TempDir
    Path folder;

    private ExampleLake lake;

    @BeforeEach
    void open() {
        lake = ExampleLake.withUnits(folder);
    }

    @AfterEach
    void close() {
        lake.close();
    }

    private Optional<Outlook> outlook(Path file) {
        IngestRequest request = ExampleLake.request(List.of(file), List.of());
        List<Optional<Outlook>> seen = new ArrayList<>();
        lake.job()
                .dryRun(
                        request,
                        LakeState.of(lake.lake(), request.indexSet().code(), request.period()),
                        accepted -> seen.add(Outlook.of(request, lake.lake(), accepted)));
        return seen.get(0);
    }

    private static List<String> changes(Outlook outlook) {
        return outlook.differences().changes().stream()
                .map(change -> change.kind().vi() + " " + change.now().unit() + " "
                        + change.now().code())
                .toList();
    }

    private static List<String> ranks(Outlook outlook) {
        return outlook.effect().orElseThrow().moves().stream()
                .map(move -> move.unit() + " " + move.rankBefore() + "→" + move.rankAfter())
                .toList();
    }

    @Test
    void shouldTellNewChangedGoneAndSameFigures() {
        lake.load(lake.csv("q3.csv", HEADER, "A1,MEETINGS,2", "A2,MEETINGS,4", "A3,MEETINGS,1"));

        Outlook outlook = outlook(
                        lake.csv("sau.csv", HEADER, "A1,MEETINGS,3", "A2,MEETINGS,4", "A3,MEETINGS,", "A4,MEETINGS,1"))
                .orElseThrow();

        assertThat(changes(outlook)).containsExactly("đổi A1 MEETINGS", "mất A3 MEETINGS", "mới A4 MEETINGS");
        assertThat(outlook.differences().same()).isEqualTo(1);
        assertThat(outlook.differences().changes().get(0).before().orElseThrow().value())
                .isEqualTo(2);
        assertThat(outlook.differences().changes().get(2).before()).isEmpty();
        assertThat(lake.figures()).as("nothing is loaded").hasSize(3);
    }

    /** A2 passes A1; A3 says again what it said. */
    @Test
    void shouldTellWhoseScoreAndRankWouldChange() {
        lake.load(lake.csv("q3.csv", "unit,ON_TIME,MEETINGS", "A1,80,4", "A2,70,4", "A3,60,4"));

        Outlook outlook =
                outlook(lake.csv("sau.csv", "unit,ON_TIME", "A2,90", "A3,60")).orElseThrow();

        assertThat(ranks(outlook)).containsExactly("A2 2→1", "A1 1→2");
        assertThat(outlook.effect().orElseThrow().ranks()).isEqualTo(2);
        assertThat(outlook.effect().orElseThrow().moves().get(0).scoreAfter())
                .isGreaterThan(outlook.effect().orElseThrow().moves().get(0).scoreBefore());
    }

    @Test
    void shouldCallEverythingNewInAPeriodWithoutFigures() {
        Outlook outlook = outlook(lake.csv("q3.csv", HEADER, "A1,MEETINGS,3", "A1,ON_TIME,80"))
                .orElseThrow();

        assertThat(changes(outlook)).containsExactly("mới A1 MEETINGS", "mới A1 ON_TIME");
        assertThat(ranks(outlook)).containsExactly("A1 0→1");
    }

    @Test
    void shouldSayNothingOfACallThatBringsNothing() {
        Path file = lake.csv("q3.csv", HEADER, "A1,MEETINGS,3");
        lake.load(file);

        assertThat(outlook(file)).isEmpty();
    }
}
