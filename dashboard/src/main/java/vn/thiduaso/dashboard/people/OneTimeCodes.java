package vn.thiduaso.dashboard.people;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.Key;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;

import javax.crypto.spec.SecretKeySpec;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import org.bouncycastle.util.encoders.Base32;

/**
 * Codes of six digits that a telephone shows for half a minute each (RFC 6238, HMAC-SHA-1, as every authenticator app makes them). Works
 * offline on both sides; the clocks may differ by half a minute.
 */
final class OneTimeCodes {

    private static final int SECRET_BYTES = 20;
    private static final int STEP_SECONDS = 30;
    private static final int DIGITS = 6;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final TimeBasedOneTimePasswordGenerator GENERATOR = new TimeBasedOneTimePasswordGenerator();

    private OneTimeCodes() {}

    /** A new secret, Base32. */
    static String newSecret() {
        byte[] bytes = new byte[SECRET_BYTES];
        RANDOM.nextBytes(bytes);
        return Base32.toBase32String(bytes);
    }

    /** What a telephone reads out of the picture. */
    static String address(String account, String secret) {
        String office = URLEncoder.encode("Thi Đua Số", StandardCharsets.UTF_8).replace("+", "%20");
        return "otpauth://totp/" + office + ":" + account + "?secret=" + secret + "&issuer=" + office;
    }

    /**
     * The half minute whose code was typed: the present one, the one before or the one after.
     *
     * @param after half minutes up to this one are used up
     * @return empty when the code is of none of them
     */
    static OptionalLong step(String secret, String code, Instant now, long after) {
        String typed = code.replace(" ", "");
        long present = now.getEpochSecond() / STEP_SECONDS;
        if (typed.length() != DIGITS) {
            return OptionalLong.empty();
        }
        return LongStream.rangeClosed(present - 1, present + 1)
                .filter(step -> step > after && code(secret, step).equals(typed))
                .findFirst();
    }

    static String code(String secret, long step) {
        try {
            Key key = new SecretKeySpec(Base32.decode(secret), GENERATOR.getAlgorithm());
            return GENERATOR.generateOneTimePasswordString(key, Instant.ofEpochSecond(step * STEP_SECONDS));
        } catch (InvalidKeyException fault) {
            throw new IllegalStateException(fault);
        }
    }
}
