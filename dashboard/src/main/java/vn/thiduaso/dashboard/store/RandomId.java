package vn.thiduaso.dashboard.store;

import java.security.SecureRandom;
import java.util.HexFormat;

/** Ids nobody can guess: 32 random hex digits. */
public final class RandomId {

    private static final int BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private RandomId() {}

    /** A new one. */
    public static String next() {
        byte[] random = new byte[BYTES];
        RANDOM.nextBytes(random);
        return HexFormat.of().formatHex(random);
    }
}
