package vn.thiduaso.datasets.lake;

/**
 * A file of the lake that cannot be read to its last row.
 *
 * @param table the table it belongs to
 * @param path full address; the name of the table when not even its files can be listed
 * @param missing whether there is no such file any more
 * @param cause what the reader said, in its own words, one line; empty when missing
 */
public record UnreadableFile(String table, String path, boolean missing, String cause) {}
