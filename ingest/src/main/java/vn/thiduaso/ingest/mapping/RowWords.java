package vn.thiduaso.ingest.mapping;

import java.util.List;

import vn.thiduaso.ingest.match.Fold;

/**
 * Words by which a row is known, compared as {@link Fold} does: the whole text of a cell, or how it begins where the word ends in a star
 * ({@code Cộng*}). A text typed without marks must be the whole word.
 *
 * @param words as people write them
 */
public record RowWords(List<String> words) {

    private static final String STAR = "*";

    public RowWords {
        words = List.copyOf(words);
    }

    /** Whether a text is one of the words or begins with one. */
    public boolean has(String text) {
        String folded = Fold.of(text);
        return !folded.isEmpty() && words.stream().anyMatch(word -> is(folded, word));
    }

    private static boolean is(String folded, String word) {
        boolean begins = word.endsWith(STAR);
        String wanted = Fold.of(begins ? word.substring(0, word.length() - 1) : word);
        return folded.equals(wanted) || (begins && folded.startsWith(wanted + " ")) || folded.equals(Fold.bare(wanted));
    }
}
