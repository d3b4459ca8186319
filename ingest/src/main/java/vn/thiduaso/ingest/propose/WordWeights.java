package vn.thiduaso.ingest.propose;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * How alike texts are by the words they share, 0 to 1, where a word counts the more the fewer names have it: "học sinh" says which figure is meant, "tỷ lệ"
 * does not. Words stand alone and in pairs, as syllables do. The index of Tversky: what a head has beyond a name counts more against it than what a name has
 * beyond a head, which is short.
 */
final class WordWeights {

    private static final double BEYOND_NAME = 0.6;
    private static final double BEYOND_HEAD = 0.25;
    /** Of a word that no name has. */
    private static final double UNKNOWN = 0.5;

    /** Words that any figure may be called with, however few names have them. */
    private static final Set<String> LITTLE = Set.of(
            "so", "tong", "ty", "ti", "le", "luong", "muc", "cua", "va", "duoc", "co", "trong", "cac", "cho", "da",
            "tai", "tren");
    /** How much less they count. */
    private static final double SAYS_LITTLE = 0.2;

    private final Map<String, Integer> names = new HashMap<>();
    private final UnaryOperator<String> meaning;
    private final int count;

    /**
     * @param names those of a thing in one text
     * @param meaning of a text: words without marks and punctuation, one space between them
     */
    WordWeights(Collection<String> names, UnaryOperator<String> meaning) {
        this.meaning = meaning;
        count = names.size();
        names.forEach(name -> parts(name).forEach(part -> this.names.merge(part, 1, Integer::sum)));
    }

    /** A text ready to be compared: its words and pairs of words with their weights. */
    static final class Weighed {

        /** In one order, so that sums are the same to the last digit. */
        private final Map<String, Double> parts;

        private final double all;

        private Weighed(Map<String, Double> parts) {
            this.parts = parts;
            all = parts.values().stream().mapToDouble(Double::doubleValue).sum();
        }

        double to(Weighed name) {
            double shared = parts.entrySet().stream()
                    .filter(part -> name.parts.containsKey(part.getKey()))
                    .mapToDouble(Map.Entry::getValue)
                    .sum();
            return shared == 0
                    ? 0
                    : shared / (shared + BEYOND_NAME * (all - shared) + BEYOND_HEAD * (name.all - shared));
        }
    }

    Weighed weigh(String text) {
        Map<String, Double> weights = new TreeMap<>();
        parts(text).forEach(part -> weights.put(part, weight(part)));
        return new Weighed(weights);
    }

    private double weight(String part) {
        return LITTLE.containsAll(List.of(part.split(" "))) ? SAYS_LITTLE * rarity(part) : rarity(part);
    }

    private double rarity(String part) {
        int having = names.getOrDefault(part, 0);
        if (having > 0) {
            return Math.log(1 + (double) count / having);
        }
        return part.indexOf(' ') < 0 ? UNKNOWN * Math.log(1 + count) : 0;
    }

    private Set<String> parts(String text) {
        List<String> words = new ArrayList<>(List.of(meaning.apply(text).split(" ")));
        Set<String> parts = new HashSet<>(words);
        for (int at = 0; at + 1 < words.size(); at++) {
            parts.add(words.get(at) + " " + words.get(at + 1));
        }
        return parts;
    }
}
