package vn.thiduaso.dashboard.web;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * One page of a list.
 *
 * @param page from 1
 * @param pages at least 1
 */
public record ListPart<T>(List<T> rows, int page, int pages) {

    public ListPart {
        rows = List.copyOf(rows);
    }

    /**
     * Of a list that is there whole.
     *
     * @param asked which page; one before the first is the first, one after the last the last
     * @param size rows of a full page
     */
    public static <T> ListPart<T> of(List<T> all, int asked, int size) {
        return of(all.size(), asked, size, from -> all.subList(from, Math.min(all.size(), from + size)));
    }

    /** A list that is there whole, cut into pieces of some rows each. */
    public static <T> List<List<T>> pieces(List<T> all, int size) {
        return IntStream.iterate(0, from -> from < all.size(), from -> from + size)
                .mapToObj(from -> all.subList(from, Math.min(all.size(), from + size)))
                .toList();
    }

    /**
     * Of a list that is read page by page.
     *
     * @param count rows of all pages
     * @param asked which page; one before the first is the first, one after the last the last
     * @param size rows of a full page
     * @param read gives the rows from a place on, from 0, no more than a page of them
     */
    public static <T> ListPart<T> of(int count, int asked, int size, IntFunction<List<T>> read) {
        int pages = pages(count, size);
        int page = page(asked, pages);
        return new ListPart<>(read.apply((page - 1) * size), page, pages);
    }

    /** How many pages of so many rows each a list has: at least 1. */
    public static int pages(int count, int size) {
        return Math.max(1, (count + size - 1) / size);
    }

    /** The page that is meant: one before the first is the first, one after the last the last. */
    public static int page(int asked, int pages) {
        return Math.max(1, Math.min(asked, pages));
    }
}
