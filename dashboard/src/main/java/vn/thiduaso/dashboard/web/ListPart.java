package vn.thiduaso.dashboard.web;

import java.util.List;

/**
 * One page of a list that is there whole.
 *
 * @param page from 1
 * @param pages at least 1
 */
public record ListPart<T>(List<T> rows, int page, int pages) {

    public ListPart {
        rows = List.copyOf(rows);
    }

    /**
     * @param asked which page; one before the first is the first, one after the last the last
     * @param size rows of a full page
     */
    public static <T> ListPart<T> of(List<T> all, int asked, int size) {
        int pages = Math.max(1, (all.size() + size - 1) / size);
        int page = Math.max(1, Math.min(asked, pages));
        return new ListPart<>(all.subList((page - 1) * size, Math.min(all.size(), page * size)), page, pages);
    }
}
