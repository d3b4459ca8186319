package vn.thiduaso.dashboard.help;

import java.util.List;
import java.util.stream.Stream;

import vn.thiduaso.ingest.match.Fold;

/**
 * What somebody looks for: every word of it has to begin a word there, in whatever order, with or without marks and capitals.
 *
 * @param typed as it was typed
 * @param words folded; none: everything is found
 */
record Sought(String typed, List<String> words) {

    /** Letters looked at; what is longer is cut. */
    static final int MOST = 200;

    static Sought of(String typed) {
        String cut = typed.strip();
        cut = cut.length() > MOST ? cut.substring(0, MOST) : cut;
        String folded = folded(cut);
        return new Sought(cut, folded.isEmpty() ? List.of() : List.of(folded.split(" ")));
    }

    boolean isNothing() {
        return words.isEmpty();
    }

    /** Whether all words stand in some of these texts together. */
    boolean isIn(Stream<String> texts) {
        if (words.isEmpty()) {
            return true;
        }
        String all = " " + folded(String.join(" ", texts.toList()));
        return words.stream().allMatch(word -> all.contains(" " + word));
    }

    private static String folded(String text) {
        return Fold.bare(Fold.of(text));
    }
}
