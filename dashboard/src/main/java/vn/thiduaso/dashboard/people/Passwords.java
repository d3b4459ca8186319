package vn.thiduaso.dashboard.people;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Hashes passwords with Argon2id: 19 MiB, 2 passes, 1 lane (OWASP Password Storage Cheat Sheet, first line of its list). Nothing is loaded
 * before the first password.
 */
@Component
public class Passwords {

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;
    private static final int MEMORY_KIB = 19_456;
    private static final int PASSES = 2;

    /** Letters and digits that nobody confuses on paper. */
    private static final String LETTERS = "23456789abcdefghjkmnpqrstuvwxyz";

    private static final int GROUPS = 4;
    private static final int GROUP_LENGTH = 5;
    private static final SecureRandom RANDOM = new SecureRandom();

    private @Nullable PasswordEncoder encoder;
    private @Nullable String nobodys;

    private synchronized PasswordEncoder encoder() {
        if (encoder == null) {
            encoder = new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, MEMORY_KIB, PASSES);
        }
        return encoder;
    }

    /** The hash that is stored. */
    public String hash(String password) {
        String hash = encoder().encode(normalised(password));
        if (hash == null) {
            throw new IllegalStateException("no hash");
        }
        return hash;
    }

    public boolean matches(String password, String hash) {
        return encoder().matches(normalised(password), hash);
    }

    /** Takes as long as {@link #matches}, for a name that nobody has. */
    public void matchNobody(String password) {
        synchronized (this) {
            if (nobodys == null) {
                nobodys = hash(oneTime());
            }
        }
        matches(password, nobodys);
    }

    /** Accents typed in two ways are the same letters. */
    static String normalised(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }

    /** A password nobody has thought of: 20 letters, 99 bits, in groups to be read aloud. */
    public static String oneTime() {
        return groups(GROUPS);
    }

    /** A code that stands in for a telephone once: 15 letters, 74 bits. */
    static String recovery() {
        return groups(GROUPS - 1);
    }

    private static String groups(int count) {
        return IntStream.range(0, count)
                .mapToObj(group -> RANDOM.ints(GROUP_LENGTH, 0, LETTERS.length())
                        .mapToObj(at -> String.valueOf(LETTERS.charAt(at)))
                        .collect(Collectors.joining()))
                .collect(Collectors.joining("-"));
    }
}
