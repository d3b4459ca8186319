package vn.thiduaso.dashboard.web;

import java.util.function.IntFunction;

import org.jspecify.annotations.Nullable;

/**
 * Where a part of a list stands, and the ways to the next ones.
 *
 * @param place page, pages and how many there are, in words
 * @param before address of the page before; null: this is the first
 * @param next address of the page after; null: this is the last
 */
public record Paging(
        String place, @Nullable String before, @Nullable String next) {

    /**
     * @param page from 1
     * @param address of a page
     */
    public static Paging of(String place, int page, int pages, IntFunction<String> address) {
        return new Paging(
                place, page > 1 ? address.apply(page - 1) : null, page < pages ? address.apply(page + 1) : null);
    }
}
