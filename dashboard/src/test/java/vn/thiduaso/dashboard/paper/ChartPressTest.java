package vn.thiduaso.dashboard.paper;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

import vn.thiduaso.dashboard.chart.Chart;
import vn.thiduaso.dashboard.chart.TreemapChart;
import vn.thiduaso.dashboard.chart.WaterfallChart;
import vn.thiduaso.ingest.wording.Formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ChartPressTest {

    private static final ChartPress PRESS = new ChartPress();

    private static Chart waterfall(String part) {
        WaterfallChart.Words words = new WaterfallChart.Words("", "Tối đa", "Điểm", "Phần nhỏ", "Gộp", "Phần", "Điểm");
        return new WaterfallChart(
                        "waterfall",
                        1000,
                        970.5,
                        List.of(new WaterfallChart.Part(part, 30, ""), new WaterfallChart.Part("Bù", -0.5, "")),
                        2,
                        words,
                        Formats.in("vi"))
                .chart();
    }

    private static Chart chart(String option) {
        return new Chart("c", "m", "", option, new Chart.Twin(List.of(), List.of()));
    }

    private static Document read(String svg) throws Exception {
        DocumentBuilderFactory readers = DocumentBuilderFactory.newInstance();
        readers.setNamespaceAware(true);
        return readers.newDocumentBuilder().parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void shouldDrawAnOptionWithItsTextsAndOnlyWhatPaperKnows() throws Exception {
        String svg = PRESS.svg(waterfall("Số hóa"), 600, 260);

        assertThat(read(svg).getDocumentElement().getAttribute("width")).isEqualTo("600");
        assertThat(svg)
                .contains(">Tối đa<", ">Số hóa<", ">−30,00<", ">+0,50<", ">1.000<", "font-family:Liberation Serif")
                .doesNotContain("token:", "fn:", "<style", "class=", "transparent", "dominant-baseline");
    }

    @Test
    void shouldDrawTheSameBytesAgain() {
        assertThat(PRESS.svg(waterfall("Số hóa"), 600, 260)).isEqualTo(PRESS.svg(waterfall("Số hóa"), 600, 260));
        assertThat(new ChartPress().svg(waterfall("Số hóa"), 600, 260))
                .isEqualTo(PRESS.svg(waterfall("Số hóa"), 600, 260));
    }

    @Test
    void shouldTellColoursApartWithoutThem() {
        String svg = PRESS.svg(waterfall("Số hóa"), 600, 260);

        assertThat(svg.split("<pattern ", -1))
                .as("losses, gains and sums each in a pattern of their own")
                .hasSize(4);
    }

    @Test
    void shouldGiveNamesTheRoomTheirLettersTake() {
        String svg = PRESS.svg(waterfall("Tỷ lệ"), 600, 260);

        assertThat(svg)
                .as("guessed, each letter with an accent is as wide as an em")
                .contains(">Tỷ lệ<");
    }

    @Test
    void shouldWriteALetterWithItsAccentsAsOne() {
        String apart = Normalizer.normalize("Số hóa", Normalizer.Form.NFD);

        assertThat(PRESS.svg(waterfall(apart), 600, 260)).contains(">Số hóa<");
    }

    @Test
    void shouldKeepWhatLooksLikeMarkup() throws Exception {
        assertThat(read(PRESS.svg(waterfall("<b>&\"'"), 600, 260))
                        .getDocumentElement()
                        .getTextContent())
                .contains("<b>&\"'");
    }

    @Test
    void shouldRefuseWhatItDoesNotKnow() {
        assertThatThrownBy(() -> PRESS.svg(chart("{\"color\":\"token:none-such\"}"), 100, 100))
                .hasMessageContaining("none-such");
        assertThatThrownBy(() ->
                        PRESS.svg(chart("{\"series\":[{\"label\":{\"formatter\":\"fn:constructor\"}}]}"), 100, 100))
                .hasMessageContaining("constructor");
    }

    @Test
    void shouldTurnTextsIntoTheirLetters() throws Exception {
        String svg = PRESS.svg(waterfall("<b>&\"'"), 600, 260);

        String outlined = new TextOutlines().of(svg);

        int texts = read(svg).getElementsByTagName("text").getLength();
        assertThat(texts).isPositive();
        assertThat(read(outlined).getElementsByTagName("text").getLength()).isZero();
        assertThat(read(outlined).getElementsByTagName("path").getLength())
                .isEqualTo(read(svg).getElementsByTagName("path").getLength() + texts);
    }

    @Test
    void shouldAskWhereTilesCameToStandBeforeTheyGetTheirNames() {
        List<TreemapChart.Tile> tiles = List.of(
                new TreemapChart.Tile("Tỷ lệ hồ sơ xử lý đúng hạn", 0.99, true, "", List.of()),
                new TreemapChart.Tile("Tỷ lệ hồ sơ đã thanh toán trực tuyến", 0.01, false, "", List.of()));
        var words = new TreemapChart.Words("", "Phần", "Tỷ trọng", "Đang xem", "đang xem", "Số");

        assertThat(PRESS.svg(new TreemapChart("w", "Tổng", tiles, words, Formats.in("vi")).chart(), 600, 260))
                .contains(">► Tỷ lệ hồ sơ xử lý đúng hạn<")
                .doesNotContain("thanh", "trực");
    }
}
