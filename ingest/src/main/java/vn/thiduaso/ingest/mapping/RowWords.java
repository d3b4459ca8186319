package vn.thiduaso.ingest.mapping;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.ingest.match.Fold;

/**
 * Words by which a row is known, compared as {@link Fold} does: the whole text of a cell, or how it begins where the word ends in a star
 * ({@code Cộng*}). A text typed without marks must be the whole word.
 */
public final class RowWords {

    private static final String STAR = "*";

    private final List<String> words;
    /** Folded once: a sheet asks for each of its cells. */
    private final List<Wanted> wanted;

    /** @param words as people write them */
    public RowWords(List<String> words) {
        this.words = List.copyOf(words);
        wanted = this.words.stream().map(Wanted::of).toList();
    }

    private record Wanted(String whole, String bare, String beginning) {

        /** How no text begins. */
        private static final String NEVER = "\u0000";

        static Wanted of(String word) {
            boolean begins = word.endsWith(STAR);
            String folded = Fold.of(begins ? word.substring(0, word.length() - 1) : word);
            return new Wanted(folded, Fold.bare(folded), begins ? folded + " " : NEVER);
        }

        boolean is(String folded) {
            return folded.equals(whole) || folded.startsWith(beginning) || folded.equals(bare);
        }
    }

    /** As people write them. */
    public List<String> words() {
        return words;
    }

    /** Whether a text is one of the words or begins with one. */
    public boolean has(String text) {
        String folded = Fold.of(text);
        return !folded.isEmpty() && wanted.stream().anyMatch(word -> word.is(folded));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RowWords that && words.equals(that.words);
    }

    @Override
    public int hashCode() {
        return words.hashCode();
    }

    @Override
    public String toString() {
        return words.toString();
    }
}
