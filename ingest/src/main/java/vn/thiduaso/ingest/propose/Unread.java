package vn.thiduaso.ingest.propose;

/**
 * A column with content that is not read though nobody has said so. Texts are as they can be told: in one line, and of a long one the beginning.
 *
 * @param sheet empty for a text file
 * @param letters of the column
 * @param text the first that stands under its head
 */
public record Unread(String sheet, String letters, String head, String text) {

    public Unread {
        sheet = Told.text(sheet);
        head = Told.text(head);
        text = Told.text(text);
    }
}
