package vn.thiduaso.dashboard.units;

import java.util.List;

/**
 * What a profile has on its one sheet of paper besides what is on the screen too: as much of each list as has room, and how much more there is.
 *
 * @param address of the page, for whoever holds the paper
 * @param interval ranks between which it lies in nine of ten draws; empty where nobody has analysed the run
 * @param draws how many draws that was; empty likewise
 * @param pillars the axes of the radar
 * @param losses leaves that lose the most of the total
 * @param gaps indicators without a figure of their own
 * @param past scores of the same set, the newest last
 */
record UnitPaper(
        String address,
        String interval,
        String draws,
        Some<Pillar> pillars,
        Some<UnitView.Part> losses,
        Some<Gap> gaps,
        List<Past> past) {

    UnitPaper {
        past = List.copyOf(past);
    }

    /**
     * The first of some rows.
     *
     * @param more says how many are left out; empty: none
     */
    record Some<T>(List<T> rows, String more) {

        Some {
            rows = List.copyOf(rows);
        }
    }

    record Pillar(String label, String points, String max, String lost, String median) {}

    /**
     * An indicator without a figure of its own.
     *
     * @param state key of the state's text
     */
    record Gap(String label, String state, String address) {}

    record Past(String period, String score, String median, String rank, boolean here) {}
}
