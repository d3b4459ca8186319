package vn.thiduaso.scoring.improvement;

import java.io.Serializable;
import java.util.Comparator;

/**
 * How far a doubtful figure may move its unit, either way of where it stands with the figure as sent.
 *
 * @param pointsLost most points of the published score it may lose, 0 or more; NaN when there is no score, as sent or at an end
 * @param pointsGained most it may gain, 0 or more; NaN with the other
 * @param placesLost most ranks it may fall, 0 or more; 0 when there is no rank, as sent or at an end
 * @param placesGained most it may rise, 0 or more
 * @param decidesRank whether the unit has a rank with one of the figures and none with another
 */
public record Swing(double pointsLost, double pointsGained, int placesLost, int placesGained, boolean decidesRank)
        implements Serializable {

    /** Nobody worked it out. */
    public static final Swing NONE = new Swing(Double.NaN, Double.NaN, 0, 0, false);

    /** Those that move farthest first: by whether there is a rank, then by ranks, then by points; what is not known last. */
    public static final Comparator<Swing> DEAREST = Comparator.comparing(Swing::decidesRank)
            .thenComparingInt(Swing::places)
            .thenComparingDouble(Swing::points)
            .reversed();

    /** Whether there is anything to say. */
    public boolean isKnown() {
        return decidesRank || !Double.isNaN(pointsLost);
    }

    /** Most ranks either way. */
    public int places() {
        return Math.max(placesLost, placesGained);
    }

    /** Most points either way; −1 when they are not known. */
    private double points() {
        return Double.isNaN(pointsLost) ? -1 : Math.max(pointsLost, pointsGained);
    }
}
