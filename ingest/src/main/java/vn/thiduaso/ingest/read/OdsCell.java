package vn.thiduaso.ingest.read;

import org.jspecify.annotations.Nullable;

/**
 * A cell of an ODS workbook as its file has it.
 *
 * @param column from 0
 * @param repeated how many cells in a row are like this one
 * @param rows how many rows it spans; 1 when it is not merged
 * @param columns how many columns it spans
 * @param type {@code office:value-type}; empty when the file names none
 * @param value the number, day, time, truth or text stored for its type; null when there is none
 * @param error the file says that it is an error
 * @param formula empty for a cell without
 * @param text what is shown; null when the file has not even an empty one
 */
record OdsCell(
        int column,
        int repeated,
        int rows,
        int columns,
        String type,
        @Nullable String value,
        boolean error,
        String formula,
        @Nullable String text) {

    /** Whether nothing is in it; merged or not. */
    boolean isBlank() {
        return type.isEmpty() && formula.isEmpty() && (text == null || text.isBlank());
    }
}
