package vn.thiduaso.ingest.preview;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thiduaso.datasets.indexset.IndexSetYaml;
import vn.thiduaso.ingest.ExampleFiles;
import vn.thiduaso.ingest.ExampleLake;
import vn.thiduaso.ingest.commit.Foresight;
import vn.thiduaso.ingest.commit.IngestRequest;
import vn.thiduaso.ingest.commit.LakeState;
import vn.thiduaso.ingest.outlook.Outlook;
import vn.thiduaso.ingest.outlook.Untold;
import vn.thiduaso.ingest.report.OutlookView;
import vn.thiduaso.ingest.wording.Words;
import vn.thiduaso.scoring.indexset.IndexSet;

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
        return outlook(ExampleLake.request(List.of(file), List.of()), DraftForesight.of(lake.lake()));
    }

    private Optional<Outlook> outlook(IngestRequest request, Foresight foresight) {
        LakeState state = LakeState.of(lake.lake(), request.indexSet().code(), request.period());
        return lake.job().dryRun(request, state, foresight).outlook();
    }

    private static List<String> changes(Outlook outlook) {
        return outlook.differences().orElseThrow().changes().stream()
                .map(change -> change.kind() + " " + change.of().unit() + " "
                        + change.of().code())
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

        assertThat(changes(outlook)).containsExactly("CHANGED A1 MEETINGS", "GONE A3 MEETINGS", "NEW A4 MEETINGS");
        assertThat(outlook.differences().orElseThrow().same()).isEqualTo(1);
        assertThat(outlook.differences()
                        .orElseThrow()
                        .changes()
                        .get(0)
                        .before()
                        .get(0)
                        .value())
                .isEqualTo(2);
        assertThat(outlook.differences().orElseThrow().changes().get(2).before())
                .isEmpty();
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

        assertThat(changes(outlook)).containsExactly("NEW A1 MEETINGS", "NEW A1 ON_TIME");
        assertThat(ranks(outlook)).containsExactly("A1 0→1");
    }

    @Test
    void shouldCountEveryFigureOnceAndSayWhenOnlySomeUnitsAreLookedAt() {
        Outlook outlook = outlook(lake.csv("q3.csv", HEADER, "A1,MEETINGS,3", "A2,MEETINGS,"))
                .orElseThrow();
        List<OutlookView.Count> counts = OutlookView.of(
                        outlook, ExampleFiles.indexSet(), Words.in(Locale.forLanguageTag("vi")))
                .counts();

        assertThat(outlook.differences().orElseThrow().missing()).isEqualTo(1);
        assertThat(counts).extracting(OutlookView.Count::count).containsExactly("1", "0", "0", "0", "0", "1");
        assertThat(outlook.effect().orElseThrow().some()).isFalse();
        assertThat(outlook.of(Set.of()).effect().orElseThrow().some()).isTrue();
    }

    @Test
    void shouldShowARatioThatIsWrittenOtherwiseInOneLine() {
        lake.load(lake.csv("q3.csv", "unit,indicator,numerator,denominator", "A1,ON_TIME,28,43"));

        Outlook outlook = outlook(lake.csv("sau.csv", HEADER, "A1,ON_TIME,\"90,5\"", "A2,ON_TIME,70", "A3,ON_TIME,"))
                .orElseThrow();
        OutlookView view = OutlookView.of(outlook, ExampleFiles.indexSet(), Words.in(Locale.forLanguageTag("vi")));

        assertThat(view.changed().first())
                .extracting(changed -> changed.kind() + " " + changed.before() + " → " + changed.now())
                .containsExactly("đổi cách ghi 28/43 → 90,5");
        assertThat(view.figures())
                .isEqualTo(
                        "So với số liệu đang có: 1 mới, 1 đổi, 0 đổi minh chứng, 0 mất, 0 trùng, 1 chưa có số liệu.");
    }

    @Test
    void shouldShowAValueThatIsWrittenAsItsPartsInOneLine() {
        lake.load(lake.csv("q3.csv", HEADER, "A1,ON_TIME,\"90,5\""));

        Outlook outlook = outlook(
                        lake.csv("sau.csv", "unit,indicator,value,numerator,denominator", "A1,ON_TIME,,28,31"))
                .orElseThrow();
        OutlookView view = OutlookView.of(outlook, ExampleFiles.indexSet(), Words.in(Locale.forLanguageTag("vi")));

        assertThat(view.changed().first())
                .extracting(changed ->
                        "%s %s: %s → %s".formatted(changed.figure(), changed.kind(), changed.before(), changed.now()))
                .containsExactly("ON_TIME (giá trị) đổi cách ghi: 90,5 → 28/31");
        assertThat(view.figures()).isEqualTo("So với số liệu đang có: 0 mới, 2 đổi, 0 đổi minh chứng, 0 mất, 0 trùng.");
    }

    @Test
    void shouldSayNothingOfACallThatBringsNothing() {
        Path file = lake.csv("q3.csv", HEADER, "A1,MEETINGS,3");
        lake.load(file);

        assertThat(outlook(file)).isEmpty();
    }

    @Test
    void shouldCallAnotherProofOfTheSameFigureAChangeOfEvidence() {
        lake.load(lake.csv("q3.csv", "unit,indicator,value,evidence", "A1,MEETINGS,2,12/BC", "A2,MEETINGS,4,13/BC"));

        Outlook outlook = outlook(lake.csv(
                        "sau.csv", "unit,indicator,value,evidence", "A1,MEETINGS,2,99/BC", "A2,MEETINGS,4,13/BC"))
                .orElseThrow();

        assertThat(changes(outlook)).containsExactly("EVIDENCE A1 MEETINGS");
        assertThat(outlook.differences().orElseThrow().same()).isEqualTo(1);
        assertThat(outlook.effect().orElseThrow().moves()).isEmpty();
    }

    @Test
    void shouldTellWhatUnitsAloneWouldChange() {
        lake.load(lake.csv("q3.csv", "unit,ON_TIME,MEETINGS", "A1,80,4", "A9,90,4"));
        Path units = lake.csv("don-vi.csv", "unit,name,kind,group", "A9,Đơn vị A9,agency,Nhóm khác");

        Outlook outlook = outlook(ExampleLake.request(List.of(), List.of(units)), DraftForesight.of(lake.lake()))
                .orElseThrow();

        assertThat(changes(outlook)).isEmpty();
        assertThat(outlook.untold()).isEmpty();
        assertThat(outlook.effect()).isPresent();
    }

    @Test
    void shouldSayThatThereIsNothingToScoreWhereOnlyUnitsAreSent() {
        Path units = lake.csv("don-vi.csv", "unit,name,kind,group", "A9,Đơn vị chín,agency,");

        Outlook outlook = outlook(ExampleLake.request(List.of(), List.of(units)), DraftForesight.of(lake.lake()))
                .orElseThrow();

        assertThat(outlook.untold()).contains(new Untold.NoFigures());
    }

    @Test
    void shouldCallEverythingNewWhereNothingWasEverSent() {
        IngestRequest request = ExampleLake.request(
                List.of(lake.csv("q3.csv", "unit,ON_TIME,MEETINGS", "A1,80,4")),
                List.of(ExampleFiles.unitsCsv(folder)));

        Outlook outlook = lake.job()
                .dryRun(request, LakeState.empty(), DraftForesight.first())
                .outlook()
                .orElseThrow();

        assertThat(changes(outlook)).containsExactly("NEW A1 ON_TIME", "NEW A1 MEETINGS");
        assertThat(ranks(outlook)).contains("A1 0→1");
    }

    /** Two values of the lake, the parts that a ratio sent as a value takes back, and one value of the call. */
    @Test
    void shouldSayHowManyFiguresWereTooMany() {
        lake.load(lake.csv("q3.csv", "unit,ON_TIME,MEETINGS", "A1,80,4"));
        IngestRequest request = ExampleLake.request(List.of(lake.csv("sau.csv", HEADER, "A1,MEETINGS,3")), List.of());

        assertThat(outlook(request, new DraftForesight(Optional.of(lake.lake()), 4)))
                .contains(new Outlook(Optional.empty(), Optional.empty(), Optional.of(new Untold.TooMuch(5, 4))));
        assertThat(outlook(request, new DraftForesight(Optional.of(lake.lake()), 5))
                        .orElseThrow()
                        .untold())
                .isEmpty();
    }

    /** What units are scored against is the figure of A2, which nobody sent. */
    @Test
    void shouldTellWhyADraftCannotBeScored() {
        IndexSet set = IndexSetYaml.read(
                ExampleFiles.YAML.replace(
                        "rule: {type: ratio-linear}", "rule: {type: distance-to-reference, unit: A2, capped: true}"),
                "sample.yaml");
        IngestRequest sample = ExampleLake.request(List.of(lake.csv("q3.csv", "unit,ON_TIME", "A1,80")), List.of());
        IngestRequest request = new IngestRequest(
                set,
                sample.period(),
                sample.files(),
                sample.units(),
                sample.order(),
                sample.sentBy(),
                false,
                sample.limits());

        Outlook outlook = outlook(request, DraftForesight.of(lake.lake())).orElseThrow();

        assertThat(changes(outlook)).containsExactly("NEW A1 ON_TIME");
        assertThat(outlook.effect()).isEmpty();
        Untold.NotScored why = (Untold.NotScored) outlook.untold().orElseThrow();
        assertThat(why.faults()).singleElement().asString().contains("\"A2\" không có số liệu trong kỳ này");
    }

    /** A2 passes A1, of which the sender of A2 is told nothing. */
    @Test
    void shouldTellASenderTheScoresOfHisUnitsOnly() {
        lake.load(lake.csv("q3.csv", "unit,ON_TIME,MEETINGS", "A1,80,4", "A2,70,4"));
        IngestRequest request = ExampleLake.request(List.of(lake.csv("sau.csv", "unit,ON_TIME", "A2,90")), List.of())
                .within(Set.of("A2"));

        assertThat(ranks(outlook(request, DraftForesight.of(lake.lake())).orElseThrow()))
                .containsExactly("A2 2→1");
    }
}
