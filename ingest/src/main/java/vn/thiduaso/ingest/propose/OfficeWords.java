package vn.thiduaso.ingest.propose;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.thiduaso.ingest.match.Fold;

/** What offices call things, in the words index sets have for them: a list of the product, {@code words/office-words.txt}. */
final class OfficeWords {

    private static final String LIST = "/words/office-words.txt";
    private static final List<String> LINES = read();
    /** By the marks of words: "hộ" is no "hồ". */
    private static final OfficeWords MARKED = new OfficeWords(LINES, Fold::of);
    /** For texts somebody types who has no marks. */
    private static final OfficeWords BARE = new OfficeWords(LINES, text -> Fold.bare(Fold.of(text)));

    private final Map<String, String> meanings = new HashMap<>();
    private final Pattern known;

    private OfficeWords(List<String> lines, UnaryOperator<String> folded) {
        for (String line : lines) {
            List<String> same = Stream.of(line.split("\\|")).map(folded).toList();
            same.forEach(text -> meanings.putIfAbsent(text, same.get(0)));
        }
        known = Pattern.compile(meanings.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?<![^ ])(?:", ")(?![^ ])")));
    }

    private static List<String> read() {
        try (InputStream in = Objects.requireNonNull(OfficeWords.class.getResourceAsStream(LIST))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** A text folded and without marks, with every word that is known as index sets write it. */
    static String meant(String text) {
        String folded = Fold.of(text);
        OfficeWords words = folded.equals(Fold.bare(folded)) ? BARE : MARKED;
        return Fold.bare(words.known
                .matcher(folded)
                .replaceAll(found -> Matcher.quoteReplacement(words.meanings.get(found.group()))));
    }
}
