package vn.thiduaso.scoring.robustness;

/**
 * Chances by number: a hash of seed, draw, variation and key of the chance, so that none depends on those beside it.
 *
 * <p>Each is made of the 53 high bits of the last of four rounds of SplitMix64's finaliser, one per number. Source: Steele, Lea and Flood, Fast
 * Splittable Pseudorandom Number Generators, OOPSLA 2014 (mix64, as in {@link java.util.SplittableRandom}).
 */
public record SeededChances(long seed) implements Chances {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    @Override
    public void fill(int draw, int variation, long[] keys, double[] chances) {
        long base = mix(mix(mix(seed + GOLDEN) + GOLDEN * (draw + 1L)) + GOLDEN * (variation + 1L));
        for (int i = 0; i < chances.length; i++) {
            chances[i] = (mix(base + GOLDEN * (keys[i] + 1)) >>> 11) * 0x1.0p-53;
        }
    }

    private static long mix(long bits) {
        long z = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
