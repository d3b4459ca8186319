package vn.thiduaso.dashboard.tables;

import java.time.temporal.TemporalAccessor;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.ingest.export.Value;
import vn.thiduaso.ingest.wording.Formats;
import vn.thiduaso.ingest.wording.Words;

/**
 * A column of a list. Its head is the text {@code col.KEY}.
 *
 * @param key in addresses
 * @param figures whether it holds numbers, which stand to the right
 * @param order what the first click on its head does
 * @param cell what a file has of it
 * @param <T> a row
 */
public record ListColumn<T>(String key, Place place, boolean figures, Order order, Cell<T> cell) {

    /** Where it stands. */
    public enum Place {
        /** In the table, and nobody hides it. */
        ALWAYS,
        /** In the table until somebody chooses columns. */
        USUAL,
        /** In the table where somebody chooses it. */
        CHOSEN,
        /** Like a usual one, but a picture or what can be done with a row: files have no such column. */
        DRAWN,
        /** In files only. */
        FILE;

        boolean isOffered() {
            return this != ALWAYS && this != FILE;
        }

        boolean isUsual() {
            return this == USUAL || this == DRAWN;
        }
    }

    /** Whether the list can be ordered by it, and which end comes first. */
    public enum Order {
        NONE,
        RISING,
        FALLING
    }

    /** What a file has of a row. */
    @FunctionalInterface
    public interface Cell<T> {
        Value of(T row, Words words);
    }

    /** Of texts, which no list is ordered by. */
    public static <T> ListColumn<T> of(String key, Place place, Cell<T> cell) {
        return new ListColumn<>(key, place, false, Order.NONE, cell);
    }

    /** Of texts, from one that says them. */
    public static <T> ListColumn<T> text(String key, Place place, Function<T, String> text) {
        return of(key, place, (row, words) -> Value.of(text.apply(row)));
    }

    /** Of moments, as a day and a time in Vietnam; null: nothing. */
    public static <T> ListColumn<T> moment(String key, Place place, Function<T, @Nullable TemporalAccessor> of) {
        return of(key, place, (row, words) -> {
            TemporalAccessor at = of.apply(row);
            return at == null
                    ? Value.NOTHING
                    : Value.of(Formats.in(words.language()).dateTime(at));
        });
    }

    /** Of pictures, which stand in the table alone. */
    public static <T> ListColumn<T> drawn(String key) {
        return of(key, Place.DRAWN, (row, words) -> Value.NOTHING);
    }

    public ListColumn<T> ofFigures() {
        return new ListColumn<>(key, place, true, order, cell);
    }

    public ListColumn<T> rising() {
        return new ListColumn<>(key, place, figures, Order.RISING, cell);
    }

    public ListColumn<T> falling() {
        return new ListColumn<>(key, place, figures, Order.FALLING, cell);
    }

    String head(Words words) {
        return words.text("col." + key);
    }
}
