package vn.thiduaso.ingest.preview;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thiduaso.datasets.indexset.IndexSetYaml;
import vn.thiduaso.datasets.lake.Finding;
import vn.thiduaso.ingest.ExampleFiles;
import vn.thiduaso.ingest.ExampleLake;
import vn.thiduaso.ingest.commit.IngestReport;
import vn.thiduaso.ingest.commit.IngestRequest;
import vn.thiduaso.ingest.commit.LakeState;
import vn.thiduaso.ingest.outlook.Prices;
import vn.thiduaso.ingest.read.CellFault;
import vn.thiduaso.ingest.read.ReadLimits;
import vn.thiduaso.ingest.report.Cause;
import vn.thiduaso.scoring.improvement.Swing;
import vn.thiduaso.scoring.indexset.IndexSet;

import static org.assertj.core.api.Assertions.assertThat;

/** ON_TIME gives 6 points a whole share, MEETINGS here always its 4. */
class FindingPricerTest {

    private static final String PEERS = "peers-unusual: {severity: warn, least: 4}";
    /** Median 80 %, the floor of 5 % is 4 %, 3.5 times it 14 %: 66 % to 94 % are usual. */
    private static final String[] FIVE = {
        "A1,ON_TIME,90", "A2,ON_TIME,80", "A3,ON_TIME,80", "A4,ON_TIME,80", "A5,ON_TIME,10"
    };

    @TempDir
    Path folder;

    private ExampleLake lake;

    @BeforeEach
    void open() {
        lake = ExampleLake.withUnits(folder);
        lake.load(lake.csv(
                "hop.csv",
                "unit,indicator,value",
                "A1,MEETINGS,4",
                "A2,MEETINGS,4",
                "A3,MEETINGS,4",
                "A4,MEETINGS,4",
                "A5,MEETINGS,4"));
    }

    @AfterEach
    void close() {
        lake.close();
    }

    private static IndexSet declaring(String checks) {
        return IndexSetYaml.read(ExampleFiles.YAML + "checks: {" + checks + "}\n", "sample.yaml");
    }

    private static IndexSet minMax(String checks) {
        return IndexSetYaml.read(
                ExampleFiles.YAML.replace("{type: ratio-linear}", "{type: min-max}") + "checks: {" + checks + "}\n",
                "sample.yaml");
    }

    private IngestRequest request(IndexSet set, String... lines) {
        Path file = lake.csv("sau.csv", "unit,indicator,value,numerator,denominator", String.join("\n", lines));
        return new IngestRequest(
                set,
                ExampleFiles.PERIOD,
                List.of(file),
                List.of(),
                IngestRequest.FileOrder.TOGETHER,
                "test",
                false,
                ReadLimits.batch());
    }

    private IngestReport dryRun(IndexSet set, String... lines) {
        return lake.job()
                .dryRun(
                        request(set, lines),
                        LakeState.of(lake.lake(), "SAMPLE", ExampleFiles.PERIOD),
                        DraftForesight.of(lake.lake()));
    }

    private static CellFault only(IngestReport report) {
        assertThat(report.files().get(0).faults()).hasSize(1);
        return report.files().get(0).faults().get(0);
    }

    /** As sent 0.60 + 4 = 4.60 and fifth, behind 9.40 and three times 8.80; at 94 % it is 5.64 + 4 = 9.64 and first. */
    @Test
    void shouldPriceAFigureUnlikeItsPeersFromWhatWasTypedToWhatIsUsual() {
        CellFault fault = only(dryRun(declaring(PEERS), FIVE));

        assertThat(fault.subject().unit()).isEqualTo("A5");
        assertThat(fault.swing()).isEqualTo(new Swing(0, 5.04, 0, 4, false));
    }

    /** 90 % is written, 8 of 10 is scored: 4.80 + 4; were 90 % right it would be 5.40 + 4. Alone, it has no rank to win. */
    @Test
    void shouldPriceARatioThatDiffersByWhatIsWrittenInPlaceOfItsParts() {
        CellFault fault = only(dryRun(declaring("ratio-differs: warn"), "A1,ON_TIME,90,8,10"));

        assertThat(fault.swing()).isEqualTo(new Swing(0, 0.60, 0, 0, false));
    }

    /** 0.9 % gives 0.054 + 4 = 4.05 of two digits; as 90 % it would be 9.40, and pass 8.80. */
    @Test
    void shouldPriceAShareWrittenAsAPercentage() {
        CellFault fault = only(dryRun(declaring("percent-or-share: warn"), "A1,ON_TIME,0.9", "A2,ON_TIME,80"));

        assertThat(fault.swing()).isEqualTo(new Swing(0, 5.35, 0, 1, false));
    }

