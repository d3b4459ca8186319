package vn.thiduaso.dashboard.chart;

import java.util.List;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.thiduaso.ingest.wording.Formats;

import static org.assertj.core.api.Assertions.assertThat;

class LevelShareChartTest {

    private static final LevelShareChart.Words WORDS = new LevelShareChart.Words("tóm tắt", "Nhóm", "doanh nghiệp");
    private static final List<String> LEVELS = List.of("0", "1", "2", "không");

    private static LevelShareChart.Row row(String label, Integer... units) {
        return new LevelShareChart.Row(label, List.of(units), List.of("/0", "/1", "/2", "/none"));
    }

    private static Chart chart(LevelShareChart.Row... rows) {
        return new LevelShareChart("l", LEVELS, List.of(rows), WORDS, Formats.in("vi")).chart();
    }

    @Test
    void shouldMakeEveryBarWholeWhateverItsNumberOfUnits() {
        Chart chart = chart(row("Nhỏ", 1, 2, 1, 0), row("Lớn", 5_000, 0, 0, 5_000));

        JsonNode series = new JsonMapper().readTree(chart.json()).get("series");
        for (int bar = 0; bar < 2; bar++) {
            double whole = 0;
            for (JsonNode pieces : series) {
                whole += pieces.get("data").get(bar).get("value").asDouble();
            }
            assertThat(whole).isEqualTo(100);
        }
        assertThat(chart.twin().heads()).containsExactly("Nhóm", "0", "1", "2", "không");
        assertThat(chart.twin().rows())
                .containsExactly(List.of("Nhỏ", "1", "2", "1", "0"), List.of("Lớn", "5.000", "0", "0", "5.000"));
    }

    @Test
    void shouldLeadFromAPieceToItsUnitsAndWriteNoFigureWhereThereIsNoRoom() {
        JsonNode series =
                new JsonMapper().readTree(chart(row("A", 97, 3, 0, 0)).json()).get("series");

        JsonNode small = series.get(1).get("data").get(0);
        assertThat(small.get("href").asString()).isEqualTo("/1");
        assertThat(small.get("short").asString()).isEmpty();
        assertThat(small.get("text").asString()).isEqualTo("A · 1: 3 doanh nghiệp (3%)");
    }

    @Test
    void shouldDrawAGroupWithoutUnitsAsNothing() {
        JsonNode series =
                new JsonMapper().readTree(chart(row("A", 0, 0, 0, 0)).json()).get("series");

        assertThat(series.get(0).get("data").get(0).get("value").asDouble()).isZero();
    }
}
