package vn.thiduaso.ingest.check;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import vn.thiduaso.ingest.ExampleFiles;
import vn.thiduaso.ingest.map.Entry;
import vn.thiduaso.ingest.read.Cell;
import vn.thiduaso.scoring.indexset.Part;

import static org.assertj.core.api.Assertions.assertThat;

/** What a cell is said to have been read as. */
class ReadAsTest {

    private static final Cell BLANK = Cell.blank(2, 9);

    @Test
    void shouldSayBothNumbersOfACellThatHoldsTwo() {
        Cell cell = Cell.text(2, 3, "1.300 / 120");

        assertThat(readAs(cell, cell.as(1300), cell.as(120))).isEqualTo("1300/120");
        assertThat(readAs(
                        Cell.text(2, 3, "45/120"),
                        Cell.text(2, 3, "45/120").as(45),
                        Cell.text(2, 3, "45/120").as(120)))
                .isEmpty();
    }

    @Test
    void shouldSayTheNumberOfEachCellOfARatio() {
        Cell above = Cell.text(2, 3, "1.300");

        assertThat(readAs(above.as(1300), above.as(1300), Cell.text(2, 4, "120").as(120)))
                .isEqualTo("1300");
    }

    private static String readAs(Cell asked, Cell numerator, Cell denominator) {
        Entry entry = new Entry(
                "",
                Cell.text(2, 0, "A1"),
                Cell.text(2, 1, "ON_TIME"),
                BLANK,
                List.of(new Entry.Figure(Part.NUMERATOR, numerator), new Entry.Figure(Part.DENOMINATOR, denominator)),
                BLANK,
                BLANK,
                BLANK,
                Optional.empty());
        Candidate candidate = Candidate.of(entry, "A1", Target.find(ExampleFiles.indexSet(), "ON_TIME"));
        return Findings.readAs(
                candidate,
                candidate.readings().stream()
                        .map(Reading::cell)
                        .filter(cell -> cell.row() == asked.row() && cell.column() == asked.column())
                        .findFirst()
                        .orElseThrow());
    }
}
