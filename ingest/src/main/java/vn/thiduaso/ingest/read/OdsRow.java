package vn.thiduaso.ingest.read;

import java.util.List;

/**
 * A row of an ODS workbook as its file has it.
 *
 * @param first its number, from 1
 * @param repeated how many rows below each other are like this one
 * @param hidden by hand or by a filter
 * @param cells without blank ones that are not merged
 */
record OdsRow(int first, int repeated, boolean hidden, List<OdsCell> cells) {

    OdsRow {
        cells = List.copyOf(cells);
    }

    boolean isBlank() {
        return cells.stream().allMatch(OdsCell::isBlank);
    }
}
