package vn.thiduaso.ingest.outlook;

import java.util.Map;

import vn.thiduaso.ingest.read.CellFault;
import vn.thiduaso.scoring.improvement.Swing;

/**
 * How far the figures in which something was found may move their units.
 *
 * @param swings by figure and interval; a figure that moves nothing has one too
 * @param left how many figures have none because working them out would cost too much
 */
public record Prices(Map<CellFault.Subject, Swing> swings, long left) {

    /** Nothing is known. */
    public static final Prices NONE = new Prices(Map.of(), 0);

    public Prices {
        swings = Map.copyOf(swings);
    }

    /** What a figure may move; {@link Swing#NONE} when that is not known. */
    public Swing of(CellFault.Subject subject) {
        return swings.getOrDefault(subject, Swing.NONE);
    }
}
