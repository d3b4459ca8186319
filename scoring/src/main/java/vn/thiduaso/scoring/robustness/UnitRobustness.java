package vn.thiduaso.scoring.robustness;

import vn.thiduaso.scoring.preparation.ColumnFigures;

/**
 * How sure one unit's rank is. Quantiles are of type 7 (Hyndman and Fan 1996, the default of R and spreadsheets), over the draws in which the unit has
 * a rank; shares are of all draws. Ranks from 1 inside the peer group.
 *
 * @param unit code
 * @param nominalRank rank of the run; 0 when it has none
 * @param nominalScore score of the run, not rounded; NaN when it has none
 * @param ranked share of draws in which it has a rank, 0–1
 * @param meanRank NaN, like all below, when it has none in any draw
 * @param lowRank 5 % quantile
 * @param highRank 95 % quantile
 * @param lowScore 5 % quantile of the score; where scaling or aggregation varies, scores of draws are on different scales
 * @param top share of draws in which its rank is the cut line or better
 * @param firstRank best rank in any draw; 0 when it has none
 * @param rankShares share of draws with rank {@code firstRank}, {@code firstRank} + 1, … up to the worst rank in any draw
 */
public record UnitRobustness(
        String unit,
        int nominalRank,
        double nominalScore,
        double ranked,
        double meanRank,
        double medianRank,
        double lowRank,
        double highRank,
        double lowScore,
        double medianScore,
        double highScore,
        double top,
        int firstRank,
        double[] rankShares) {

    static UnitRobustness of(String unit, int place, RankTable nominal, RankTable drawn, int cut) {
        ColumnFigures ranks = ColumnFigures.of(drawn.ranksOf(place));
        ColumnFigures scores = ColumnFigures.of(drawn.scoresOf(place));
        int first = (int) ranks.min().orElse(0);
        int last = (int) ranks.max().orElse(-1);
        double[] shares = new double[last - first + 1];
        int top = 0;
        for (double rank : ranks.sorted()) {
            shares[(int) rank - first]++;
            top += rank <= cut ? 1 : 0;
        }
        for (int i = 0; i < shares.length; i++) {
            shares[i] /= drawn.draws();
        }
        return new UnitRobustness(
                unit,
                nominal.ranks()[0][place],
                nominal.scores()[0][place],
                (double) ranks.count() / drawn.draws(),
                ranks.mean().orElse(Double.NaN),
                ranks.median().orElse(Double.NaN),
                ranks.quantile(Robustness.LOW).orElse(Double.NaN),
                ranks.quantile(Robustness.HIGH).orElse(Double.NaN),
                scores.quantile(Robustness.LOW).orElse(Double.NaN),
                scores.median().orElse(Double.NaN),
                scores.quantile(Robustness.HIGH).orElse(Double.NaN),
                (double) top / drawn.draws(),
                first,
                shares);
    }

    /** Share of draws with a rank; 0 for one it never has. */
    public double rankShare(int rank) {
        int place = rank - firstRank;
        return place < 0 || place >= rankShares.length ? 0 : rankShares[place];
    }
}
