package vn.thiduaso.ingest.propose;

/**
 * A column with content that is not read though nobody has said so.
 *
 * @param sheet empty for a text file
 * @param letters of the column
 * @param text the first that stands under its head
 */
public record Unread(String sheet, String letters, String head, String text) {}
