package vn.thiduaso.dashboard.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;

import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thiduaso.datasets.act.Actor;
import vn.thiduaso.datasets.act.Basis;
import vn.thiduaso.datasets.indexset.IndexSetSource;
import vn.thiduaso.datasets.indexset.IndexSetSources;
import vn.thiduaso.datasets.lake.ClosedPeriod;
import vn.thiduaso.datasets.lake.ClosedUnit;
import vn.thiduaso.datasets.lake.Digests;
import vn.thiduaso.datasets.lake.Lake;
import vn.thiduaso.datasets.lake.LakeSettings;
import vn.thiduaso.datasets.lake.NodeFigures;
import vn.thiduaso.datasets.lake.RunRow;
import vn.thiduaso.datasets.lake.ScoreRow;
import vn.thiduaso.datasets.lake.SlotFigures;
import vn.thiduaso.ingest.commit.IngestJob;
import vn.thiduaso.ingest.commit.IngestProgress;
import vn.thiduaso.ingest.commit.IngestRequest;
import vn.thiduaso.ingest.commit.RolePlay;
import vn.thiduaso.ingest.read.ReadLimits;
import vn.thiduaso.scoring.Period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Runs as they stand in a real lake, from a file of figures on. */
class LakeRunsIT {

    private static final IndexSetSource SET = IndexSetSources.resolve("SERVICE-766");
    private static final Period PERIOD = Period.parse("2026-10");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-10-12T01:00:00Z"), ZoneOffset.UTC);
    private static final String RUN = "a91f3c070009";

    @TempDir
    Path folder;

    @Test
    void shouldMarkARunWhoseFiguresAreMadeUpThoughItsSetIsReal() throws IOException {
        try (Lake lake = Lake.open(LakeSettings.embedded(folder))) {
            assertThat(run(lake, true).head().illustrative()).isTrue();
        }
    }

    @Test
    void shouldBringEachFigureWithItsCellAndFile() throws IOException {
        try (Lake lake = Lake.open(LakeSettings.embedded(folder))) {
            PublishableRun run = run(lake, false);

            assertThat(run.head().illustrative()).isFalse();
            assertThat(run.files())
                    .extracting(PublishableRun.SourceFile::fileName)
                    .containsExactly("so-lieu.csv");
            assertThat(run.files().get(0).approval())
                    .hasValueSatisfying(approval -> assertThat(approval.by()).isEqualTo("Duyệt"));
            assertThat(run.units())
                    .singleElement()
                    .satisfies(unit -> assertThat(unit.cells())
                            .flatExtracting(cell -> cell.source().stream().toList())
                            .extracting(PublishableRun.Source::cell, PublishableRun.Source::text)
                            .contains(Tuple.tuple("D2", "2541")));
        }
    }

    @Test
    void shouldNameAFigureWhoseFileIsNotListed() throws IOException {
        try (Lake lake = Lake.open(LakeSettings.embedded(folder))) {
            ingest(lake, false);
            commit(lake, closed(lake, "0000000000000000||D2"));

            assertThatThrownBy(() -> new LakeRuns(lake).find(RUN))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("0000000000000000||D2");
        }
    }

    @Test
    void shouldNameAFigureWhoseCellWasNeverSent() throws IOException {
        try (Lake lake = Lake.open(LakeSettings.embedded(folder))) {
            ingest(lake, false);
            String submission =
                    lake.submissions().of(SET.set().code(), PERIOD).get(0).id();
            commit(lake, closed(lake, submission + "||Z9"));
            PublishableRun run = new LakeRuns(lake).find(RUN).orElseThrow();

            assertThatThrownBy(() -> run.units().forEach(unit -> {}))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("U1")
                    .hasMessageContaining(submission + "||Z9");
        }
    }

    private PublishableRun run(Lake lake, boolean illustrative) throws IOException {
        ingest(lake, illustrative);
        RolePlay roles = new RolePlay(CLOCK, new Actor("Gửi"), new Actor("Duyệt"), new Actor("Chốt"));
        commit(lake, roles.close(lake, SET, PERIOD).closing());
        return new LakeRuns(lake).find(RUN).orElseThrow();
    }

    private void ingest(Lake lake, boolean illustrative) throws IOException {
        new IngestJob(CLOCK, IngestProgress.SILENT).run(request(illustrative), lake);
    }

    private static void commit(Lake lake, ClosedPeriod closing) {
        lake.commit(row(closing), List.of(score()));
    }

    /** A closing of one unit that says of its first figure that it came from there. */
    private static ClosedPeriod closed(Lake lake, String ref) {
        double[] values = new double[SET.set().slotCount()];
        byte[] states = new byte[values.length];
        String[] refs = new String[values.length];
        Arrays.fill(refs, "");
        refs[0] = ref;
        List<ClosedUnit> rows =
                List.of(new ClosedUnit("U1", "Xã Một", "commune", "", new SlotFigures(values, states, List.of(refs))));
        var version =
                new ClosedPeriod.IndexSetVersion(SET.set().code(), SET.set().version(), SET.sha256());
        ClosedPeriod closing = ClosedPeriod.of(version, PERIOD, rows, CLOCK.instant(), "Chốt");
        return lake.closedPeriods().close(closing, Basis.NONE, rows).closing();
    }

    private IngestRequest request(boolean illustrative) throws IOException {
        Path units = Files.writeString(folder.resolve("don-vi.csv"), "unit,name,kind\nU1,Xã Một,commune\n");
        Path figures = Files.writeString(
                folder.resolve("so-lieu.csv"),
                "unit,indicator,period,numerator,denominator\nU1,ON_TIME,2026-10,2541,2618\n");
        return new IngestRequest(
                SET.set(),
                PERIOD,
                List.of(figures),
                List.of(units),
                IngestRequest.FileOrder.TOGETHER,
                "Gửi",
                illustrative,
                ReadLimits.batch());
    }

    private static RunRow row(ClosedPeriod closing) {
        return new RunRow(
                RUN,
                SET.set().code(),
                SET.set().version(),
                PERIOD,
                closing.id(),
                1,
                0,
                CLOCK.instant(),
                "test",
                SET.yaml(),
                "{}",
                Digests.sha256("{}"));
    }

    private static ScoreRow score() {
        int nodes = SET.set().nodes().size();
        double[] none = new double[nodes];
        Arrays.fill(none, Double.NaN);
        int[] noLevels = new int[nodes];
        Arrays.fill(noLevels, -1);
        NodeFigures figures =
                new NodeFigures(none, none, new double[nodes], new double[nodes], new int[nodes], noLevels, none);
        return new ScoreRow(
                RUN, "U1", "Xã Một", "commune", "", Double.NaN, 0, false, "missing-data", -1, 0, figures, 0);
    }
}
