package vn.thiduaso.ingest.mapping;

import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.thiduaso.ingest.read.Cell;
import vn.thiduaso.scoring.indexset.Part;

import static org.assertj.core.api.Assertions.assertThat;

/** What was said of how numbers are written decides every text that can be two numbers. */
class FigureCellsTest {

    private static final FigureCells CELLS = new FigureCells(new CellWords(Map.of()));

    private static Cell read(String text, NumberForm form) {
        return CELLS.read(
                Cell.text(1, 0, text),
                new ColumnMapping.Figure("A", "", Part.VALUE, form, ValueUnit.AS_IS, Mode.AS_ASKED, false),
                SetFigures.Unit.OTHER,
                CellWords.Place.OTHER);
    }

    @ParameterizedTest
    @CsvSource({
        "1.234, VI, 1234",
        "1.234, PLAIN, 1.234",
        "'1,234', VI, 1.234",
        "'1,234', PLAIN, 1234",
        "-1.234, PLAIN, -1.234",
        "\u22121.234, VI, -1234"
    })
    void shouldReadANumberAsItsColumnIsWritten(String text, NumberForm form, double number) {
        Cell cell = read(text, form);

        assertThat(cell.isNumber()).isTrue();
        assertThat(cell.number()).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({"1.234, PROVEN", "'1,5', PLAIN", "1.5, VI", "ab, VI"})
    void shouldLeaveWhatCanBeReadOneWayOnlyOrWhatNobodySaid(String text, NumberForm form) {
        assertThat(read(text, form)).isEqualTo(Cell.text(1, 0, text));
    }

    /** Said without a place it was said of an answer: in the place of a count it would make something out of nothing. */
    @ParameterizedTest
    @CsvSource({"ANSWER, true", "COUNT, false", "OTHER, false"})
    void shouldTakeAWordThatSaysThereIsOneOnlyForAnAnswer(CellWords.Place place, boolean taken) {
        CellWords words = new CellWords(Map.of("x", CellWords.Meaning.ONE));

        assertThat(words.of("X", place).isPresent()).isEqualTo(taken);
    }

    @ParameterizedTest
    @CsvSource({"COUNT, true", "ANSWER, true", "OTHER, false"})
    void shouldTakeItForACountWhereThatWasSaid(CellWords.Place place, boolean taken) {
        CellWords words = new CellWords(Map.of(), Map.of("x", CellWords.Meaning.ONE), Map.of(), Map.of());

        assertThat(words.of("x", place).isPresent()).isEqualTo(taken);
    }
}
