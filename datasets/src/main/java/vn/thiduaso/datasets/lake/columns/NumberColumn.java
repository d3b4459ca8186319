package vn.thiduaso.datasets.lake.columns;

import java.util.Arrays;

/** Doubles; NaN is a gap and is never stored. */
public final class NumberColumn extends Column {

    private double[] numbers = new double[1 << 10];
    private Dictionary dictionary = Dictionary.NONE;
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
    void clear() {
        size = 0;
    }

    @Override
    int gaps(int from, int to) {
        int found = 0;
        for (int cell = from; cell < to; cell++) {
            found += Double.isNaN(numbers[cell]) ? 1 : 0;
        }
        return found;
    }

    @Override
    void fillLevels(int from, int to, int full, int[] levels) {
        for (int cell = from; cell < to; cell++) {
            levels[cell - from] = Double.isNaN(numbers[cell]) ? full - 1 : full;
        }
    }

    @Override
    int makeDictionary() {
        dictionary = new Dictionary();
        places = new int[size];
        long last = Double.doubleToRawLongBits(Double.NaN);
        int place = 0;
        for (int cell = 0; cell < size; cell++) {
            double number = numbers[cell];
            long bits = Double.doubleToRawLongBits(number);
            if (bits != last && !Double.isNaN(number)) {
                place = dictionary.place(bits);
                last = bits;
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
            if (!Double.isNaN(numbers[cell])) {
                found[count++] = places[cell];
            }
        }
        return count;
    }

    @Override
    void writeEntries(ByteSink out) {
        for (int place = 0; place < dictionary.size(); place++) {
            out.littleDouble(Double.longBitsToDouble(dictionary.value(place)));
        }
    }

    @Override
    void writeValues(ByteSink out, int from, int to) {
        out.littleDoubles(numbers, from, to);
    }
}
