package vn.thiduaso.dashboard.people;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import com.nulabinc.zxcvbn.Zxcvbn;

import vn.thiduaso.ingest.wording.Vietnamese;

/**
 * What a password must be: long enough, and none of those that are guessed first. No kinds of letters are asked for, and none expires
 * (OWASP ASVS 5.0, 6.2).
 *
 * <p>Guessed first is what zxcvbn finds in fewer than 10^10 tries, the line to its best score: common passwords and words, names, dates, rows of keys, repetitions, and the
 * words of this office in {@code passwords/local-words.txt} with the account's own name.
 */
final class PasswordRule {

    static final int LEAST = 12;
    static final int MOST = 128;

    /** Longer ones are judged by their beginning: the judge takes time that grows faster than the length. */
    private static final int JUDGED = 64;

    private static final double EASY_GUESSES = 1e10;
    private static final String WORDS = "/passwords/local-words.txt";

    private PasswordRule() {}

    /**
     * Everything that is wrong with a new password.
     *
     * @param known what a stranger would try first: name of the account, of the person, of the unit
     */
    static List<AccountFault> faults(String password, List<String> known) {
        String typed = Passwords.normalised(password);
        int length = typed.codePointCount(0, typed.length());
        if (length < LEAST || length > MOST) {
            return List.of(new AccountFault("password-length", LEAST, MOST, length));
        }
        return isEasy(typed, known) ? List.of(new AccountFault("password-easy")) : List.of();
    }

    private static boolean isEasy(String password, List<String> known) {
        String folded = bare(password);
        String judged = folded.length() > JUDGED ? folded.substring(0, JUDGED) : folded;
        List<String> words = new ArrayList<>(localWords());
        known.stream()
                .flatMap(text -> Stream.concat(Stream.of(text), Stream.of(text.split("[^\\p{L}\\p{N}]+"))))
                .map(PasswordRule::bare)
                .filter(word -> word.length() > 2)
                .forEach(words::add);
        return new Zxcvbn().measure(judged, words).getGuesses() < EASY_GUESSES;
    }

    /** Without accents, capitals and spaces, as who guesses would try it first. */
    private static String bare(String text) {
        return Vietnamese.searchKey(text).replace(" ", "");
    }

    private static List<String> localWords() {
        try (InputStream words = PasswordRule.class.getResourceAsStream(WORDS)) {
            return new String(words.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
