package vn.thiduaso.datasets.yaml;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Guesses which known word a writer meant. */
public final class NearestWord {

    private NearestWord() {}

    /** The known word with the fewest letters to change, when these are few for its length; of several the one that begins like it for longest. */
    public static Optional<String> of(String written, Collection<String> known) {
        return known.stream()
                .filter(word -> distance(written, word) <= allowed(word.length()))
                .min(Comparator.<String>comparingInt(word -> distance(written, word))
                        .thenComparing(word -> -sharedStart(written, word))
                        .thenComparing(word -> word));
    }

    /** Remedy that names the nearest word if there is one, and all the known ones. */
    public static String remedy(String written, Collection<String> known) {
        String all = "dùng một trong: " + String.join(", ", known);
        return of(written, known)
                .map(word -> "có phải là \"" + word + "\"? Nếu không, " + all)
                .orElse(all);
    }

    private static int sharedStart(String a, String b) {
        int at = 0;
        while (at < a.length() && at < b.length() && a.charAt(at) == b.charAt(at)) {
            at++;
        }
        return at;
    }

    private static int allowed(int length) {
        return length <= 3 ? 1 : (length <= 7 ? 2 : 3);
    }

    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
