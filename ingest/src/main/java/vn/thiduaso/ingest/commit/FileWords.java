package vn.thiduaso.ingest.commit;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import vn.thiduaso.datasets.lake.ObservationFile;

/** Numbers that the words of the entries kept have in one file of figures. */
final class FileWords {

    private static final int NONE = -1;

    private final Numbered<String> kept;
    private final ObservationFile file;
    private int[] numbers = {};
    private int last = NONE;
    private byte[] lastUtf8 = {};

    FileWords(Numbered<String> kept, ObservationFile file) {
        this.kept = kept;
        this.file = file;
    }

    int number(int word) {
        if (word >= numbers.length) {
            int known = numbers.length;
            numbers = Arrays.copyOf(numbers, Math.max(2 * word, 16));
            Arrays.fill(numbers, known, numbers.length, NONE);
        }
        if (numbers[word] == NONE) {
            numbers[word] = file.word(kept.value(word));
        }
        return numbers[word];
    }

    /** The word itself, in UTF-8: one that comes many times in a row is made once. */
    byte[] utf8(int word) {
        if (word != last) {
            last = word;
            lastUtf8 = kept.value(word).getBytes(StandardCharsets.UTF_8);
        }
        return lastUtf8;
    }
}
