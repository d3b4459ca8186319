package vn.thiduaso.datasets.lake;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import org.apache.iceberg.Schema;
import org.apache.iceberg.data.GenericRecord;
import org.apache.iceberg.data.Record;
import org.jspecify.annotations.Nullable;

/**
 * A stored row between Iceberg's nulls and our values: no text is empty, no number is NaN, no level is −1. NaN is never stored.
 *
 * <p>A row handed out by a read is valid only until the next one.
 */
record Row(Record columns) {

    static Row of(Schema schema) {
        return new Row(GenericRecord.create(schema));
    }

    Row set(String name, Object value) {
        columns.setField(name, value);
        return this;
    }

    Row setMaybe(String name, String text) {
        columns.setField(name, text.isEmpty() ? null : text);
        return this;
    }

    /** A list of texts, null where empty. */
    Row setMaybes(String name, List<String> texts) {
        List<@Nullable String> list = new ArrayList<>(texts.size());
        texts.forEach(text -> list.add(text.isEmpty() ? null : text));
        return set(name, list);
    }

    Row setDate(String name, LocalDate date, LocalDate open) {
        columns.setField(name, date.equals(open) ? null : date);
        return this;
    }

    Row setTime(String name, Instant instant) {
        return set(name, instant.atOffset(ZoneOffset.UTC));
    }

    Row setNumber(String name, double number) {
        columns.setField(name, stored(number));
        return this;
    }

    /** An integer that is null in the lake where it equals {@code none}. */
    Row setInteger(String name, int number, int none) {
        columns.setField(name, number == none ? null : number);
        return this;
    }

    Row setNumbers(String name, double[] numbers) {
        List<@Nullable Double> list = new ArrayList<>(numbers.length);
        for (double number : numbers) {
            list.add(stored(number));
        }
        return set(name, list);
    }

    Row setIntegers(String name, int[] numbers, int none) {
        List<@Nullable Integer> list = new ArrayList<>(numbers.length);
        for (int number : numbers) {
            list.add(number == none ? null : number);
        }
        return set(name, list);
    }

    String text(String name) {
        Object value = columns.getField(name);
        return value == null ? "" : value.toString();
    }

    long count(String name) {
        return (Long) columns.getField(name);
    }

    int integer(String name, int none) {
        Object value = columns.getField(name);
        return value == null ? none : (Integer) value;
    }

    boolean is(String name) {
        return (Boolean) columns.getField(name);
    }

    double number(String name) {
        Object value = columns.getField(name);
        return value == null ? Double.NaN : (Double) value;
    }

    Instant time(String name) {
        return ((OffsetDateTime) columns.getField(name)).toInstant();
    }

    LocalDate date(String name, LocalDate open) {
        Object value = columns.getField(name);
        return value == null ? open : (LocalDate) value;
    }

    double[] numbers(String name) {
        return list(name).stream()
                .mapToDouble(value -> value == null ? Double.NaN : (Double) value)
                .toArray();
    }

    int[] integers(String name, int none) {
        return list(name).stream()
                .mapToInt(value -> value == null ? none : (Integer) value)
                .toArray();
    }

    List<String> texts(String name) {
        return list(name).stream()
                .map(value -> value == null ? "" : value.toString())
                .toList();
    }

    private List<?> list(String name) {
        return (List<?>) columns.getField(name);
    }

    private static @Nullable Double stored(double number) {
        return Double.isNaN(number) ? null : number;
    }
}
