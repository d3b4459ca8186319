package vn.thiduaso.dashboard.runs;

import java.util.Locale;

import org.junit.jupiter.api.Test;

import vn.thiduaso.dashboard.web.PageWords;
import vn.thiduaso.datasets.indexset.BundledIndexSets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class ManifestViewTest {

    private static ManifestView view(String manifest) {
        return ManifestView.of(
                manifest,
                BundledIndexSets.find("SERVICE-766").orElseThrow().set(),
                PageWords.in(Locale.forLanguageTag("vi")));
    }

    @Test
    void shouldSayInWordsWhatWentIn() {
        ManifestView view = view("""
                {"closing": {"id": "c1", "rows": 9, "files": [{"path": "a.parquet", "sha256": "ab"}]},
                 "submissions": [{"file": "x.csv", "illustrative": true}],
                 "parameters": {"bound_to": "r0", "earlier": ["c0"]},
                 "statistics": [{"node": "ON_TIME", "count": 9, "min": 0.5}, {"node": "GONE", "count": 1}]}
                """);

        assertThat(view.lines())
                .extracting(ManifestView.Line::name, ManifestView.Line::value)
                .containsExactly(
                        tuple("Lần chốt · mã", "c1"),
                        tuple("Lần chốt · số đơn vị", "9"),
                        tuple("Tệp gửi 1 · tên tệp", "x.csv"),
                        tuple("Tệp gửi 1 · số liệu minh họa", "có"),
                        tuple("Tham số · so với đợt chấm", "r0"),
                        tuple("Tham số · lần chốt xem lại 1", "c0"),
                        tuple("Thống kê · " + label("ON_TIME") + " · số đơn vị có số liệu", "9"),
                        tuple("Thống kê · " + label("ON_TIME") + " · nhỏ nhất", "0,5"),
                        tuple("Thống kê · GONE · số đơn vị có số liệu", "1"));
        assertThat(view.files()).containsExactly(new ManifestView.HashedFile("Lần chốt · tệp", "a.parquet", "ab"));
    }

    @Test
    void shouldWriteFiguresMomentsAndPlacesAsEveryPageDoes() {
        ManifestView view = view("""
                {"indexSet": {"version": "1.0"}, "period": "2026-Q3", "closing": {"closedAt": "2026-11-30T06:58:12.737871Z", "rows": 1234},
                 "statistics": [{"node": "GONE", "mean": 14.0, "deviation": 0.6}], "master": "local[2]"}
                """);

        assertThat(view.lines())
                .extracting(ManifestView.Line::value)
                .containsExactly("1.0", "quý 3/2026", "30/11/2026 13:58", "1.234", "14", "0,6", "một máy, 2 luồng");
        assertThat(view.json()).contains("2026-11-30T06:58:12.737871Z", "local[2]");
    }

    private static String label(String code) {
        var set = BundledIndexSets.find("SERVICE-766").orElseThrow().set();
        return set.nodes().get(set.node(code)).label().in("vi");
    }

    @Test
    void shouldCountTheStepsOfPreparationAndKeepAKeyItHasNoWordsFor() {
        ManifestView view = view("""
                {"preparation": {"fitted": {"codes": ["A"], "steps": [{"type": "x"}, {"type": "y"}]}}, "tomorrow": 1}
                """);

        assertThat(view.lines())
                .containsExactly(
                        new ManifestView.Line("Xử lý số liệu", "2 bước, tham số ở bản kê nguyên văn"),
                        new ManifestView.Line("tomorrow", "1"));
        assertThat(view.json()).contains("\"codes\"");
    }
}
