package vn.thiduaso.ingest.mapping;

import java.math.BigDecimal;

import vn.thiduaso.ingest.check.NumberText;
import vn.thiduaso.ingest.read.Cell;

/**
 * Cells of figures as a mapping takes them: in the unit of the index set, words as one of the three values. What it does not say stays as it is, for the
 * checks to judge.
 *
 * @param words what cells mean that hold no number
 */
record FigureCells(CellWords words) {

    private static final String PERCENT = "%";

    /**
     * @param unit in which the index set has the figure
     * @param place what the figure is asked for
     */
    Cell read(Cell cell, ColumnMapping.Figure how, SetFigures.Unit unit, CellWords.Place place) {
        if (cell.kind() != Cell.Kind.VALUE) {
            return cell;
        }
        return words.of(cell.text(), place)
                .map(meaning -> said(cell, meaning))
                .orElseGet(() -> cell.isBlank() ? cell : number(cell, how, unit));
    }

    /**
     * A cell as the value of a figure that its words stand for, by the set or by the mapping; else as it is.
     *
     * @param figure code or name
     */
    Cell named(Cell cell, SetFigures set, String figure) {
        Cell named = set.named(cell, figure);
        return named == cell && !words.options().isEmpty() && !cell.isNumber()
                ? words.option(set.code(figure), cell.text())
                        .map(means -> option(cell, means))
                        .orElse(cell)
                : named;
    }

    private static Cell option(Cell cell, String means) {
        return CellWords.Meaning.find(means)
                .map(meaning -> said(cell, meaning))
                .orElseGet(() -> cell.as(Double.parseDouble(means)));
    }

    private static Cell said(Cell cell, CellWords.Meaning meaning) {
        return switch (meaning) {
            case ZERO -> cell.as(0);
            case ONE -> cell.as(1);
            case NOT_APPLICABLE -> cell.as("not-applicable");
            case FAULT -> cell.slip();
            // a blank cell sends nothing, as in every other file
            case MISSING -> cell.isBlank() ? cell : cell.as("missing");
        };
    }

    private static Cell number(Cell cell, ColumnMapping.Figure how, SetFigures.Unit unit) {
        ValueUnit written = unit.isRatio() ? how.valueUnit() : ValueUnit.AS_IS;
        boolean signed = cell.text().endsWith(PERCENT) && written != ValueUnit.AS_IS;
        String text = signed
                ? cell.text()
                        .substring(0, cell.text().length() - PERCENT.length())
                        .strip()
                : cell.text();
        NumberText alone = cell.isNumber() ? NumberText.stored(cell.number()) : NumberText.parse(text);
        NumberText read =
                alone.kind() == NumberText.Kind.AMBIGUOUS ? how.number().read(text) : alone;
        if (read.kind() != NumberText.Kind.NUMBER) {
            return cell;
        }
        if (written == ValueUnit.AS_IS) {
            return read == alone ? cell : cell.as(read.value());
        }
        ValueUnit from = signed ? ValueUnit.PERCENT : written;
        return cell.as(moved(read.value(), from.toShare() + unit.fromShare()));
    }

    /** Moves the decimal point of the shortest text of a number, so that no digit is lost: 0.07 becomes 7. */
    private static double moved(double value, int places) {
        return places == 0
                ? value
                : new BigDecimal(Double.toString(value)).movePointRight(places).doubleValue();
    }
}
