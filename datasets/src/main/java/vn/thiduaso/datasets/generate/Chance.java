package vn.thiduaso.datasets.generate;

import java.nio.charset.StandardCharsets;

/**
 * Chance that depends on a name only: the same seed and name give the same number on every machine, and a new name moves no other.
 *
 * @param seed seed of all numbers
 */
record Chance(long seed) {

    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    /** A number in [0, 1). */
    double share(Object... name) {
        long hash = FNV_OFFSET ^ seed;
        for (Object part : name) {
            for (byte letter : (part + "\u0001").getBytes(StandardCharsets.UTF_8)) {
                hash = (hash ^ (letter & 0xff)) * FNV_PRIME;
            }
        }
        return (mixed(hash) >>> 11) * 0x1.0p-53;
    }

    /** A number in [low, high). */
    double between(double low, double high, Object... name) {
        return low + (high - low) * share(name);
    }

    /** A whole number from low to high, both included. */
    int whole(int low, int high, Object... name) {
        return low + (int) (share(name) * (high - low + 1));
    }

    private static long mixed(long hash) {
        long bits = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
        bits = (bits ^ (bits >>> 27)) * 0x94d049bb133111ebL;
        return bits ^ (bits >>> 31);
    }
}
