package vn.thiduaso.dashboard.scores;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.dashboard.chart.Chart;
import vn.thiduaso.dashboard.chart.MapChart;
import vn.thiduaso.dashboard.map.UnitMap;
import vn.thiduaso.dashboard.published.IndexSetShelf;
import vn.thiduaso.dashboard.published.PeerQueries.Share;
import vn.thiduaso.dashboard.published.UnitRow;
import vn.thiduaso.dashboard.web.Address;
import vn.thiduaso.ingest.wording.Formats;
import vn.thiduaso.ingest.wording.Words;
import vn.thiduaso.scoring.indexset.IndexSet;

/**
 * Writes the map's figures as texts.
 *
 * @param rows units that have an outline, in the order they are read
 */
record MapDrawing(
        RankingChoice.Chosen ranking, UnitMap map, List<UnitRow> rows, IndexSetShelf shelf, Words words, Formats f) {

    MapView view() {
        RankingOptions options = new RankingOptions(ranking, shelf);
        return new MapView(
                shelf.frame(ranking.run(), words.language()),
                set().definition().name().in(words.language()),
                address("/scores"),
                options.sets(words),
                options.periods(f),
                options.groups(words),
                rows.isEmpty() ? null : chart(),
                map.isGiven(),
                without(),
                map.faults().stream()
                        .map(fault -> words.text("map.fault." + fault.key(), fault.place(), fault.value()))
                        .toList());
    }

    private String address(String path) {
        return Address.of(path)
                .with("set", ranking.run().indexSet())
                .with("period", ranking.run().period())
                .with("group", ranking.group().isEmpty() ? RankingChoice.ALL : ranking.group())
                .text();
    }

    private String without() {
        int all = ranking.shares().stream()
                .filter(share -> ranking.group().isEmpty() || ranking.group().equals(share.group()))
                .mapToInt(Share::units)
                .sum();
        return all > rows.size() && !rows.isEmpty() ? f.whole(all - rows.size()) : "";
    }

    private Chart chart() {
        UnitRow first = rows.get(0);
        return new MapChart(
                        "map",
                        MapRequest.SHAPES,
                        rows.stream().map(this::area).toList(),
                        new MapChart.Words(
                                words.text(
                                        "chart.map.summary",
                                        rows.size(),
                                        first.name(),
                                        f.number(first.score(), digits())),
                                List.of(words.text("col.unit"), words.text("col.rank"), words.text("col.score"))))
                .chart();
    }

    private IndexSet set() {
        return shelf.of(ranking.run());
    }

    private int digits() {
        return set().definition().score().rounding().digits();
    }

    private MapChart.Area area(UnitRow row) {
        double max =
                set().definition().root().max() / set().definition().score().divideBy();
        return new MapChart.Area(
                row.unit(),
                share(row.score(), max),
                row.rank() == null ? "" : f.whole(row.rank()),
                List.of(row.name(), f.whole(row.rank()), f.number(row.score(), digits())),
                Address.of("/units/" + row.unit())
                        .with("set", ranking.run().indexSet())
                        .with("period", ranking.run().period())
                        .text());
    }

    private static @Nullable Double share(@Nullable Double score, double max) {
        return score == null || max <= 0 ? null : score / max;
    }
}
