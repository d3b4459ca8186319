package vn.thiduaso.dashboard.todo;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.dashboard.web.Option;

/**
 * The page of what is to be done.
 *
 * @param whole false: something could not be asked, and more may wait than is listed
 * @param next when the next period begins; null where nothing says so
 * @param progress null where there is none to be seen
 */
public record TodoView(
        Tiles tiles,
        List<Option> kinds,
        List<Option> dues,
        List<Option> abouts,
        List<Row> rows,
        boolean narrowed,
        boolean whole,
        @Nullable String next,
        @Nullable Progress progress,
        List<Run> runs) {

    public TodoView {
        kinds = List.copyOf(kinds);
        dues = List.copyOf(dues);
        abouts = List.copyOf(abouts);
        rows = List.copyOf(rows);
        runs = List.copyOf(runs);
    }

    /** Counts of everything, whatever is filtered. */
    public record Tiles(String all, String overdue, String overdueAddress, String soon, String soonAddress) {}

    /**
     * @param mark class of the chip of the day: {@code clay} past, {@code gold} near, else {@code plain}
     * @param left days left or past, in words; empty without a day
     */
    public record Row(
            String kind,
            String what,
            String about,
            boolean illustrative,
            String due,
            boolean unconfirmed,
            String left,
            String mark,
            String address) {}

    public record Progress(String about, boolean illustrative, String complete, List<Bar> bars, String address) {

        public Progress {
            bars = List.copyOf(bars);
        }
    }

    /** @param said {@code 12 / 15} */
    public record Bar(String unit, int present, int required, String said, String address) {}

    /** A run that was published lately. */
    public record Run(String set, String period, boolean illustrative, String when, String address) {}
}
