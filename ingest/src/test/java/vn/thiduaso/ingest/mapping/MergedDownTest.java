package vn.thiduaso.ingest.mapping;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.thiduaso.ingest.read.Cell;
import vn.thiduaso.ingest.read.CellRange;
import vn.thiduaso.ingest.read.SourceRow;

import static org.assertj.core.api.Assertions.assertThat;

class MergedDownTest {

    private static final int COLUMNS = 4;

    private static SourceRow row(int number) {
        return new SourceRow(
                "Biểu 1",
                number,
                IntStream.range(0, COLUMNS)
                        .mapToObj(column -> Cell.text(number, column, column + "," + number))
                        .toList());
    }

    private static List<String> texts(MergedDown merged, int number, List<Integer> columns) {
        return merged.fill(row(number), columns).cells().stream()
                .map(cell -> cell.address() + "=" + cell.text())
                .toList();
    }

    @Test
    void shouldGiveACellBelowTheTextOfTheMergedOneAndItsOwnPlace() {
        MergedDown merged = new MergedDown(List.of(new CellRange(4, 0, 5, 0), new CellRange(2, 0, 3, 1)), 1);

        assertThat(texts(merged, 2, List.of(0, 1))).containsExactly("A2=0,2", "B2=1,2", "C2=2,2", "D2=3,2");
        assertThat(texts(merged, 3, List.of(0, 1))).containsExactly("A3=0,2", "B3=0,2", "C3=2,3", "D3=3,3");
        assertThat(texts(merged, 5, List.of(0, 1)))
                .as("the row it begins with was blank, and not given")
                .containsExactly("A5=0,5", "B5=1,5", "C5=2,5", "D5=3,5");
        assertThat(texts(merged, 6, List.of(0, 1))).containsExactly("A6=0,6", "B6=1,6", "C6=2,6", "D6=3,6");
    }

    /** What it is for a single row, looked for among all ranges. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void shouldFindWhateverCoversARowWhateverTheOrderOfTheRanges(int seed) {
        Random random = new Random(seed);
        List<CellRange> ranges = new ArrayList<>();
        for (int column = 0; column < COLUMNS; column++) {
            for (int row = 1; row < 200; row += 1 + random.nextInt(4)) {
                int last = row + random.nextInt(4);
                ranges.add(new CellRange(row, column, last, column));
                row = last;
            }
        }
        Collections.shuffle(ranges, random);
        MergedDown merged = new MergedDown(ranges, 10);

        for (int number = 11; number < 220; number++) {
            int at = number;
            List<String> expected = IntStream.range(0, COLUMNS)
                    .mapToObj(column -> {
                        Optional<CellRange> over = ranges.stream()
                                .filter(range -> range.contains(at, column) && range.firstRow() > 10)
                                .findFirst();
                        boolean asked = column < 2;
                        int from = asked ? over.map(CellRange::firstRow).orElse(at) : at;
                        return Cell.text(at, column, "").address() + "=" + column + "," + from;
                    })
                    .toList();
            assertThat(texts(merged, number, List.of(0, 1))).isEqualTo(expected);
        }
    }
}
