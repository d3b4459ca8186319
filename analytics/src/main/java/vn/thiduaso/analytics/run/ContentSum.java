package vn.thiduaso.analytics.run;

import java.io.Serializable;
import java.nio.ByteBuffer;
import java.util.Arrays;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.datasets.lake.Digests;

/**
 * A digest of rows in any order: their number, and the sum of their SHA-256 as whole numbers modulo 2²⁵⁶. Sums of parts merge into the sum of
 * the whole, so no process ever holds all rows, or sorts them.
 *
 * <p>Tells a changed, lost or doubled row; that nobody replaced the rows <em>and</em> the digest is not its business but that of the hashes of
 * files and manifest. Source: incremental hashing by addition (AdHash), Bellare and Micciancio 1997.
 */
final class ContentSum implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int LIMBS = 4;

    private final long[] limbs = new long[LIMBS];
    private long rows;

    void add(RowBytes row) {
        byte[] digest = row.sha256();
        ByteBuffer words = ByteBuffer.wrap(digest);
        addLimbs(words.getLong(24), words.getLong(16), words.getLong(8), words.getLong(0));
        rows++;
    }

    ContentSum merge(ContentSum other) {
        addLimbs(other.limbs);
        rows += other.rows;
        return this;
    }

    /** @param more lowest first */
    private void addLimbs(long... more) {
        long carry = 0;
        for (int i = 0; i < LIMBS; i++) {
            long sum = limbs[i] + more[i];
            long carried = sum + carry;
            boolean overflow =
                    Long.compareUnsigned(sum, more[i]) < 0 || (carry == 1 && Long.compareUnsigned(carried, sum) < 0);
            limbs[i] = carried;
            carry = overflow ? 1 : 0;
        }
    }

    /** SHA-256 of the number of rows and the sum, 64 hex digits. */
    String hex() {
        ByteBuffer bytes = ByteBuffer.allocate((1 + LIMBS) * Long.BYTES).putLong(rows);
        for (int i = LIMBS - 1; i >= 0; i--) {
            bytes.putLong(limbs[i]);
        }
        return Digests.sha256(bytes.array());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ContentSum that && rows == that.rows && Arrays.equals(limbs, that.limbs);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(limbs);
    }
}
