package vn.thiduaso.dashboard.units;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;

import vn.thiduaso.dashboard.published.RunHead;
import vn.thiduaso.scoring.Period;

import static org.assertj.core.api.Assertions.assertThat;

class UnitHistoryTest {

    private static final OffsetDateTime AT = OffsetDateTime.of(2026, 10, 12, 1, 0, 0, 0, ZoneOffset.UTC);

    private static RunHead head(String set, String period) {
        return new RunHead(
                set + " " + period, set, "1", "", false, Period.parse(period), "", AT, "", 1, 1, AT, "", "", AT, "A");
    }

    private static List<RunHead> months(int years) {
        List<RunHead> months = new ArrayList<>();
        for (int year = 0; year < years; year++) {
            for (int month = 1; month <= 12; month++) {
                months.add(head("S", "%d-%02d".formatted(2015 + year, month)));
            }
        }
        Collections.reverse(months);
        return months;
    }

    @Test
    void shouldTakeTheNewestPeriodsOfTheSameSetAndLengthOldestFirst() {
        List<RunHead> published = months(2);
        published.add(head("S", "2015"));
        published.add(head("T", "2015-01"));

        assertThat(UnitHistory.series(published, published.get(0)))
                .hasSize(24)
                .startsWith("S 2015-01", "S 2015-02")
                .endsWith("S 2016-12");
    }

    @Test
    void shouldReadAFewBeforeAnOldRunAndNoMore() {
        List<RunHead> published = months(9);

        assertThat(UnitHistory.series(published, published.get(0)))
                .hasSize(UnitHistory.PERIODS + 3)
                .contains("S 2018-10", "S 2018-12", "S 2019-01");
        assertThat(UnitHistory.series(published, head("S", "2016-01")))
                .hasSize(UnitHistory.PERIODS + 3)
                .startsWith("S 2015-10", "S 2015-11", "S 2015-12", "S 2019-01")
                .endsWith("S 2023-12");
    }
}
