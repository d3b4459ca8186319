package vn.thiduaso.datasets.lake;

/**
 * A file of the lake that is not as the list says.
 *
 * @param path relative to the lake's folder
 * @param expected SHA-256 in the list; empty when the file is not listed
 * @param found SHA-256 of the file; empty when there is none
 */
public record LedgerFinding(Kind kind, String path, String expected, String found) {

    /** What is wrong with the file. */
    public enum Kind {
        /** Other bytes than were written. */
        CHANGED,
        /** Listed, not there. */
        MISSING,
        /** There, not listed: left by a killed writer, or put there by someone; no table refers to it. Not an error. */
        UNLISTED
    }
}
