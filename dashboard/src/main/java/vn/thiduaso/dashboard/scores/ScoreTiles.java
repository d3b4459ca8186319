package vn.thiduaso.dashboard.scores;

import java.util.List;

import vn.thiduaso.dashboard.format.Formats;
import vn.thiduaso.dashboard.published.UnitRow;
import vn.thiduaso.dashboard.web.Words;

/** The figures at the top of the ranking page, over the group and kind chosen. */
record ScoreTiles(ScoresFigures figures, Words words, Formats f) {

    private static final double SAME = 1e-9;

    List<ScoresView.Tile> tiles() {
        double[] scores = figures.scores();
        int digits = figures.digits();
        String all = "/ " + f.whole(figures.peers().size());
        if (scores.length == 0) {
            return List.of(tile("ranked", "0", all), coverage());
        }
        return List.of(
                tile("ranked", f.whole(scores.length), all),
                tile(
                        "median",
                        f.number(median(scores), digits),
                        figures.set().definition().score().unit().in(words.language())),
                tile("highest", f.number(scores[0], digits), names(scores[0])),
                tile("lowest", f.number(scores[scores.length - 1], digits), names(scores[scores.length - 1])),
                compared() > 0 ? differing() : coverage());
    }

    private static ScoresView.Tile tile(String key, String figure, String beside) {
        return new ScoresView.Tile(key, figure, beside);
    }

    private static double median(double[] sorted) {
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    private String names(double score) {
        List<String> names = figures.peers().stream()
                .filter(row -> row.ranked() && row.score() != null && row.score() == score)
                .map(UnitRow::name)
                .toList();
        return names.size() == 1 ? names.get(0) : words.text("scores.units", names.size());
    }

    private long compared() {
        return figures.peers().stream().filter(row -> row.difference() != null).count();
    }

    private ScoresView.Tile differing() {
        long differing = figures.peers().stream()
                .map(UnitRow::difference)
                .filter(difference -> difference != null && Math.abs(difference) > SAME)
                .count();
        return tile("differing", f.whole(differing), "/ " + f.whole(compared()));
    }

    private ScoresView.Tile coverage() {
        double mean = figures.peers().stream()
                .mapToDouble(UnitRow::coverage)
                .average()
                .orElse(Double.NaN);
        return tile("coverage", f.percent(mean), "");
    }
}
