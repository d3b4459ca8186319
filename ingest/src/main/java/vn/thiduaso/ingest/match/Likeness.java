package vn.thiduaso.ingest.match;

import java.util.stream.IntStream;

/**
 * How alike two texts are, 0 to 1: Dice's coefficient of the pairs of letters in their words, without capitals and marks. The order of words counts little,
 * a letter more or less too. 2 × shared pairs / all pairs. A text is made ready once for all it is compared with.
 */
public final class Likeness {

    private Likeness() {}

    /** A text ready to be compared. */
    public static final class Text {

        /** Two letters in one number each, the smallest first; a pair stands as often as the text has it. */
        private final int[] pairs;

        private Text(String text) {
            pairs = pairs(text);
        }

        public double to(Text other) {
            int all = pairs.length + other.pairs.length;
            return all == 0 ? 0 : 2.0 * shared(pairs, other.pairs) / all;
        }
    }

    /** The name of a unit ready to be compared: also without the office in front and what stands in brackets behind. */
    public static final class UnitName {

        private final Text whole;
        private final Text place;

        private UnitName(String name) {
            whole = new Text(name);
            Name parted = Name.of(Brackets.without(name));
            place = new Text(parted.kind() + " " + parted.proper());
        }

        /** The greater likeness of the two. */
        public double to(UnitName other) {
            return Math.max(whole.to(other.whole), place.to(other.place));
        }
    }

    public static Text text(String text) {
        return new Text(text);
    }

    public static UnitName unitName(String name) {
        return new UnitName(name);
    }

    private static int[] pairs(String text) {
        IntStream.Builder pairs = IntStream.builder();
        for (String word : Fold.bare(Fold.of(text)).split(" ")) {
            // a word of one letter is a pair with the space behind it
            String padded = word.length() == 1 ? word + " " : word;
            for (int at = 0; at + 1 < padded.length(); at++) {
                pairs.add(padded.charAt(at) << Character.SIZE | padded.charAt(at + 1));
            }
        }
        return pairs.build().sorted().toArray();
    }

    private static int shared(int[] left, int[] right) {
        int shared = 0;
        int i = 0;
        int j = 0;
        while (i < left.length && j < right.length) {
            int order = Integer.compare(left[i], right[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return shared;
    }
}
