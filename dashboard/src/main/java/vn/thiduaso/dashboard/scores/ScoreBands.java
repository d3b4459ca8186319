package vn.thiduaso.dashboard.scores;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.dashboard.chart.Chart;
import vn.thiduaso.dashboard.chart.HistogramChart;
import vn.thiduaso.dashboard.published.PeerSummary;
import vn.thiduaso.ingest.wording.Formats;
import vn.thiduaso.ingest.wording.Words;

/**
 * How the scores of a group lie.
 *
 * @param digits of a score
 */
record ScoreBands(PeerSummary peers, int digits, Words words, Formats f) {

    private static final int LEAST = 3;

    /** Null where there are too few to say anything. */
    @Nullable
    Chart chart() {
        if (peers.scored() < LEAST) {
            return null;
        }
        String summary = words.text(
                "chart.histogram.summary",
                peers.scored(),
                f.number(peers.lowest().score(), digits),
                f.number(peers.highest().score(), digits));
        return new HistogramChart(
                        "histogram",
                        peers.bands(),
                        new HistogramChart.Words(
                                summary, words.text("chart.histogram.band"), words.text("chart.histogram.count")),
                        f)
                .chart();
    }
}
