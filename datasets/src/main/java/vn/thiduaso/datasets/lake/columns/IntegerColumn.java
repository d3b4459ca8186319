package vn.thiduaso.datasets.lake.columns;

import java.util.Arrays;

/** Integers; {@link #GAP} is never stored. */
public final class IntegerColumn extends Column {

    /** Stands for no value. */
    public static final int GAP = Integer.MIN_VALUE;

    private int[] numbers = new int[1 << 10];
    private Dictionary dictionary = Dictionary.NONE;
    private int[] places = {};
    private int size;

    IntegerColumn(boolean isList, boolean gaps) {
        super(isList, gaps);
    }

    /** One list; {@code none} stands for no value in it. */
    public void add(int[] list, int none) {
        room(list.length);
        for (int number : list) {
            numbers[size++] = number == none ? GAP : number;
        }
    }

    public void add(int number) {
        room(1);
        numbers[size++] = number;
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
    void clear() {
        size = 0;
    }

    @Override
    int gaps(int from, int to) {
        int found = 0;
        for (int cell = from; cell < to; cell++) {
            found += numbers[cell] == GAP ? 1 : 0;
        }
        return found;
    }

    @Override
    void fillLevels(int from, int to, int full, int[] levels) {
        for (int cell = from; cell < to; cell++) {
            levels[cell - from] = numbers[cell] == GAP ? full - 1 : full;
        }
    }

    @Override
    int makeDictionary() {
        dictionary = new Dictionary();
        places = new int[size];
        int last = GAP;
        int place = 0;
        for (int cell = 0; cell < size; cell++) {
            int number = numbers[cell];
            if (number != last && number != GAP) {
                place = dictionary.place(number);
                last = number;
                if (place == Dictionary.FULL) {
                    places = new int[0];
                    return 0;
                }
            }
            places[cell] = place;
        }
        return dictionary.size();
    }

    @Override
    int fillPlaces(int from, int to, int[] found) {
        int count = 0;
        for (int cell = from; cell < to; cell++) {
            if (numbers[cell] != GAP) {
                found[count++] = places[cell];
            }
        }
        return count;
    }

    @Override
    void writeEntries(ByteSink out) {
        for (int place = 0; place < dictionary.size(); place++) {
            out.littleInt((int) dictionary.value(place));
        }
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
