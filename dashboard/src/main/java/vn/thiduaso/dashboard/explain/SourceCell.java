package vn.thiduaso.dashboard.explain;

import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

/**
 * A figure of a unit and the cell it came from.
 *
 * @param slot place in the arrays the scorer reads
 * @param code code of the input or node
 * @param part {@code value}, {@code numerator}, …
 * @param state 0 value, 1 missing, 2 not applicable
 * @param figure null unless the state is 0
 * @param submission null when nobody sent it, and so all that follows
 * @param sheet empty for CSV
 * @param row from 1; null where the address is not that of a sheet
 * @param column from 1; null likewise
 * @param file null when nobody sent it, or when the file does not matter
 */
record SourceCell(
        int slot,
        String code,
        String part,
        int state,
        @Nullable Double figure,
        @Nullable String submission,
        @Nullable String sheet,
        @Nullable String cell,
        @Nullable Integer row,
        @Nullable Integer column,
        @Nullable String text,
        @Nullable String flag,
        @Nullable SourceFile file) {

    /**
     * A file as it was loaded.
     *
     * @param approvedBy null where nobody is known to have approved it
     * @param approvedAt null likewise
     */
    record SourceFile(
            String fileName,
            String sha256,
            String sentBy,
            OffsetDateTime loadedAt,
            @Nullable String approvedBy,
            @Nullable OffsetDateTime approvedAt) {}
}
