package vn.thiduaso.ingest.propose;

import java.util.List;

/**
 * Something a file does not say for certain.
 *
 * @param key what is asked, the same for the same place: an answer is given under it
 * @param sheet empty for a text file and for what is asked of the whole file
 * @param cell where it was read; empty when it is asked of a sheet or the file
 * @param read what stands there
 * @param text the question, in Vietnamese
 * @param suggestions best first; what else may be answered says the {@link #subject}
 */
public record Question(String key, String sheet, String cell, String read, String text, List<Suggestion> suggestions) {

    public Question {
        suggestions = List.copyOf(suggestions);
    }

    /** What it is about. */
    public Subject subject() {
        return Subject.of(this);
    }
}
