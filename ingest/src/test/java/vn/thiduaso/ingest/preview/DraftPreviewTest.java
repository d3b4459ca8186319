package vn.thiduaso.ingest.preview;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thiduaso.datasets.act.ActKind;
import vn.thiduaso.datasets.act.Actor;
import vn.thiduaso.ingest.ExampleFiles;
import vn.thiduaso.ingest.ExampleLake;
import vn.thiduaso.ingest.act.ActJob;

import static org.assertj.core.api.Assertions.assertThat;

class DraftPreviewTest {

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

    @Test
    void shouldScoreWhatNobodyApprovedButNotWhatWasSentBack() {
        lake.load(lake.csv("q3.csv", HEADER, "A1,MEETINGS,2", "A2,MEETINGS,4"));
        String fixed = lake.load(lake.csv("fixed.csv", HEADER, "A1,MEETINGS,4"))
                .files()
                .get(0)
                .submission();
        double corrected = points("A1");

        ActJob acts = new ActJob(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
        acts.submitNew(lake.lake(), List.of(fixed), new Actor("A"), "");
        acts.onSubmissions(lake.lake(), ActKind.RETURN, List.of(fixed), new Actor("B"), "thiếu căn cứ");

        assertThat(corrected).isEqualTo(points("A2"));
        assertThat(points("A1")).isLessThan(corrected);
        assertThat(lake.lake().closedPeriods().current()).isEmpty();
    }

    @Test
    void shouldHaveTheUnitsThatClosingWouldHave() {
        lake.load(lake.csv("q3.csv", HEADER, "A1,MEETINGS,2"));

        assertThat(draft().size()).isEqualTo(lake.closePeriod().closing().units());
    }

    @Test
    void shouldBeNothingWithoutFigures() {
        assertThat(DraftPreview.of(lake.lake(), ExampleFiles.indexSet(), ExampleFiles.PERIOD))
                .isEmpty();
    }

    private Preview draft() {
        return DraftPreview.of(lake.lake(), ExampleFiles.indexSet(), ExampleFiles.PERIOD)
                .orElseThrow();
    }

    private double points(String unit) {
        Preview draft = draft();
        int row = IntStream.range(0, draft.size())
                .filter(at -> draft.unit(at).unit().equals(unit))
                .findFirst()
                .orElseThrow();
        return draft.sheet(row).points()[draft.indexSet().node("MEETINGS")];
    }
}
