package vn.thiduaso.dashboard.views;

import java.util.List;

/**
 * All views somebody may open.
 *
 * @param own the reader's, by name
 * @param shared of others, by name
 */
record ViewsView(List<Listed> own, List<Listed> shared) {

    ViewsView {
        own = List.copyOf(own);
        shared = List.copyOf(shared);
    }

    /**
     * @param table name of the table
     * @param parts what is chosen, a text each
     * @param changed day and hour
     */
    record Listed(
            String id,
            String name,
            String owner,
            String address,
            String table,
            List<String> parts,
            String changed,
            boolean shared,
            boolean usual) {

        Listed {
            parts = List.copyOf(parts);
        }
    }
}
