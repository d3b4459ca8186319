package vn.thiduaso.scoring.comparison;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

import vn.thiduaso.scoring.indexset.ScoreScale;

/**
 * The difference of two published scores of one unit by its causes, in exact decimals: the parts add up to the difference, digit by digit.
 *
 * <p>Parts of figures, rules, weights and peers are those of {@link Change}, told to {@value #MORE_DIGITS} digits more than the score. The part of the engine is
 * what this engine gives for each run less what was published of it. What is left is rounding: of the two scores, and of the parts told here. Between two runs of
 * this engine whose scores are rounded to n digits it is within one unit of the n-th digit and two of the last digit told.
 *
 * @param total published score of the later run less that of the earlier one
 * @param parts one for each cause
 */
public record Causes(BigDecimal total, Map<Cause, BigDecimal> parts) {

    /** Digits of a part beyond those of the published score. */
    public static final int MORE_DIGITS = 2;

    public Causes {
        parts = Map.copyOf(parts);
    }

    /**
     * What a run published of a unit.
     *
     * @param score NaN when it has none
     * @param scale of the set of the run
     */
    public record Published(double score, ScoreScale scale) {

        private BigDecimal exact() {
            return BigDecimal.valueOf(score);
        }

        /** What this engine publishes of the same points. */
        private BigDecimal again(double unrounded) {
            return BigDecimal.valueOf(scale.rounding().round(unrounded));
        }
    }

    /** Empty when one of the runs has no score of the unit, or a part could not be computed. */
    public static Optional<Causes> of(Change change, Published before, Published after) {
        boolean known = Double.isFinite(before.score) && Double.isFinite(after.score) && change.isSplit();
        return known && Double.isFinite(change.total()) ? Optional.of(split(change, before, after)) : Optional.empty();
    }

    private static Causes split(Change change, Published before, Published after) {
        int digits = MORE_DIGITS
                + Math.max(
                        before.scale.rounding().digits(), after.scale.rounding().digits());
        Map<Cause, BigDecimal> parts = new EnumMap<>(Cause.class);
        parts.put(Cause.DATA, told(change.data(), digits));
        parts.put(Cause.RULES, told(change.rules(), digits));
        parts.put(Cause.WEIGHTS, told(change.weights(), digits));
        parts.put(Cause.PEERS, told(change.peers(), digits));
        parts.put(
                Cause.ENGINE,
                before.again(change.before())
                        .subtract(before.exact())
                        .add(after.exact().subtract(after.again(change.after()))));
        BigDecimal total = after.exact().subtract(before.exact());
        BigDecimal rest = parts.values().stream().reduce(total, BigDecimal::subtract);
        parts.put(Cause.ROUNDING, rest);
        return new Causes(total, parts);
    }

    private static BigDecimal told(double part, int digits) {
        return BigDecimal.valueOf(part).setScale(digits, RoundingMode.HALF_EVEN);
    }

    /** The part of a cause. */
    public BigDecimal part(Cause cause) {
        return parts.getOrDefault(cause, BigDecimal.ZERO);
    }
}
