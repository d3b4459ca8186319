package vn.thiduaso.ingest.export;

import java.util.ArrayList;
import java.util.List;

/** The cells of a row as values. */
final class ValueLine implements Line {

    private final List<Value> values = new ArrayList<>();

    List<Value> values() {
        return List.copyOf(values);
    }

    @Override
    public Line text(String text) {
        return add(Value.of(text));
    }

    @Override
    public Line number(double number) {
        return add(Value.of(number));
    }

    @Override
    public Line number(double number, int digits) {
        return add(Value.of(number, digits));
    }

    @Override
    public Line whole(long number) {
        return add(Value.of(number));
    }

    private Line add(Value value) {
        values.add(value);
        return this;
    }
}
