package vn.thiduaso.ingest.mapping;

import java.util.List;
import java.util.Optional;

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

    /** @param beginning of a text that goes on behind the word; empty where it must not */
    private record Wanted(String whole, String bare, Optional<String> beginning) {

        static Wanted of(String word) {
            boolean begins = word.endsWith(STAR);
            String folded = Fold.of(begins ? word.substring(0, word.length() - 1) : word);
            return new Wanted(folded, Fold.bare(folded), begins ? Optional.of(folded + " ") : Optional.empty());
        }

        boolean is(String folded) {
            return folded.equals(whole)
                    || folded.equals(bare)
                    || beginning.filter(folded::startsWith).isPresent();
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
