package vn.thiduaso.datasets.yaml;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** Guesses which known word a writer meant. */
public final class NearestWord {

    private NearestWord() {}

    /** The known word with the fewest letters to change, when these are few for its length; of several the one that begins like it for longest. */
    public static Optional<String> of(String written, Collection<String> known) {
        Comparator<String> nearer = Comparator.<String>comparingInt(word -> -sharedStart(written, word))
                .thenComparing(Comparator.naturalOrder());
        @Nullable String best = null;
        int fewest = Integer.MAX_VALUE;
        for (String word : known) {
            int most = Math.min(allowed(word.length()), fewest);
            int changed = distance(written, word, most);
            if (changed <= most && (best == null || changed < fewest || nearer.compare(word, best) < 0)) {
                best = word;
                fewest = changed;
            }
        }
        return Optional.ofNullable(best);
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

    /** Letters to change; where these are more than {@code most}, any number above it. */
    private static int distance(String a, String b, int most) {
        if (Math.abs(a.length() - b.length()) > most) {
            return most + 1;
        }
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            int least = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
                least = Math.min(least, row[j]);
            }
            if (least > most) {
                return most + 1;
            }
        }
        return row[b.length()];
    }
}
