package vn.thiduaso.ingest.cli;

import vn.thiduaso.scoring.robustness.DrawPlan;

/** How often units may be ranked again, said before anything is drawn. */
public final class DrawLimit {

    private DrawLimit() {}

    /**
     * @param options that ask for draws, for the remedy
     * @throws BadRequestException when units × draws are more than {@link DrawPlan#MOST_CELLS}
     */
    public static void check(int units, long draws, String options) {
        // not multiplied: the product of two large numbers may be a small one
        if (draws > DrawPlan.MOST_CELLS / Math.max(1, units)) {
            throw new BadRequestException("%d đơn vị × %d lượt vượt quá %d; hãy giảm %s"
                    .formatted(units, draws, DrawPlan.MOST_CELLS, options));
        }
    }
}
