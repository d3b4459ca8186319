package vn.thiduaso.analytics.run;

import java.util.List;
import java.util.OptionalLong;
import java.util.stream.LongStream;

/** What must hold of the results of any run before it is listed. A breach is a fault of ours, never of the data. */
public final class RunAudit {

    private RunAudit() {}

    /** @throws IllegalStateException naming a unit that has a score and a reason for none, or neither */
    public static void checkScored(ScoredUnit scored) {
        boolean hasScore = !Double.isNaN(scored.sheet().score());
        String unit = scored.unit().unit();
        require(hasScore == scored.reason().isEmpty(), unit + " has no score and no reason, or both");
    }

    /**
     * @param rank from 1; 0 when not ranked
     * @param reason why it is not ranked; empty when it is
     * @throws IllegalStateException naming a unit that has a rank and a reason for none, or neither
     */
    public static void checkRanked(String unit, int rank, String reason) {
        require(reason.isEmpty() == rank > 0, unit + " is ranked without a rank, or the other way round");
    }

    /** @throws IllegalStateException when a unit got lost or came from nowhere */
    public static void requireAll(long rows, int units) {
        require(rows == units, "the closed period has " + units + " units, the run " + rows);
    }

    /** The number ({@link RankKeys#number}) of a unit that is there twice. */
    public static OptionalLong findTwice(List<RankKeys> keys) {
        long[] units = keys.stream()
                .flatMapToLong(part -> LongStream.of(part.units()))
                .sorted()
                .toArray();
        for (int i = 1; i < units.length; i++) {
            if (units[i] == units[i - 1]) {
                return OptionalLong.of(units[i]);
            }
        }
        return OptionalLong.empty();
    }

    /**
     * @param units codes that share a number
     * @throws IllegalStateException when one of them is there twice
     */
    public static void requireDistinct(List<String> units) {
        String[] sorted = units.stream().sorted().toArray(String[]::new);
        for (int i = 1; i < sorted.length; i++) {
            require(!sorted[i].equals(sorted[i - 1]), sorted[i] + " is in the run twice");
        }
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalStateException("scored run is not consistent: " + otherwise);
        }
    }
}
