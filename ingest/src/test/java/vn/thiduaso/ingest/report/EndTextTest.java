package vn.thiduaso.ingest.report;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import vn.thiduaso.datasets.lake.Submission;
import vn.thiduaso.ingest.commit.FileReport;
import vn.thiduaso.ingest.commit.FileReport.Status;
import vn.thiduaso.ingest.read.CellFault;
import vn.thiduaso.ingest.read.FontTexts;
import vn.thiduaso.ingest.wording.Words;
import vn.thiduaso.scoring.check.Severity;

import static org.assertj.core.api.Assertions.assertThat;

class EndTextTest {

    private static final Words VI = Words.in(Locale.forLanguageTag("vi"));
    private static final CellFault WRONG =
            CellFault.remark("", "number-text", Severity.REFUSE, "“năm” không phải là số", "ghi số");
    private static final CellFault ODD = CellFault.remark("", "peers-unusual", Severity.WARN, "khác thường", "xem lại");
    private static final CellFault TOLD =
            CellFault.remark("", FileReport.MAPPING_USED, Severity.INFORM, "Đọc theo mẫu", "");

    private static FileReport file(Status status, int accepted, int quarantined, CellFault... faults) {
        return new FileReport(
                "f.csv",
                Submission.Kind.OBSERVATIONS,
                status,
                "s1",
                accepted + quarantined,
                accepted,
                quarantined,
                accepted,
                List.of(faults),
                FontTexts.NONE);
    }

    @Test
    void shouldTellRowsKeptOutAndNoWarningWhereThereIsNone() {
        FileReport file = file(Status.LOADED, 82, 2, WRONG, WRONG, TOLD);

        assertThat(file.outcome()).isEqualTo(FileReport.Outcome.WITH_WARNINGS);
        assertThat(EndText.of(List.of(file), VI)).isEqualTo("nhận 82 dòng, giữ lại 2 dòng có lỗi");
        assertThat(EndText.of(List.of(file), Words.in(Locale.ENGLISH)))
                .isEqualTo("82 rows taken, 2 rows with faults kept out");
    }

    @Test
    void shouldTellWarningsWhereAllRowsAreTaken() {
        assertThat(EndText.of(List.of(file(Status.LOADED, 84, 0, ODD, TOLD)), VI))
                .isEqualTo("nhận cả 84 dòng, 1 cảnh báo");
        assertThat(EndText.of(List.of(file(Status.LOADED, 84, 0, TOLD)), VI)).isEqualTo("nhận cả 84 dòng");
    }

    @Test
    void shouldAddUpTheFilesOfACallButThoseLoadedBefore() {
        assertThat(EndText.of(
                        List.of(
                                file(Status.LOADED, 1_000, 1, WRONG, ODD),
                                file(Status.KNOWN, 50, 5),
                                file(Status.NOTHING_ACCEPTED, 0, 3, WRONG),
                                file(Status.REFUSED, 0, 0, WRONG)),
                        VI))
                .isEqualTo("nhận 1.000 dòng, giữ lại 4 dòng có lỗi, từ chối 1 tệp, 1 cảnh báo");
    }

    @Test
    void shouldTellNothingWhereNothingIsTaken() {
        assertThat(EndText.of(List.of(file(Status.NOTHING_ACCEPTED, 0, 3, WRONG)), VI))
                .isEmpty();
        assertThat(EndText.of(List.of(file(Status.KNOWN, 3, 0)), VI)).isEmpty();
    }
}
