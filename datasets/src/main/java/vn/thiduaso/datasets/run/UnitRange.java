package vn.thiduaso.datasets.run;

import java.util.ArrayList;
import java.util.List;

import vn.thiduaso.datasets.lake.ClosedPeriod;
import vn.thiduaso.datasets.lake.Lake;

/**
 * Units of a run or a closing that are next to each other by code and few enough to be held in memory together.
 *
 * @param first code of the first unit
 * @param last code of the last, which is in it
 */
public record UnitRange(String first, String last) {

    /** Figures that take as much memory as what is known of one cell of a file. */
    public static final int CELL = 16;

    /**
     * Figures held at once, at most, unless a unit has very many: some 25 MB. A range decodes whole row groups, so that small ranges decode each row
     * group several times.
     */
    private static final int FIGURES = 3_000_000;

    private static final int LEAST_UNITS = 1_000;

    /**
     * All units of a run that is in the lake.
     *
     * @param figures held of each unit
     * @throws IllegalArgumentException when the run is not in the lake
     */
    public static List<UnitRange> of(Lake lake, String run, int figures) {
        List<String> codes = lake.scores().units(run);
        if (codes.isEmpty()) {
            throw new IllegalArgumentException("run " + run + " is not in the lake");
        }
        return of(codes, figures);
    }

    /** All units of a closing; none when its rows are not in the lake. */
    public static List<UnitRange> of(Lake lake, ClosedPeriod closing, int figures) {
        return of(lake.closedPeriods().units(closing), figures);
    }

    /** How many units are held together. */
    public static int together(int figures) {
        return Math.max(LEAST_UNITS, FIGURES / Math.max(1, figures));
    }

    private static List<UnitRange> of(List<String> codes, int figures) {
        int together = together(figures);
        List<UnitRange> ranges = new ArrayList<>();
        for (int first = 0; first < codes.size(); first += together) {
            int last = Math.min(codes.size(), first + together) - 1;
            ranges.add(new UnitRange(codes.get(first), codes.get(last)));
        }
        return ranges;
    }
}
