package vn.thiduaso.dashboard.chart;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.thiduaso.ingest.wording.Formats;

import static org.assertj.core.api.Assertions.assertThat;

class TreemapChartTest {

    private static final TreemapChart.Words WORDS =
            new TreemapChart.Words("tóm tắt", "Phần", "Tỷ trọng", "Đang xem", "đang xem", "Số");

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
                        List.of("Tổng", "100%", "", ""),
                        List.of("A", "60%", "", "1"),
                        List.of("– A1", "20%", "đang xem", "2"),
                        List.of("– A2", "40%", "", "3"),
                        List.of("B", "40%", "", "4"));
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
        assertThat(data.get(0).get("number").asString())
                .as("as the table has it")
                .isEqualTo("1");
        assertThat(data.get(0).at("/children/0/href").asString()).isEqualTo("/A1");
        assertThat(data.get(0).at("/children/0/row").asInt()).isEqualTo(2);
        assertThat(data.get(1).get("row").asInt()).isEqualTo(3);
    }

    /** Ratio of the contrast of two tokens in a theme of the style sheet, as WCAG counts it. */
    private static double contrast(String one, String other, String theme) {
        double first = luminance(theme, one);
        double second = luminance(theme, other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(String theme, String token) {
        var found = Pattern.compile("--" + token.substring("token:".length()) + ": #([0-9a-f]+);")
                .matcher(theme);
        assertThat(found.find()).as(token).isTrue();
        String hex = found.group(1).length() == 3 ? found.group(1).replaceAll("(.)", "$1$1") : found.group(1);
        double[] weights = {0.2126, 0.7152, 0.0722};
        double sum = 0;
        for (int at = 0; at < weights.length; at++) {
            double part = Integer.parseInt(hex.substring(2 * at, 2 * at + 2), 16) / 255.0;
            sum += weights[at] * (part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
        }
        return sum;
    }

    /** Areas without a colour have that of the area around them, names without one that of the series: so the library does it. */
    private static void readable(JsonNode areas, String around, String letters, String theme) {
        for (JsonNode area : areas) {
            String below = area.at("/itemStyle/color").asString(around);
            String pointed = area.at("/emphasis/itemStyle/color").asString("token:lua-mid");
            String name = area.at("/label/color").asString(letters);
            assertThat(contrast(below, name, theme))
                    .as(area.get("name").asString())
                    .isGreaterThanOrEqualTo(4.5);
            assertThat(contrast(pointed, name, theme)).as("pointed at").isGreaterThanOrEqualTo(4.5);
            if (area.has("children")) {
                readable(area.get("children"), below, letters, theme);
            }
        }
    }

    @Test
    void shouldBeReadableOnEveryAreaByDayAndByNight() throws IOException {
        JsonNode series = new JsonMapper()
                .readTree(chart(
                                tile(
                                        "A",
                                        0.6,
                                        true,
                                        tile("A1", 0.3, false, tile("A11", 0.3, false)),
                                        tile("A2", 0.3, false)),
                                tile("B", 0.4, false))
                        .json())
                .get("series")
                .get(0);
        String css;
        try (InputStream in = getClass().getResourceAsStream("/assets/tokens.css")) {
            css = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
        int night = css.indexOf("[data-theme=\"dark\"]");

        String below = series.at("/itemStyle/color").asString();
        String letters = series.at("/label/color").asString();

        readable(series.get("data"), below, letters, css.substring(0, night));
        readable(series.get("data"), below, letters, css.substring(night));
    }
}
