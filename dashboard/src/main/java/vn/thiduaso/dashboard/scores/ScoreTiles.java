package vn.thiduaso.dashboard.scores;

import java.util.List;

import vn.thiduaso.dashboard.published.PeerSummary;
import vn.thiduaso.ingest.wording.Formats;
import vn.thiduaso.ingest.wording.Words;

/** The figures at the top of the ranking page, over the group and kind chosen. */
record ScoreTiles(ScoresFigures figures, Words words, Formats f) {

    List<ScoresView.Tile> tiles() {
        PeerSummary peers = figures.peers();
        int digits = figures.digits();
        String all = "/ " + f.whole(peers.units());
        if (peers.scored() == 0) {
            return List.of(tile("ranked", "0", all), coverage());
        }
        return List.of(
                tile("ranked", f.whole(peers.scored()), all),
                tile(
                        "median",
                        f.number(peers.median(), digits),
                        figures.set().definition().score().unit().in(words.language())),
                tile("highest", f.number(peers.highest().score(), digits), names(peers.highest())),
                tile("lowest", f.number(peers.lowest().score(), digits), names(peers.lowest())),
                peers.compared() > 0 ? differing() : coverage());
    }

    private static ScoresView.Tile tile(String key, String figure, String beside) {
        return new ScoresView.Tile(key, figure, beside);
    }

    private String names(PeerSummary.Edge edge) {
        return edge.units() == 1 ? edge.name() : words.text("scores.units", edge.units());
    }

    private ScoresView.Tile differing() {
        PeerSummary peers = figures.peers();
        return tile("differing", f.whole(peers.differing()), "/ " + f.whole(peers.compared()));
    }

    private ScoresView.Tile coverage() {
        return tile("coverage", f.percent(figures.peers().coverage()), "");
    }
}
