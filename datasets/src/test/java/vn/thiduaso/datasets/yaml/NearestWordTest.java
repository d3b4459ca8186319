package vn.thiduaso.datasets.yaml;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class NearestWordTest {

    @Test
    void shouldFindTheWordWithTheFewestLettersToChange() {
        assertThat(NearestWord.of("PT.AP0l", List.of("PT.AP11", "PT.AP01", "PT.DN01")))
                .contains("PT.AP01");
    }

    @Test
    void shouldPreferTheOneThatBeginsLikeIt() {
        assertThat(NearestWord.of("PT.DT99", List.of("PT.DN09", "PT.DT05"))).contains("PT.DT05");
    }

    @Test
    void shouldFindNothingWhereTooMuchDiffers() {
        assertThat(NearestWord.of("PT.AP01", List.of("H21.100"))).isEmpty();
    }

    /** Against every distance worked out in full. */
    @Test
    void shouldFindWhatLookingAtEveryWordInFullFinds() {
        Random random = new Random(5);
        for (int turn = 0; turn < 3_000; turn++) {
            List<String> known =
                    Stream.generate(() -> word(random)).limit(6).distinct().toList();
            String written = word(random);

            assertThat(NearestWord.of(written, known)).isEqualTo(inFull(written, known));
        }
    }

    private static String word(Random random) {
        return random.ints(random.nextInt(7), 'a', 'd')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static Optional<String> inFull(String written, List<String> known) {
        return known.stream()
                .filter(word -> changes(written, word) <= (word.length() <= 3 ? 1 : word.length() <= 7 ? 2 : 3))
                .min(Comparator.<String>comparingInt(word -> changes(written, word))
                        .thenComparingInt(word -> -shared(written, word))
                        .thenComparing(Comparator.naturalOrder()));
    }

    private static int shared(String a, String b) {
        return IntStream.range(0, Math.min(a.length(), b.length()))
                .filter(at -> a.charAt(at) != b.charAt(at))
                .findFirst()
                .orElse(Math.min(a.length(), b.length()));
    }

    private static int changes(String a, String b) {
        if (a.isEmpty() || b.isEmpty()) {
            return a.length() + b.length();
        }
        int same = changes(a.substring(1), b.substring(1));
        return a.charAt(0) == b.charAt(0)
                ? same
                : 1 + Math.min(same, Math.min(changes(a.substring(1), b), changes(a, b.substring(1))));
    }
}
