package vn.thiduaso.analytics.job;

import java.io.IOException;
import java.io.Serializable;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.ingest.read.CellFault;
import vn.thiduaso.ingest.read.TextHead;
import vn.thiduaso.ingest.read.TextPieces;
import vn.thiduaso.ingest.read.UnreadableFileException;

/**
 * What the first pass over a file found: its pieces, or why it cannot be read.
 *
 * @param pieces null when it cannot be read
 * @param fault null when it can
 */
record FileParts(@Nullable TextPieces pieces, @Nullable CellFault fault) implements Serializable {

    /** A file of which it is known how it is read. */
    record Opened(TextPlace place, TextHead head) implements Serializable {}

    /** @param pieceBytes least size of a piece but the last */
    static FileParts of(Opened file, long pieceBytes) throws IOException {
        try {
            return new FileParts(TextPieces.of(file.place()::open, file.head(), pieceBytes), null);
        } catch (UnreadableFileException unusable) {
            return new FileParts(null, unusable.fault());
        }
    }
}
