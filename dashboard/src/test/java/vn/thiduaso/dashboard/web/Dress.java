package vn.thiduaso.dashboard.web;

import java.util.List;
import java.util.stream.Stream;

/**
 * How a page is looked at. Both languages and both themes, not each with each: colours know nothing of words. Where pictures are wanted, each with each.
 *
 * @param language {@code vi}, {@code en}
 * @param theme {@code light}, {@code dark}
 */
record Dress(String language, String theme) {

    private static final int NARROW = 360;

    static final List<Dress> ALL = Browser.PICTURED
            ? List.of(
                    new Dress("vi", "light"),
                    new Dress("vi", "dark"),
                    new Dress("en", "light"),
                    new Dress("en", "dark"))
            : List.of(new Dress("vi", "light"), new Dress("en", "dark"));

    /** Narrower windows than that of an office, the narrowest alone where no pictures are wanted: what fits there seldom fails to fit between. */
    static Stream<Integer> widths() {
        return Browser.PICTURED ? Stream.of(1024, NARROW) : Stream.of(NARROW);
    }

    static Stream<Dress> all() {
        return ALL.stream();
    }
}
