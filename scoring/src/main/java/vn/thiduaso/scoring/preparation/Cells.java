package vn.thiduaso.scoring.preparation;

import java.util.Arrays;

/** Figures and marks by column and row. */
final class Cells {

    private final double[][] values;
    private final byte[][] marks;

    private Cells(double[][] values, byte[][] marks) {
        this.values = values;
        this.marks = marks;
    }

    /** Cells without marks; the figures are copied. */
    static Cells of(double[][] columns) {
        byte[][] marks =
                Arrays.stream(columns).map(column -> new byte[column.length]).toArray(byte[][]::new);
        return new Cells(Arrays.stream(columns).map(double[]::clone).toArray(double[][]::new), marks);
    }

    Cells copy() {
        Cells copy = of(values);
        for (int column = 0; column < marks.length; column++) {
            System.arraycopy(marks[column], 0, copy.marks[column], 0, marks[column].length);
        }
        return copy;
    }

    Cells only(int[] rows) {
        double[][] keptValues = new double[values.length][rows.length];
        byte[][] keptMarks = new byte[values.length][rows.length];
        for (int column = 0; column < values.length; column++) {
            for (int i = 0; i < rows.length; i++) {
                keptValues[column][i] = values[column][rows[i]];
                keptMarks[column][i] = marks[column][rows[i]];
            }
        }
        return new Cells(keptValues, keptMarks);
    }

    double value(int column, int row) {
        return values[column][row];
    }

    byte mark(int column, int row) {
        return marks[column][row];
    }

    void mark(int column, int row, CellMark mark) {
        marks[column][row] |= mark.bit();
    }

    boolean included(int row) {
        for (byte[] column : marks) {
            if (CellMark.SCREENED_OUT.isIn(column[row])) {
                return false;
            }
        }
        return true;
    }

    double[] valuesOfRow(int row) {
        return Arrays.stream(values).mapToDouble(column -> column[row]).toArray();
    }

    byte[] marksOfRow(int row) {
        byte[] own = new byte[marks.length];
        for (int column = 0; column < own.length; column++) {
            own[column] = marks[column][row];
        }
        return own;
    }

    /** Takes over the figures and marks of one period of a unit. */
    void put(int row, UnitFigures unit, int period) {
        for (int column = 0; column < values.length; column++) {
            values[column][row] = unit.value(period, column);
            marks[column][row] = unit.mark(period, column);
        }
    }
}
