package vn.thiduaso.dashboard.tables;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The views a table offers on its own page.
 *
 * @param table word of the table
 * @param state what is chosen on the page, ready to be saved
 * @param plain address of the table as it is by itself
 * @param own the reader's, by name
 * @param shared of others, by name
 * @param open the view the page came from; null: none that the reader may see
 */
public record ViewsOffer(
        String table,
        String state,
        String plain,
        List<Line> own,
        List<Line> shared,
        @Nullable Open open) {

    public ViewsOffer {
        own = List.copyOf(own);
        shared = List.copyOf(shared);
    }

    /** @param here whether it is the one that is open */
    public record Line(String name, String owner, String address, boolean shared, boolean usual, boolean here) {}

    /**
     * @param own whether it is the reader's, who may change it
     * @param changed whether the page shows something else by now
     * @param address the view as it was kept
     */
    public record Open(
            String id,
            String name,
            String owner,
            boolean own,
            boolean shared,
            boolean usual,
            boolean changed,
            String address) {}
}
