package vn.thiduaso.dashboard.todo;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.dashboard.web.Address;

/**
 * The address of the page of what is to be done.
 *
 * @param kind key of a {@link Todo.Kind}; null or empty: all
 * @param due {@code overdue} or {@code soon}; null or empty: whenever
 * @param about {@code CODE PERIOD}; null or empty: all
 */
public record TodoRequest(
        @Nullable String kind,
        @Nullable String due,
        @Nullable String about) {

    public static final String PATH = "/todo";
    static final String OVERDUE = "overdue";
    static final String SOON = "soon";

    String kindOrAll() {
        return kind == null ? "" : kind;
    }

    String dueOrAll() {
        return due == null ? "" : due;
    }

    String aboutOrAll() {
        return about == null ? "" : about;
    }

    boolean isNarrowed() {
        return !(kindOrAll() + dueOrAll() + aboutOrAll()).isEmpty();
    }

    static String dueIn(String due) {
        return Address.of(PATH).with("due", due).text();
    }

    /** The same as a file. Read by the template. */
    public String file(String ending) {
        return Address.of(PATH + "." + ending)
                .with("kind", kind)
                .with("due", due)
                .with("about", about)
                .text();
    }
}
