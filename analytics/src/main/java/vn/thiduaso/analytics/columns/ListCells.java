package vn.thiduaso.analytics.columns;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

import org.apache.parquet.bytes.BytesUtils;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.Encoding;
import org.apache.parquet.column.page.DataPageV1;
import org.apache.parquet.column.page.DictionaryPage;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.column.page.PageReader;
import org.apache.parquet.io.ParquetDecodingException;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;

/**
 * A list of doubles or integers of each row, from data pages of version 1, which is what the lake's writers make: a page is decoded at once into
 * an array, since a call for each of hundreds of millions of cells is what reading would otherwise cost.
 */
final class ListCells {

    private final PageReader pages;
    private final boolean isDouble;
    private final int full;
    private final double[] dictionary;

    private static final int[] NO_GAPS = {};

    /** Where the rows of the page start. */
    private int[] starts = {};

    private int row;
    /** Of a list of doubles; NaN for a gap. */
    private double[] numbers = {};
    /** Of a list of integers. */
    private byte[] codes = {};

    private int size;

    ListCells(ColumnDescriptor column, PageReadStore group) {
        pages = group.getPageReader(column);
        isDouble = column.getPrimitiveType().getPrimitiveTypeName() == PrimitiveTypeName.DOUBLE;
        full = column.getMaxDefinitionLevel();
        DictionaryPage page = pages.readDictionaryPage();
        dictionary = page == null ? new double[0] : dictionary(page);
    }

    /** The doubles of the next row; NaN for a gap. */
    double[] nextNumbers() {
        nextRow();
        return Arrays.copyOfRange(numbers, starts[row - 1], rowEnd());
    }

    /** The integers of the next row, which must fit a byte and have no gaps. */
    byte[] nextCodes() {
        nextRow();
        return Arrays.copyOfRange(codes, starts[row - 1], rowEnd());
    }

    private void nextRow() {
        if (row == starts.length) {
            readPage();
            row = 0;
        }
        row++;
    }

    private int rowEnd() {
        return row == starts.length ? size : starts[row];
    }

    private void readPage() {
        if (!(pages.readPage() instanceof DataPageV1 page)
                || page.getRlEncoding() != Encoding.RLE
                || page.getDlEncoding() != Encoding.RLE) {
            throw new ParquetDecodingException("expected a data page of version 1 with RLE levels");
        }
        try {
            ByteBuffer bytes = page.getBytes().toByteBuffer().order(ByteOrder.LITTLE_ENDIAN);
            size = page.getValueCount();
            starts = BitsReader.zeros(bytes, size);
            if (starts.length == 0 || starts[0] != 0) {
                throw new ParquetDecodingException("a page does not begin with a row");
            }
            int width = BytesUtils.getWidthFromMaxInt(full);
            boolean whole = BitsReader.passIfAll(bytes, width, size, full);
            int[] definitions = whole ? NO_GAPS : BitsReader.levels(bytes, width, size);
            double[] values = values(page.getValueEncoding(), bytes, whole ? size : count(definitions));
            if (isDouble) {
                numbers = whole ? values : spread(values, definitions);
            } else {
                codes = codes(values);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int count(int[] definitions) {
        int values = 0;
        for (int definition : definitions) {
            values += definition == full ? 1 : 0;
        }
        return values;
    }

    /** Those of a page, without the gaps. */
    private double[] values(Encoding encoding, ByteBuffer bytes, int count) {
        if (encoding == Encoding.PLAIN) {
            return plain(bytes, count);
        } else if (!encoding.usesDictionary()) {
            throw new ParquetDecodingException("lists in encoding " + encoding);
        }
        int[] places = count == 0 ? new int[0] : BitsReader.read(bytes, bytes.get(), count);
        double[] values = new double[count];
        for (int i = 0; i < count; i++) {
            values[i] = dictionary[places[i]];
        }
        return values;
    }

    private double[] plain(ByteBuffer bytes, int count) {
        double[] values = new double[count];
        if (isDouble) {
            bytes.asDoubleBuffer().get(values);
        } else {
            Arrays.setAll(values, i -> bytes.getInt());
        }
        return values;
    }

    private double[] spread(double[] values, int[] definitions) {
        double[] cells = new double[size];
        int next = 0;
        for (int cell = 0; cell < size; cell++) {
            cells[cell] = definitions[cell] == full ? values[next++] : Double.NaN;
        }
        return cells;
    }

    /** @throws ParquetDecodingException when there are gaps */
    private byte[] codes(double[] values) {
        if (values.length != size) {
            throw new ParquetDecodingException("a list of codes has gaps");
        }
        byte[] cells = new byte[size];
        for (int cell = 0; cell < size; cell++) {
            cells[cell] = (byte) values[cell];
        }
        return cells;
    }

    private double[] dictionary(DictionaryPage page) {
        try {
            ByteBuffer bytes = page.getBytes().toByteBuffer().order(ByteOrder.LITTLE_ENDIAN);
            return plain(bytes, page.getDictionarySize());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
