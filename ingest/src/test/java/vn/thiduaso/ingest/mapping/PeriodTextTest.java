package vn.thiduaso.ingest.mapping;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.thiduaso.ingest.read.Cell;
import vn.thiduaso.ingest.read.SourceRow;
import vn.thiduaso.scoring.Period;

import static org.assertj.core.api.Assertions.assertThat;

class PeriodTextTest {

    private final PeriodText text = new PeriodText(Period.parse("2026-Q3"));

    @ParameterizedTest
    @CsvSource({
        "2026-Q3, 2026-Q3",
        "Quý III/2026, 2026-Q3",
        "quý 2 năm 2025, 2025-Q2",
        "Q3/2026, 2026-Q3",
        "Quý IV, 2026-Q4",
        "Tháng 9/2026, 2026-09",
        "tháng 12 năm 2026, 2026-12",
        "T9/2026, 2026-09",
        "09/2026, 2026-09",
        "6 tháng đầu năm 2026, 2026-H1",
        "6 tháng cuối năm, 2026-H2",
        "Năm 2025, 2025",
        "15/07/2026, 2026-Q3",
        "3/4/2026, 2026-Q2",
        "03/04/26, 2026-Q2",
        "thang 9 nam 2026, 2026-09"
    })
    void shouldReadPeriodsAsOfficesWriteThem(String written, String period) {
        assertThat(text.of(written)).contains(Period.parse(period));
    }

    @ParameterizedTest
    @CsvSource({"31/02/2026", "9 tháng", "Quý V/2026", "Tháng 13/2026", "BC quý III/2026", "2026-Q5"})
    void shouldTakeNothingElseForAPeriod(String written) {
        assertThat(text.of(written)).isEmpty();
    }

    @Test
    void shouldFindThePeriodAmongTheTitlesAndNoDayOfADecreeOrASignature() {
        assertThat(text.in("BÁO CÁO SỐ LIỆU QUÝ III NĂM 2026 CỦA XÃ")).contains(Period.parse("2026-Q3"));
        assertThat(text.in("(Kèm theo Quyết định số 12/2025/QĐ-UBND ngày 05/01/2025)"))
                .isEmpty();
        assertThat(text.in("Phú Tân, ngày 05 tháng 10 năm 2026")).isEmpty();
        assertThat(text.inTitles(List.of(title("Năm 2026"), title("Quý III/2026"))))
                .map(Cell::means)
                .contains("2026-Q3");
        assertThat(text.inTitles(List.of(title("Quý I/2026"), title("Năm 2026"))))
                .map(Cell::means)
                .contains("2026-Q1");
    }

    @ParameterizedTest
    @CsvSource({
        // asked, title, period it names; empty: none, so that the asked one is meant
        "2026, 9 THÁNG ĐẦU NĂM 2026, 2026-Q3",
        "2026, CHÍN THÁNG NĂM 2026, 2026-Q3",
        "2026, Số liệu 9 tháng, 2026-Q3",
        "2026, 10 tháng đầu năm 2026, 2026-10",
        "2026, mười tháng năm 2026, 2026-10",
        "2026, 3 tháng cuối năm 2026, 2026-Q4",
        "2026, 12 tháng năm 2026, 2026",
        "2026, 6 tháng đầu năm 2026, 2026-H1",
        "2026-H1, 3 tháng đầu năm 2026, 2026-Q1",
        "2026-Q3, 9 tháng đầu năm 2026,",
        "2026-09, 9 THÁNG ĐẦU NĂM 2026,",
        "2026-Q2, 9 tháng đầu năm 2026, 2026-Q3",
        "2026-Q3, 9 tháng đầu năm 2025, 2025-Q3",
        "2026-Q3, quý III tháng 9 năm 2026, 2026-Q3",
        "2026, 13 tháng năm 2026,"
    })
    void shouldNeverTakeSomeMonthsForTheYear(String asked, String title, String period) {
        assertThat(new PeriodText(Period.parse(asked)).in(title))
                .isEqualTo(Optional.ofNullable(period).map(Period::parse));
    }

    @Test
    void shouldKnowAHeadAgainInAnotherPeriod() {
        assertThat(PeriodText.without("Số liệu Quý III/2026")).isEqualTo(PeriodText.without("số liệu quý IV năm 2026"));
        assertThat(PeriodText.without("Lũy kế năm 2026")).isEqualTo(PeriodText.without("Lũy kế năm 2027"));
        assertThat(PeriodText.without("Hồ sơ đúng hạn")).isNotEqualTo(PeriodText.without("Hồ sơ quá hạn"));
    }

    private static SourceRow title(String written) {
        return new SourceRow("", 1, List.of(Cell.text(1, 0, written)));
    }
}
