package vn.thiduaso.dashboard.published;

import java.util.stream.DoubleStream;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.dashboard.chart.Bands;
import vn.thiduaso.dashboard.published.PeerQueries.Standing;
import vn.thiduaso.dashboard.published.UnitListQueries.Count;

/**
 * The units of one group and kind, taken together.
 *
 * @param count of all of them
 * @param scored ranked units with a score; the figures from {@code median} to {@code bands} are theirs
 * @param median null when nobody is ranked
 * @param compared units with a score beside an official one; {@code differing} of them have another
 * @param coverage mean of all units, 0–1; NaN when there are none
 */
public record PeerSummary(
        Count count,
        int scored,
        @Nullable Double median,
        Edge highest,
        Edge lowest,
        Bands bands,
        boolean officials,
        boolean officialRanks,
        int compared,
        int differing,
        double coverage) {

    public int units() {
        return count.all();
    }

    /**
     * The greatest or least score.
     *
     * @param units how many have it; {@code name} is that of one of them
     */
    public record Edge(double score, int units, String name) {

        Edge with(Standing unit, double score, int direction) {
            int order = units == 0 ? 1 : direction * Double.compare(score, this.score);
            return order > 0 ? new Edge(score, 1, unit.name()) : order == 0 ? new Edge(score, units + 1, name) : this;
        }
    }

    /** Takes units one by one. */
    public static final class Gatherer {

        private static final double SAME = 1e-9;
        private static final Edge NONE = new Edge(0, 0, "");

        private final DoubleStream.Builder scores = DoubleStream.builder();
        private Edge highest = NONE;
        private Edge lowest = NONE;
        private int units;
        private int ranked;
        private int compared;
        private int differing;
        private boolean officials;
        private boolean officialRanks;
        private double coverage;

        public void add(Standing unit) {
            units++;
            ranked += unit.ranked() ? 1 : 0;
            coverage += unit.coverage();
            officials |= unit.official() != null;
            officialRanks |= unit.officialRank() != null;
            Double score = unit.score();
            if (score != null && unit.official() != null) {
                compared++;
                differing += Math.abs(score - unit.official()) > SAME ? 1 : 0;
            }
            if (score != null && unit.ranked()) {
                scores.add(score);
                highest = highest.with(unit, score, 1);
                lowest = lowest.with(unit, score, -1);
            }
        }

        public PeerSummary summary() {
            double[] all = scores.build().toArray();
            return new PeerSummary(
                    new Count(ranked, units - ranked),
                    all.length,
                    Median.of(all),
                    highest,
                    lowest,
                    Bands.of(all),
                    officials,
                    officialRanks,
                    compared,
                    differing,
                    units == 0 ? Double.NaN : coverage / units);
        }
    }
}
