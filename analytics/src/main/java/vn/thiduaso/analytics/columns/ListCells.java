package vn.thiduaso.analytics.columns;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

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

    private int[] repetitions = {};
    private double[] cells = {};
    private int size;
    private int at;

    ListCells(ColumnDescriptor column, PageReadStore group) {
        pages = group.getPageReader(column);
        isDouble = column.getPrimitiveType().getPrimitiveTypeName() == PrimitiveTypeName.DOUBLE;
        full = column.getMaxDefinitionLevel();
        DictionaryPage page = pages.readDictionaryPage();
        dictionary = page == null ? new double[0] : dictionary(page);
    }

    /** The numbers of the next row; NaN for a gap. */
    double[] nextNumbers() {
        int end = rowEnd();
        double[] numbers = Arrays.copyOfRange(cells, at, end);
        at = end;
        return numbers;
    }

    /** The integers of the next row, which must fit a byte and have no gaps. */
    byte[] nextCodes() {
        int end = rowEnd();
        byte[] codes = new byte[end - at];
        for (int i = 0; i < codes.length; i++) {
            codes[i] = (byte) cells[at + i];
        }
        at = end;
        return codes;
    }

    private int rowEnd() {
        if (at == size) {
            readPage();
        }
        int end = at + 1;
        while (end < size && repetitions[end] != 0) {
            end++;
        }
        return end;
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
            at = 0;
            repetitions = BitsReader.levels(bytes, 1, size);
            int[] definitions = BitsReader.levels(bytes, Bits.width(full), size);
            cells = new double[size];
            if (page.getValueEncoding().usesDictionary()) {
                fromDictionary(bytes, definitions);
            } else if (page.getValueEncoding() == Encoding.PLAIN) {
                plain(bytes, definitions);
            } else {
                throw new ParquetDecodingException("lists in encoding " + page.getValueEncoding());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void fromDictionary(ByteBuffer bytes, int[] definitions) {
        int values = 0;
        for (int definition : definitions) {
            values += definition == full ? 1 : 0;
        }
        int[] places = values == 0 ? new int[0] : BitsReader.read(bytes, bytes.get(), values);
        int next = 0;
        for (int cell = 0; cell < size; cell++) {
            cells[cell] = definitions[cell] == full ? dictionary[places[next++]] : Double.NaN;
        }
    }

    private void plain(ByteBuffer bytes, int[] definitions) {
        for (int cell = 0; cell < size; cell++) {
            cells[cell] = definitions[cell] == full ? value(bytes) : Double.NaN;
        }
    }

    private double[] dictionary(DictionaryPage page) {
        try {
            ByteBuffer bytes = page.getBytes().toByteBuffer().order(ByteOrder.LITTLE_ENDIAN);
            double[] values = new double[page.getDictionarySize()];
            for (int i = 0; i < values.length; i++) {
                values[i] = value(bytes);
            }
            return values;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private double value(ByteBuffer bytes) {
        return isDouble ? bytes.getDouble() : bytes.getInt();
    }
}
