package vn.thiduaso.analytics.columns;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.SplittableRandom;

import org.apache.parquet.bytes.HeapByteBufferAllocator;
import org.apache.parquet.column.values.rle.RunLengthBitPackingHybridEncoder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class BitsReaderTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 8, 12, 17, 31})
    void shouldReadWhatParquetWrites(int width) throws IOException {
        int[] numbers = numbers(width, 1_001);
        Arrays.fill(numbers, 100, 400, 1);
        RunLengthBitPackingHybridEncoder encoder =
                new RunLengthBitPackingHybridEncoder(width, 64, 1 << 16, HeapByteBufferAllocator.getInstance());
        for (int number : numbers) {
            encoder.writeInt(number);
        }
        ByteBuffer bytes = ByteBuffer.wrap(encoder.toBytes().toByteArray()).order(ByteOrder.LITTLE_ENDIAN);

        assertThat(BitsReader.read(bytes, width, numbers.length)).isEqualTo(numbers);
        assertThat(bytes.remaining()).isZero();
    }

    private static int[] numbers(int width, int count) {
        SplittableRandom random = new SplittableRandom(width);
        return random.ints(count, 0, width == 0 ? 1 : (int) Math.min(Integer.MAX_VALUE, 1L << width))
                .toArray();
    }
}
