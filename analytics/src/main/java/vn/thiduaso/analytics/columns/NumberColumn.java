package vn.thiduaso.analytics.columns;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/** Doubles; NaN is a gap and is never stored. */
public final class NumberColumn extends Column {

    private double[] numbers = new double[1 << 10];
    private int[] places = {};
    private int size;

    NumberColumn(boolean isList, boolean gaps) {
        super(isList, gaps);
    }

    public void add(double number) {
        room(1);
        numbers[size++] = number;
    }

    public void add(double[] list) {
        room(list.length);
        System.arraycopy(list, 0, numbers, size, list.length);
        size += list.length;
    }

    private void room(int more) {
        if (size + more > numbers.length) {
            numbers = Arrays.copyOf(numbers, Math.max(size + more, 2 * numbers.length));
        }
    }

    @Override
    int cells() {
        return size;
    }

    @Override
    boolean isGap(int cell) {
        return Double.isNaN(numbers[cell]);
    }

    @Override
    @Nullable
    Dictionary dictionary() {
        Dictionary dictionary = new Dictionary();
        places = new int[size];
        long last = Double.doubleToLongBits(Double.NaN);
        int place = 0;
        for (int cell = 0; cell < size; cell++) {
            long bits = Double.doubleToLongBits(numbers[cell]);
            if (bits != last && !Double.isNaN(numbers[cell])) {
                place = dictionary.place(bits);
                last = bits;
            }
            if (place == Dictionary.FULL) {
                return null;
            }
            places[cell] = place;
        }
        return dictionary.size() == 0 ? null : dictionary;
    }

    @Override
    int place(int cell) {
        return places[cell];
    }

    @Override
    void writeEntry(ByteSink out, long bits) {
        out.littleDouble(Double.longBitsToDouble(bits));
    }

    @Override
    void writeValues(ByteSink out, int from, int to) {
        for (int cell = from; cell < to; cell++) {
            if (!Double.isNaN(numbers[cell])) {
                out.littleDouble(numbers[cell]);
            }
        }
    }
}
