package vn.thiduaso.analytics.columns;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.bytes.HeapByteBufferAllocator;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.Encoding;
import org.apache.parquet.column.page.DataPage;
import org.apache.parquet.column.page.DataPageV1;
import org.apache.parquet.column.page.DictionaryPage;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.column.page.PageReader;
import org.apache.parquet.column.statistics.Statistics;
import org.apache.parquet.column.values.rle.RunLengthBitPackingHybridEncoder;
import org.apache.parquet.io.ParquetDecodingException;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Types;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ListCellsTest {

    private static final PrimitiveType DOUBLE =
            Types.required(PrimitiveTypeName.DOUBLE).named("element");

    @Test
    void shouldReadRowsFromTheStartOfAPage() {
        ListCells cells = cells(0, 1, 0);

        assertThat(cells.nextNumbers()).containsExactly(1, 2);
        assertThat(cells.nextNumbers()).containsExactly(3);
    }

    @Test
    void shouldRefuseAPageThatDoesNotBeginWithARow() {
        assertThatThrownBy(() -> cells(1, 0, 1).nextNumbers())
                .isInstanceOf(ParquetDecodingException.class)
                .hasMessageContaining("does not begin with a row");
        assertThatThrownBy(() -> cells(1, 1).nextNumbers()).isInstanceOf(ParquetDecodingException.class);
    }

    /** One page of the doubles 1, 2, 3, … with such levels of repetition. */
    private static ListCells cells(int... repetitions) {
        int count = repetitions.length;
        byte[] starts = levels(repetitions);
        int[] ones = new int[count];
        Arrays.fill(ones, 1);
        byte[] full = levels(ones);
        ByteBuffer page = ByteBuffer.allocate(starts.length + full.length + 2 * Integer.BYTES + count * Double.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN);
        page.putInt(starts.length).put(starts);
        page.putInt(full.length).put(full);
        for (int cell = 1; cell <= count; cell++) {
            page.putDouble(cell);
        }
        return new ListCells(
                new ColumnDescriptor(new String[] {"points", "list", "element"}, DOUBLE, 1, 1),
                new OnePage(new DataPageV1(
                        BytesInput.from(page.array()),
                        count,
                        page.capacity(),
                        Statistics.createStats(DOUBLE),
                        Encoding.RLE,
                        Encoding.RLE,
                        Encoding.PLAIN)));
    }

    private static byte[] levels(int... levels) {
        RunLengthBitPackingHybridEncoder encoder =
                new RunLengthBitPackingHybridEncoder(1, 64, 1 << 16, HeapByteBufferAllocator.getInstance());
        try {
            for (int level : levels) {
                encoder.writeInt(level);
            }
            return encoder.toBytes().toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record OnePage(DataPage page) implements PageReadStore, PageReader {

        @Override
        public PageReader getPageReader(ColumnDescriptor descriptor) {
            return this;
        }

        @Override
        public long getRowCount() {
            return 1;
        }

        @Override
        public @Nullable DictionaryPage readDictionaryPage() {
            return null;
        }

        @Override
        public long getTotalValueCount() {
            return page.getValueCount();
        }

        @Override
        public DataPage readPage() {
            return page;
        }
    }
}
