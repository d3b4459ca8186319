package vn.thiduaso.dashboard.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/**
 * A secret that a browser keeps in its cookie, or a program sends with each request: 256 random bits. A visitor has one as soon as a page shows him a form; at login he gets
 * another. Only its hash is stored.
 */
public record VisitToken(String text) {

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    public static VisitToken make() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new VisitToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** What a session is known by in the database: SHA-256, hex. */
    public String sessionHash() {
        return sha256("session " + text);
    }

    /** What a program's access code is known by in the database: SHA-256, hex. */
    public String apiHash() {
        return sha256("api " + text);
    }

    /** What a form of this visit carries; says nothing of the token itself. */
    public String formToken() {
        return sha256("form " + text);
    }

    private static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /** Never in a log. */
    @Override
    public String toString() {
        return "VisitToken";
    }
}
