package vn.thiduaso.ingest.check;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.thiduaso.datasets.indexset.IndexSetSources;
import vn.thiduaso.datasets.lake.UnitRow;
import vn.thiduaso.ingest.ExampleFiles;
import vn.thiduaso.ingest.commit.FileReport;
import vn.thiduaso.ingest.commit.IngestJob;
import vn.thiduaso.ingest.commit.IngestProgress;
import vn.thiduaso.ingest.commit.IngestRequest;
import vn.thiduaso.ingest.commit.LakeState;
import vn.thiduaso.ingest.read.CellFault;
import vn.thiduaso.ingest.read.ReadLimits;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.rule.Scale;

import static org.assertj.core.api.Assertions.assertThat;

class ScaleAnswersTest {

    private static final Scale WEBSITE =
            new Scale(3, "Có trang thông tin điện tử?", "", List.of("mỗi quý", "mỗi tháng, có người phụ trách"));
    private static final Scale GRADE = new Scale(2, "", "", List.of("kém", "tốt"));
    private static final IndexSet SET = IndexSetSources.resolve("DBI-SME-1970").set();

    @TempDir
    Path folder;

    @Test
    void shouldOfferEveryAnswerInWords() {
        assertThat(ScaleAnswers.offered(WEBSITE))
                .containsExactly("0 – Không", "1 – mỗi quý", "2 – mỗi tháng, có người phụ trách", "3 – mức 3");
        assertThat(ScaleAnswers.offered(GRADE)).containsExactly("0", "1 – kém", "2 – tốt");
        assertThat(ScaleAnswers.offered(new Scale(1, "", "rất kém", List.of("tốt"))))
                .containsExactly("0 – rất kém", "1 – tốt");
    }

    @Test
    void shouldOfferNumbersWhereTheWordsStandBeside() {
        assertThat(ScaleAnswers.numbered(WEBSITE)).containsExactly("0 – Không", "Mức 1", "Mức 2", "Mức 3");
        assertThat(ScaleAnswers.numbered(WEBSITE))
                .allSatisfy(answer ->
                        assertThat(ScaleAnswers.of(WEBSITE).read(answer)).isPresent());
    }

    @Test
    void shouldAskFirstOnlyWhatTheSourceHasWordsFor() {
        assertThat(ScaleAnswers.question(WEBSITE)).isEqualTo("Có trang thông tin điện tử?");
        assertThat(ScaleAnswers.question(new Scale(5, "Có/Không", "", List.of())))
                .isEmpty();
        assertThat(ScaleAnswers.question(GRADE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 – Không|0",
                "không|0",
                "2 – mỗi tháng, có người phụ trách|2",
                "2 - Mỗi tháng, có người phụ trách|2",
                "mỗi  quý|1",
                "3 – mức 3|3",
                "Mức 2|2"
            })
    void shouldReadBackWhatItOffers(String text, int answer) {
        assertThat(ScaleAnswers.of(WEBSITE).read(text)).hasValue(answer);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1 – mỗi tháng, có người phụ trách", "Có", "mức 4", "mỗi tháng", "4 – mức 4", "khác"})
    void shouldNotGuessWhatWasMeant(String text) {
        assertThat(ScaleAnswers.of(WEBSITE).read(text)).isEmpty();
    }

    @Test
    void shouldNotTakeNoForAnAnswerWhereNothingIsAskedFirst() {
        assertThat(ScaleAnswers.of(GRADE).read("Không")).isEmpty();
        assertThat(ScaleAnswers.of(GRADE).read("tốt")).hasValue(2);
    }

    @Test
    void shouldNotChooseBetweenTwoAnswersOfTheSameWords() {
        assertThat(ScaleAnswers.of(new Scale(2, "", "", List.of("như trên", "Như trên")))
                        .read("như trên"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DN1,1.1.1,4 – Ít nhất 1 lần trong tháng|",
                "DN1,1.1.1,Không|",
                "DN1,1.1.1,5|",
                "DN1,1.1.1,|",
                "DN1,1.1.1,Không áp dụng|",
                "DN1,6.1.2,Mức 3|",
                "DN1,1.2.1,4 – mức 4|",
                "DN1,5.2.4,0 – Rất kém|",
                "DN1,1.1.1,4 – Ít nhất 1 lần trong quý|answer-unknown",
                "DN1,1.1.1,Có|answer-unknown",
                "DN1,1.1.1,-|word-ambiguous",
                "DN1,1.1.1,7|value-range",
                "DN1,1.1.3,Không|word-ambiguous",
                "DN1,1.1.3,nhiều|number-text"
            })
    void shouldTakeAnswersWhereAFileHasThemInWords(String line, String rule) {
        Path file = ExampleFiles.text(folder.resolve("f.csv"), "Mã đơn vị,Mã chỉ tiêu,Trả lời\n" + line + "\n");
        UnitRow unit = new UnitRow("units", "DN1", "Đơn vị 1", "enterprise", "", "", UnitRow.SINCE_EVER, UnitRow.OPEN);
        IngestRequest request = new IngestRequest(
                SET,
                ExampleFiles.PERIOD,
                List.of(file),
                List.of(),
                IngestRequest.FileOrder.TOGETHER,
                "test",
                false,
                ReadLimits.batch());

        FileReport report = new IngestJob(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC), IngestProgress.SILENT)
                .dryRun(request, new LakeState(List.of(unit), Map.of(), Optional.empty()))
                .files()
                .get(0);

        assertThat(report.faults())
                .extracting(fault -> fault.rule())
                .containsExactlyElementsOf(rule == null ? List.of() : List.of(rule));
        assertThat(report.accepted()).isEqualTo(rule == null ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Có trong tỉnh||",
                "2 – Có ngoài tỉnh hoặc quốc tế||",
                "1||",
                "Có ở trong tỉnh ta|answer-unknown|Có phải là “1 – Có trong tỉnh”? Chọn một trong: 0 – Không có; 1 – Có trong tỉnh; 2 – Có ngoài tỉnh hoặc quốc tế",
                "nhiều|answer-unknown|Chọn một trong: 0 – Không có; 1 – Có trong tỉnh; 2 – Có ngoài tỉnh hoặc quốc tế"
            })
    void shouldSayWhichOptionsThereAre(String text, String rule, String remedy) {
        Path file = ExampleFiles.text(folder.resolve("f.csv"), "unit,indicator,value\nX1,XHS.8," + text + "\n");
        IndexSet set = IndexSetSources.resolve("PHUTAN-MINH-HOA").set();
        UnitRow unit = new UnitRow(
                "units",
                "X1",
                "Đơn vị 1",
                set.definition().appliesTo().iterator().next(),
                "",
                "",
                UnitRow.SINCE_EVER,
                UnitRow.OPEN);
        IngestRequest request = new IngestRequest(
                set,
                ExampleFiles.PERIOD,
                List.of(file),
                List.of(),
                IngestRequest.FileOrder.TOGETHER,
                "test",
                false,
                ReadLimits.batch());

        List<CellFault> faults = new IngestJob(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC), IngestProgress.SILENT)
                .dryRun(request, new LakeState(List.of(unit), Map.of(), Optional.empty()))
                .files()
                .get(0)
                .faults();

        assertThat(faults).extracting(CellFault::rule).isEqualTo(rule == null ? List.of() : List.of(rule));
        assertThat(faults).extracting(CellFault::remedy).isEqualTo(remedy == null ? List.of() : List.of(remedy));
    }
}
