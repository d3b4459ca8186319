package vn.thiduaso.dashboard.movement;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.dashboard.chart.Chart;
import vn.thiduaso.dashboard.web.Frame;
import vn.thiduaso.dashboard.web.Option;
import vn.thiduaso.dashboard.web.Paging;

/**
 * The page of one aim, ready to be drawn.
 *
 * @param overview address of all aims
 * @param content code and name
 * @param since from when on it has been reached; empty unless it is
 * @param scope whose figures these are
 * @param byHand whether its figures are reported by hand
 * @param chart figures over the periods and the goal; null where there is none
 * @param units what each unit sent; empty where it is reported by hand
 * @param reported every version that was reported, the newest first
 * @param periods for which a figure can be reported
 */
record AimView(
        Frame frame,
        String code,
        String overview,
        String content,
        String followers,
        MovementView.Row row,
        String since,
        String scope,
        boolean byHand,
        String unit,
        @Nullable Chart chart,
        List<UnitLine> units,
        Paging paging,
        List<Reported> reported,
        List<Option> periods) {

    AimView {
        units = List.copyOf(units);
        reported = List.copyOf(reported);
        periods = List.copyOf(periods);
    }

    /** How many versions are listed at most; read by the template. */
    public int mostReported() {
        return AimFigureQueries.MOST;
    }

    /**
     * What one unit sent.
     *
     * @param of numerator and denominator; empty where the figure is no ratio
     * @param state null: a part of a sum has none
     * @param explained address of its explanation, to the source cell
     * @param followers who follows it; empty: nobody
     */
    record UnitLine(
            String name,
            String unit,
            String figure,
            String of,
            MovementView.@Nullable Chip state,
            String explained,
            String followers) {}

    /** @param inForce false: a later version took its place */
    record Reported(String period, String figure, String source, String at, String by, boolean inForce) {}
}
