package vn.thiduaso.analytics.columns;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/** Integers; {@link #GAP} is never stored. */
public final class IntegerColumn extends Column {

    /** Stands for no value. */
    public static final int GAP = Integer.MIN_VALUE;

    private int[] numbers = new int[1 << 10];
    private int[] places = {};
    private int size;

    IntegerColumn(boolean isList, boolean gaps) {
        super(isList, gaps);
    }

    /** One list; {@code none} stands for no value in it. */
    public void add(int[] list, int none) {
        for (int number : list) {
            add(number == none ? GAP : number);
        }
    }

    public void add(int number) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * size);
        }
        numbers[size++] = number;
    }

    public void add(byte[] list) {
        for (byte number : list) {
            add(number);
        }
    }

    @Override
    int cells() {
        return size;
    }

    @Override
    boolean isGap(int cell) {
        return numbers[cell] == GAP;
    }

    @Override
    @Nullable
    Dictionary dictionary() {
        Dictionary dictionary = new Dictionary();
        places = new int[size];
        int last = GAP;
        int place = 0;
        for (int cell = 0; cell < size; cell++) {
            int number = numbers[cell];
            if (number != last && number != GAP) {
                place = dictionary.place(number);
                last = number;
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
        out.littleInt((int) bits);
    }

    @Override
    void writeValues(ByteSink out, int from, int to) {
        for (int cell = from; cell < to; cell++) {
            if (numbers[cell] != GAP) {
                out.littleInt(numbers[cell]);
            }
        }
    }
}
