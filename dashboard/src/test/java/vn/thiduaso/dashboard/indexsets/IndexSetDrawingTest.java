package vn.thiduaso.dashboard.indexsets;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.thiduaso.dashboard.chart.Chart;
import vn.thiduaso.dashboard.web.PageWords;
import vn.thiduaso.datasets.indexset.BundledIndexSets;
import vn.thiduaso.datasets.indexset.IndexSetSource;
import vn.thiduaso.ingest.wording.Formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class IndexSetDrawingTest {

    private static IndexSetView view(IndexSetSource source) {
        return new IndexSetDrawing(source.set(), PageWords.in(Locale.forLanguageTag("vi")), Formats.in("vi"))
                .view(List.of());
    }

    private static JsonNode drawn(Chart chart) {
        return new JsonMapper().readTree(chart.json()).get("series").get(0).get("data");
    }

    static List<IndexSetSource> bundled() {
        return BundledIndexSets.list();
    }

    @ParameterizedTest
    @MethodSource("bundled")
    void shouldFillEachGroupWithItsParts(IndexSetSource source) {
        JsonNode data = drawn(view(source).weights());

        assertThat(data.valueStream()
                        .mapToDouble(one -> one.get("value").asDouble())
                        .sum())
                .isCloseTo(source.set().definition().root().max(), within(1e-6));
        data.valueStream().forEach(IndexSetDrawingTest::fills);
    }

    private static void fills(JsonNode group) {
        if (group.has("children")) {
            JsonNode children = group.get("children");
            assertThat(children.valueStream()
                            .mapToDouble(one -> one.get("value").asDouble())
                            .sum())
                    .as(group.get("name").asString())
                    .isCloseTo(group.get("value").asDouble(), within(1e-6));
            children.valueStream().forEach(IndexSetDrawingTest::fills);
        }
    }

    @Test
    void shouldSayTheSameWeightInThePictureAndInItsTable() {
        Chart chart =
                view(BundledIndexSets.find("PHUTAN-MINH-HOA").orElseThrow()).weights();

        List<String> parts = chart.twin().rows().stream()
                .filter(row -> row.get(0).startsWith("– "))
                .map(row -> row.get(1))
                .toList();
        assertThat(parts).contains("6,92");
        assertThat(chart.json()).contains(": 6,92\"");
    }
}
