package vn.thiduaso.dashboard.simulator;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.dashboard.chart.Chart;
import vn.thiduaso.dashboard.tables.ListView;

/**
 * Saved scenarios, and those of the address side by side.
 *
 * @param own the reader's, in the order of the list
 * @param picked those side by side, in the order of the address
 * @param notes which of the address are not there, or out of reach
 * @param chart null where fewer than two have a score
 * @param list what the list has beside its rows
 */
record ScenariosView(
        List<Listed> own,
        List<Shown> picked,
        List<String> notes,
        @Nullable Chart chart,
        ListView list) {

    ScenariosView {
        own = List.copyOf(own);
        picked = List.copyOf(picked);
        notes = List.copyOf(notes);
    }

    /**
     * A line of the list.
     *
     * @param stale whether another run has taken the place of its run
     * @param picked whether it stands side by side with others
     */
    record Listed(
            String id,
            String name,
            String address,
            String unit,
            String kind,
            String about,
            String saved,
            boolean stale,
            boolean picked) {}

    /**
     * One side by side.
     *
     * @param mark its number
     * @param owner account that saved it
     * @param stale whether another run has taken the place of its run
     * @param fault why it cannot be computed any more; empty when it can
     * @param changes what is tried, a line each
     */
    record Shown(
            String mark,
            String name,
            String owner,
            String address,
            String unit,
            String kind,
            String about,
            boolean stale,
            boolean illustrative,
            String fault,
            List<String> changes,
            SimulatorView.@Nullable Pair score,
            SimulatorView.@Nullable Pair rank,
            String without) {

        Shown {
            changes = List.copyOf(changes);
        }
    }
}
