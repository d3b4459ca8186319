package vn.thiduaso.ingest.commit;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thiduaso.ingest.ExampleFiles;
import vn.thiduaso.ingest.read.CellFault;
import vn.thiduaso.ingest.read.ReadLimits;

import static org.assertj.core.api.Assertions.assertThat;

/** What senders are told, in the words of offices. */
class MessageWordsTest {

    @TempDir
    private Path folder;

    private List<CellFault> faults(String content) {
        Path file = ExampleFiles.text(folder.resolve("f.csv"), content);
        IngestRequest request = new IngestRequest(
                ExampleFiles.indexSet(),
                ExampleFiles.PERIOD,
                List.of(file),
                List.of(),
                IngestRequest.FileOrder.TOGETHER,
                "test",
                false,
                ReadLimits.batch());
        return new IngestJob(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC), IngestProgress.SILENT)
                .dryRun(request, new LakeState(ExampleFiles.units(), Map.of(), Optional.empty()))
                .files()
                .get(0)
                .faults();
    }

    @Test
    void shouldCallThePartsOfAFigureAsOfficesDo() {
        assertThat(faults("unit,indicator,numerator,denominator\nA1,MEETINGS,1,2\n"))
                .extracting(CellFault::message, CellFault::remedy)
                .contains(org.assertj.core.groups.Tuple.tuple(
                        "“MEETINGS” không nhận tử số", "Mã này chỉ nhận: giá trị, điểm công bố"));
    }

    @Test
    void shouldNameNoOptionOfTheCommandLineForAnUnknownUnit() {
        assertThat(faults("unit,indicator,value\nB7,MEETINGS,1\n"))
                .extracting(CellFault::remedy)
                .singleElement()
                .asString()
                .contains("tệp danh sách đơn vị")
                .doesNotContain("--");
    }

    @Test
    void shouldSayWhatWasSeenWhereThereIsNoTable() {
        assertThat(faults("ghi chú\n" + "dòng\n".repeat(100)))
                .extracting(CellFault::message)
                .containsExactly(
                        "Không có bảng số liệu: trong 50 dòng đầu chỉ cột A có nội dung, bắt đầu từ ô A1 “ghi chú”");
    }
}
