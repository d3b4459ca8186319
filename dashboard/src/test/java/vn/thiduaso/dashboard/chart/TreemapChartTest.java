package vn.thiduaso.dashboard.chart;

import java.util.List;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.thiduaso.ingest.wording.Formats;

import static org.assertj.core.api.Assertions.assertThat;

class TreemapChartTest {

    private static final TreemapChart.Words WORDS =
            new TreemapChart.Words("tóm tắt", "Phần", "Tỷ trọng", "Đang xem", "đang xem");

    private static TreemapChart.Tile tile(String label, double share, boolean here, TreemapChart.Tile... children) {
        return new TreemapChart.Tile(label, share, here, "/" + label, List.of(children));
    }

    private static Chart chart(TreemapChart.Tile... tiles) {
        return new TreemapChart("w", "Tổng", List.of(tiles), WORDS, Formats.in("vi")).chart();
    }

    @Test
    void shouldListEveryAreaInTheOrderThePictureCountsThem() {
        Chart chart =
                chart(tile("A", 0.6, false, tile("A1", 0.2, true), tile("A2", 0.4, false)), tile("B", 0.4, false));

        assertThat(chart.twin().rows())
                .containsExactly(
                        List.of("Tổng", "100%", ""),
                        List.of("A", "60%", ""),
                        List.of("– A1", "20%", "đang xem"),
                        List.of("– A2", "40%", ""),
                        List.of("B", "40%", ""));
    }

    @Test
    void shouldMarkTheNodeOfThePageByMoreThanItsColour() {
        JsonNode data = new JsonMapper()
                .readTree(chart(tile("A", 0.6, false, tile("A1", 0.6, true)), tile("B", 0.4, false))
                        .json())
                .get("series")
                .get(0)
                .get("data");

        JsonNode marked = data.get(0).get("children").get(0);
        assertThat(marked.get("name").asString()).isEqualTo("► A1");
        assertThat(marked.get("itemStyle").get("borderWidth").asInt()).isEqualTo(3);
        assertThat(data.get(1).get("name").asString()).isEqualTo("B");
        assertThat(data.get(1).has("itemStyle")).isFalse();
    }

    @Test
    void shouldGiveGroupsNoColoursThatSayNothing() {
        JsonNode series = new JsonMapper()
                .readTree(chart(tile("A", 0.6, false), tile("B", 0.4, false)).json())
                .get("series")
                .get(0);

        assertThat(series.get("levels").get(0).get("color")).hasSize(1);
    }

    @Test
    void shouldFollowTheAreaThatARowOfTheTableIsOf() {
        JsonNode data = new JsonMapper()
                .readTree(chart(tile("A", 0.6, false, tile("A1", 0.6, true)), tile("B", 0.4, false))
                        .json())
                .get("series")
                .get(0)
                .get("data");

        assertThat(data.get(0).get("href").asString()).isEqualTo("/A");
        assertThat(data.get(0).get("row").asInt()).isEqualTo(1);
        assertThat(data.get(0).at("/children/0/href").asString()).isEqualTo("/A1");
        assertThat(data.get(0).at("/children/0/row").asInt()).isEqualTo(2);
        assertThat(data.get(1).get("row").asInt()).isEqualTo(3);
    }
}
