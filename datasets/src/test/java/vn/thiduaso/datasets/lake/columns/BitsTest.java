package vn.thiduaso.datasets.lake.columns;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.SplittableRandom;

import org.apache.parquet.column.values.rle.RunLengthBitPackingHybridDecoder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class BitsTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 7, 8, 12, 17, 31})
    void shouldWriteWhatParquetReads(int width) throws IOException {
        for (int count : new int[] {1, 7, 8, 9, 1_000}) {
            int[] numbers = numbers(width, count);
            ByteSink sink = new ByteSink();

            Bits.write(sink, numbers, 0, count, width);

            RunLengthBitPackingHybridDecoder decoder =
                    new RunLengthBitPackingHybridDecoder(width, new ByteArrayInputStream(sink.bytes(), 0, sink.size()));
            for (int number : numbers) {
                assertThat(decoder.readInt()).isEqualTo(number);
            }
        }
    }

    @Test
    void shouldStartAListAtEveryMultiple() throws IOException {
        for (int times : new int[] {3, 8, 15, 30}) {
            ByteSink sink = new ByteSink();
            Bits.zeroEvery(sink, 3, times);

            RunLengthBitPackingHybridDecoder decoder =
                    new RunLengthBitPackingHybridDecoder(1, new ByteArrayInputStream(sink.bytes(), 0, sink.size()));
            for (int i = 0; i < times; i++) {
                assertThat(decoder.readInt()).isEqualTo(i % 3 == 0 ? 0 : 1);
            }
        }
    }

    private static int[] numbers(int width, int count) {
        SplittableRandom random = new SplittableRandom(width);
        return random.ints(count, 0, width == 0 ? 1 : (int) Math.min(Integer.MAX_VALUE, 1L << width))
                .toArray();
    }
}
