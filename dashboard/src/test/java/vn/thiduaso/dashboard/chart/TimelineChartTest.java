package vn.thiduaso.dashboard.chart;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class TimelineChartTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 11, 2);

    private static Chart chart(LocalDate today) {
        return new TimelineChart(
                        "t",
                        List.of(
                                new TimelineChart.Row(
                                        "Nhận đề nghị",
                                        FIRST,
                                        FIRST.plusDays(18),
                                        false,
                                        List.of("02/11/2026", "20/11/2026", "14", "cơ quan")),
                                new TimelineChart.Row(
                                        "Trả hồ sơ",
                                        FIRST.plusDays(18),
                                        FIRST.plusDays(32),
                                        true,
                                        List.of("20/11/2026", "04/12/2026", "10", "NĐ"))),
                        today,
                        new TimelineChart.Words("Tóm tắt", "hôm nay", List.of("Bước", "Từ", "Đến", "Ngày", "Ai")))
                .chart();
    }

    private static JsonNode option(Chart chart) {
        return new JsonMapper().readTree(chart.json());
    }

    @Test
    void shouldDrawEachStepFromItsFirstToItsLastDay() {
        Chart chart = chart(FIRST.plusDays(3));
        JsonNode option = option(chart);

        assertThat(chart.twin().rows().get(1)).containsExactly("Trả hồ sơ", "20/11/2026", "04/12/2026", "10", "NĐ");
        assertThat(option.at("/series/0/data/0/0").asString()).isEqualTo("2026-11-02");
        assertThat(option.at("/series/0/data/1/0").asString()).isEqualTo("2026-11-20");
        assertThat(option.at("/series/2/data/1/short").asString()).isEqualTo("04/12/2026");
        assertThat(option.at("/series/2/markLine/data/0/xAxis").asString()).isEqualTo("2026-11-05");
    }

    @Test
    void shouldTellWhatALawSetsByMoreThanItsColour() {
        JsonNode option = option(chart(FIRST));

        assertThat(option.at("/series/0/lineStyle/type").asString()).isEqualTo("solid");
        assertThat(option.at("/series/1/lineStyle/type").asString()).isEqualTo("dashed");
    }

    @Test
    void shouldMarkTodayOnlyWhereItLiesAmongTheSteps() {
        assertThat(option(chart(FIRST.plusYears(1)))
                        .at("/series/2/markLine/data")
                        .size())
                .isZero();
    }
}
