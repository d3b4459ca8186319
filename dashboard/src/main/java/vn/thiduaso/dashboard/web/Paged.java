package vn.thiduaso.dashboard.web;

import java.util.List;

/**
 * Part of a list, for programs.
 *
 * @param page from 1
 * @param size items of a full page
 * @param total items of all pages
 */
public record Paged<T>(List<T> items, int page, int size, int total) {

    /** Items of a page where nobody asks for another number. */
    public static final int SIZE = 200;

    /** Most items of a page. */
    public static final int MOST = 1_000;

    public Paged {
        items = List.copyOf(items);
    }

    /** Which part is asked for. */
    public record Asked(int page, int size) {

        /** Numbers that make no sense are drawn to the nearest that do. */
        public Asked {
            page = Math.max(1, page);
            size = Math.min(MOST, Math.max(1, size));
        }

        /** Place of the first item in the list, from 0. */
        public int from() {
            return Math.toIntExact(Math.min(Integer.MAX_VALUE - MOST, (page - 1L) * size));
        }

        /** This part of a list that is there whole. */
        public <T> Paged<T> of(List<T> all) {
            int from = Math.min(from(), all.size());
            return new Paged<>(all.subList(from, Math.min(all.size(), from + size)), page, size, all.size());
        }
    }
}
