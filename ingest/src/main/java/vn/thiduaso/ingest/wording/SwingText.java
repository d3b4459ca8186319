package vn.thiduaso.ingest.wording;

import vn.thiduaso.scoring.improvement.Swing;

/** Says how far a doubtful figure may move its unit: "điểm −1,2 đến +0,4; xuống tới 2 bậc". */
public record SwingText(Words words, Formats f) {

    /** Enough to weigh a swing by, whatever decimals the set publishes: what is rounded is told with "khoảng". A finer one is told by its first two digits. */
    private static final int MOST_DIGITS = 2;

    /** Empty when nobody worked it out. */
    public String of(Swing swing) {
        if (!swing.isKnown()) {
            return "";
        }
        if (swing.decidesRank()) {
            return words.text("swing.decides");
        }
        if (swing.pointsLost() == 0 && swing.pointsGained() == 0 && swing.places() == 0) {
            return words.text("swing.none");
        }
        return words.text("swing.points", signed("−", swing.pointsLost()), signed("+", swing.pointsGained())) + "; "
                + places(swing);
    }

    private String signed(String sign, double points) {
        String about = f.isExactTo(MOST_DIGITS, points) ? "" : words.text("swing.about") + " ";
        return points == 0 ? "0" : about + sign + f.atMost(MOST_DIGITS, points);
    }

    private String places(Swing swing) {
        if (swing.places() == 0) {
            return words.text("swing.still");
        }
        String down = swing.placesLost() > 0 ? words.text("swing.down", f.whole(swing.placesLost())) : "";
        String up = swing.placesGained() > 0 ? words.text("swing.up", f.whole(swing.placesGained())) : "";
        return down.isEmpty() || up.isEmpty() ? down + up : down + ", " + up;
    }
}
