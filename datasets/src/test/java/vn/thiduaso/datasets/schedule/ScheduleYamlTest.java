package vn.thiduaso.datasets.schedule;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thiduaso.scoring.Period;
import vn.thiduaso.scoring.fault.Fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class ScheduleYamlTest {

    private static final String YAML = """
            deadlines:
              - index-set: S
                from: 2025-Q1
                to: 2026-Q4
                days-after: 10
                citation: {document: Kế hoạch mẫu, article: mục II, certainty: verbatim}
              - {index-set: S, from: 2027-Q1, days-after: 5}
              - {index-set: S, period: 2026-Q3, on: 2026-10-20}
              - {index-set: S, from: "2025", days-after: 0}
            """;

    @Test
    void shouldCountDaysFromTheEndOfThePeriod() {
        assertThat(due("2025-Q1")).contains(LocalDate.of(2025, 4, 10));
        assertThat(due("2026-Q4")).contains(LocalDate.of(2027, 1, 10));
        assertThat(due("2026")).contains(LocalDate.of(2026, 12, 31));
    }

    @Test
    void shouldChangeNoEarlierPeriodByALaterLine() {
        assertThat(due("2027-Q1")).contains(LocalDate.of(2027, 4, 5));
        assertThat(due("2026-Q2")).contains(LocalDate.of(2026, 7, 10));
    }

    @Test
    void shouldPreferWhatIsSaidOfOnePeriod() {
        assertThat(due("2026-Q3")).contains(LocalDate.of(2026, 10, 20));
    }

    @Test
    void shouldHaveNoDeadlineWhereNoLineSaysOne() {
        assertThat(due("2024-Q4")).isEmpty();
        assertThat(due("2026-07")).isEmpty();
        assertThat(schedule().deadline("OTHER", Period.parse("2026-Q1"))).isEmpty();
    }

    @Test
    void shouldMarkWhatNoSourceSays() {
        assertThat(schedule()
                        .deadline("S", Period.parse("2025-Q1"))
                        .orElseThrow()
                        .isUnconfirmed())
                .isFalse();
        assertThat(schedule()
                        .deadline("S", Period.parse("2027-Q1"))
                        .orElseThrow()
                        .isUnconfirmed())
                .isTrue();
    }

    @Test
    void shouldReportAllFaultsWithLineAndRemedy() {
        InvalidScheduleException invalid =
                catchThrowableOfType(InvalidScheduleException.class, () -> ScheduleYaml.read("""
                        deadlines:
                          - {index-set: S, from: quý 1, days-after: 3}
                          - {index-set: S, from: 2026-Q1, to: 2025-Q1, days-after: -1}
                          - {index-set: S, from: 2025-Q3, to: 2026-Q2, days-after: 1}
                          - {index-set: S, from: 2026-Q1, days-after: 2}
                          - {period: 2026-Q1, on: mai, note: x}
                        """, "schedule.yaml"));

        assertThat(invalid.faults()).extracting(Fault::toString).allMatch(text -> text.contains("Cách sửa"));
        assertThat(invalid.faults().toString())
                .contains(
                        "quý 1",
                        "kỳ cuối phải cùng loại",
                        "không được âm",
                        "đã nói về kỳ này",
                        "index-set",
                        "mai",
                        "note");
    }

    @Test
    void shouldTakeTheHomesOwnFileBeforeThatOfAPack(@TempDir Path home) throws IOException {
        Period quarter = Period.parse("2026-Q3");
        Optional<Deadline> bundled = Schedules.of(home, "PHUTAN-MINH-HOA").deadline("PHUTAN-MINH-HOA", quarter);
        Files.writeString(
                home.resolve(Schedules.FILE),
                "deadlines:\n  - {index-set: PHUTAN-MINH-HOA, period: 2026-Q3, on: 2026-12-01}\n");

        Schedule own = Schedules.of(home, "PHUTAN-MINH-HOA");

        assertThat(bundled).map(Deadline::day).contains(LocalDate.of(2026, 10, 10));
        assertThat(bundled).map(Deadline::isUnconfirmed).contains(true);
        assertThat(own.deadline("PHUTAN-MINH-HOA", quarter)).map(Deadline::day).contains(LocalDate.of(2026, 12, 1));
        assertThat(own.deadline("PHUTAN-MINH-HOA", quarter.previous())).isEmpty();
        assertThat(Schedules.of(home, "SERVICE-766").rules()).isEmpty();
    }

    private static Schedule schedule() {
        return ScheduleYaml.read(YAML, "schedule.yaml");
    }

    private static Optional<LocalDate> due(String period) {
        return schedule().deadline("S", Period.parse(period)).map(Deadline::day);
    }
}