    /** Without ON_TIME there is no score; with the 80 % that was sent there is one. */
    @Test
    void shouldSayThatAFigureTakenBackDecidesWhetherThereIsARank() {
        lake.load(lake.csv("q3.csv", "unit,indicator,value", "A1,ON_TIME,80"));

        CellFault fault = only(dryRun(declaring("figure-gone: warn"), "A1,ON_TIME,"));

        assertThat(fault.swing().decidesRank()).isTrue();
    }

    /** A figure nobody proves may be what the peers sent: 4.80 + 4 down to 3.60 + 4, which is second to 60 % no more than a tie, or up to 5.40 + 4. */
    @Test
    void shouldPriceAFigureWithoutAStatedRangeByWhatThePeersSent() {
        lake.load(lake.csv("q3.csv", "unit,indicator,value", "A2,ON_TIME,90", "A3,ON_TIME,60"));

        CellFault fault = only(dryRun(declaring("evidence-missing: warn"), "A1,ON_TIME,80"));

        // 80 is second of 90, 80, 60; at 60 it shares the second place, at 90 the first
        assertThat(fault.swing()).isEqualTo(new Swing(1.20, 0.60, 0, 1, false));
    }

    /** With A5 at 94 % the scale runs from 80 % to 94 %: A5 has 6 + 4, A1 at 90 % has 4.29 + 4, so A5 is first; as sent it has 0 + 4. */
    @Test
    void shouldBindAnewWhereAFigureMovesWhatOthersAreScoredAgainst() {
        assertThat(only(dryRun(minMax(PEERS), FIVE)).swing()).isEqualTo(new Swing(0, 6.00, 0, 4, false));
    }

    @Test
    void shouldKeepWithTheFindingWhatTheDryRunSays() {
        IngestRequest request = request(declaring(PEERS), FIVE);
        IngestReport dry = dryRun(declaring(PEERS), FIVE);

        IngestReport done = lake.job().run(request, lake.lake(), DraftForesight.of(lake.lake()));

        assertThat(done.files()).isEqualTo(dry.files());
        List<Finding> kept = lake.lake().findings().of(done.files().get(0).submission());
        assertThat(kept).extracting(Finding::swing).containsExactly(new Swing(0, 5.04, 0, 4, false));
        assertThat(lake.lake().observations().of(done.files().get(0).submission()))
                .isNotEmpty();
    }

    /** 0.9 % may gain 5.35 points and a place, 0.7 % may gain 4.16 and none: 0.042 + 4 = 4.04, and 4.20 + 4 = 8.20. */
    @Test
    void shouldListTheDearestFirst() {
        IngestReport report = dryRun(
                declaring("percent-or-share: warn"),
                "A1,ON_TIME,0.7",
                "A2,ON_TIME,0.9",
                "A3,ON_TIME,85",
                "A4,ON_TIME,84",
                "A5,ON_TIME,83");

        List<Cause> causes = Cause.of(report.files().get(0).faults());

        assertThat(causes)
                .singleElement()
                .satisfies(cause -> assertThat(cause.faults())
                        .extracting(fault -> fault.subject().unit())
                        .containsExactly("A2", "A1"));
    }

    @Test
    void shouldCountWhatIsLeftWithoutAPriceBeyondItsBounds() {
        IndexSet still = declaring("percent-or-share: warn");
        List<Finding> two = findings(still, "A1,ON_TIME,0.9", "A2,ON_TIME,0.8", "A3,ON_TIME,80");
        Prices first = pricer(still, 1, 0).prices(two);
        assertThat(first.left()).isEqualTo(1);
        assertThat(first.swings()).hasSize(1);

        // each end binds anew: two ends of five units are ten walks
        IndexSet moving = minMax("percent-or-share: warn");
        assertThat(pricer(moving, 9, 10).prices(two).swings()).hasSize(1);
        assertThat(pricer(moving, 9, 10).prices(two).left()).isEqualTo(1);
        assertThat(pricer(moving, 9, 20).prices(two).left()).isZero();
    }

    private List<Finding> findings(IndexSet set, String... lines) {
        lake.job().run(request(set, lines), lake.lake());
        return new ArrayList<>(lake.lake().findings().of("SAMPLE", ExampleFiles.PERIOD));
    }

    private FindingPricer pricer(IndexSet set, int mostPriced, long mostWalks) {
        Optional<DraftPreview.Draft> draft = DraftPreview.of(
                set,
                ExampleFiles.PERIOD,
                at -> DraftPreview.sent(lake.lake(), set, at),
                ExampleFiles.units().stream()
                        .filter(unit -> unit.unit().compareTo("A5") <= 0)
                        .toList());
        return new FindingPricer(set, draft.orElseThrow().panel(), mostPriced, mostWalks);
    }
}
