package vn.thiduaso.scoring.trace;

/**
 * One kind of step in the making of a figure. The comment of each names its numbers, in order; a screen has one sentence for each.
 */
public enum StepKind {
    /** value, place of the input from 1 among those the node reads */
    VALUE,
    /** numerator, denominator, ratio, place of the input from 1 among those the node reads */
    RATIO,
    /** ratio as sent, place of the input from 1 among those the node reads */
    RATIO_AS_SENT,
    /** maximum, ratio, points */
    LINEAR,
    /** maximum, ratio, 1 − ratio, points */
    LINEAR_LOWER,
    /** maximum, ratio, target, points */
    CAPPED_AT_TARGET,
    /** measure, lower bound of the band, points */
    BAND,
    /** measure, least measure that counts as yes, points */
    YES_NO,
    /** option chosen, points */
    OPTION,
    /** answer, highest answer, maximum, points */
    SCALE,
    /** measure per so many people, so many people, target, points */
    PER_POPULATION,
    /** factor, ratio, cap (NaN when none), result, place of the term from 1 */
    TERM,
    /** sum of the terms, maximum, points */
    SUM_OF_TERMS,
    /** points as sent */
    GIVEN_VALUE,
    /** measure shown, not scored */
    INFORMATION,
    /** value, post of the worst, post of the best, share of the way from the first to the second, points at the first, points at the second, points */
    GOALPOSTS,
    /** value, target, points: the target is reached, and nobody is short of it enough to measure the way */
    TARGET_REACHED,
    /** value, target, points */
    TARGET_MISSED,
    /** value, share of the range that every unit gets because the sample is constant, points */
    CONSTANT_SAMPLE,
    /** value, share of the range that every unit gets because posts put by the sample meet or cross, points */
    POSTS_MEET,
    /** value, share of the range that every unit gets because the best of the sample is 0, points */
    BEST_OF_ZERO,
    /** value, share of the range that the set gives to every unit, points */
    FIXED_SHARE,
    /** value that cannot be compared, because nobody in the sample has one; it counts as missing */
    INCOMPARABLE,
    /** value, mean of the sample, its standard deviation, points at the mean, points of one deviation, points */
    Z_SCORE,
    /** value, rank from the worst, units with a figure, points */
    PERCENTILE_RANK,
    /** value, units with a figure, rank from the worst, which is the points */
    RANK,
    /** value, rank from the worst, units with a figure, points */
    BORDA,
    /** value, worst of the sample, target, share of the way, points */
    DISTANCE_TO_TARGET,
    /** value, best of the sample, worst of the sample, share of the way, points */
    DISTANCE_TO_MAXIMUM,
    /** value, worst of the sample, figure of the reference unit, share of the way, points */
    DISTANCE_TO_REFERENCE,
    /** value, best of the sample, value in parts of the best, points */
    FRACTION_OF_MAXIMUM,
    /** figures, indicators that apply, share of these, share of the figures that are not 0 */
    SCREENED_OUT,
    /** estimate, figures of the indicator it rests on */
    IMPUTED_MEAN,
    /** estimate, figures of the indicator it rests on */
    IMPUTED_MEDIAN,
    /** estimate, figures of the group it rests on */
    IMPUTED_GROUP_MEAN,
    /** estimate, figures of the group it rests on */
    IMPUTED_GROUP_MEDIAN,
    /** estimate, other indicators of the same group it rests on */
    IMPUTED_SIBLINGS,
    /** the unit's latest earlier figure, 1, its time in years from the period scored (below 0), the figure */
    IMPUTED_EARLIER,
    /** the unit's nearest earlier figure, 1, its time in years from the period scored, the figure */
    IMPUTED_CONSTANT,
    /** estimate, figures of the unit's own series it rests on: 1 or 2, and of each its time in years from the period scored and the figure */
    IMPUTED_LINEAR,
    /** value, denominator, scale, result */
    DENOMINATED,
    /** value that has no denominator */
    NO_DENOMINATOR,
    /** value, bound it was moved to */
    WINSORISED,
    /** value, its transform */
    TRANSFORMED,
    /** augend, addend, sum: a part of a formula */
    PLUS,
    /** minuend, subtrahend, difference: a part of a formula */
    MINUS,
    /** factor, factor, product: a part of a formula */
    TIMES,
    /** dividend, divisor, quotient: a part of a formula */
    DIVIDED_BY,
    /** base, exponent, power: a part of a formula */
    TO_THE_POWER,
    /** parts, the least of them */
    LEAST_OF,
    /** parts, the greatest of them */
    GREATEST_OF,
    /** parts, their mean */
    MEAN_OF,
    /** part, its natural logarithm */
    LN_OF,
    /** part, its decimal logarithm */
    LOG10_OF,
    /** part, e to its power */
    EXP_OF,
    /** part, its square root */
    ROOT_OF,
    /** part, its size without sign */
    SIZE_OF,
    /** divisor, exponent or argument for which a part of a formula has no value */
    NO_VALUE,
    /** result of a formula */
    FORMULA,
    /** points by the rule for a formula without a value */
    WITHOUT_VALUE,
    /** points by the rule for a ratio without denominator */
    ZERO_DENOMINATOR,
    /** points by the rule for a missing figure */
    MISSING,
    /** points by the rule for a figure that does not apply */
    NOT_APPLICABLE,
    /** before, lowest, highest, after */
    CLAMPED,
    /** before, digits, after */
    ROUNDED,
    /** number of children, sum */
    SUM,
    /** sum of those present, maximum of those present, maximum of all, points */
    REDISTRIBUTED,
    /** number of children, mean as a share of the maximum, points */
    WEIGHTED_MEAN,
    /** number of children, geometric mean as a share of the maximum, points */
    GEOMETRIC_MEAN,
    /** number of children, least share, points */
    MINIMUM,
    /** number of children, harmonic mean as a share of the maximum, points */
    HARMONIC_MEAN,
    /** number of children, order p, power mean as a share of the maximum, points */
    POWER_MEAN,
    /** number of children, greatest share, points */
    MAXIMUM,
    /** number of children, weighted median share, points */
    MEDIAN,
    /** number of children, mean share, coefficient of variation, share after the penalty, points */
    PENALISED_MEAN,
    /** number of other units, wins, losses, wins − losses, points */
    COPELAND,
    /** place of the child in its group from 1, its points: the aggregation has no value for it */
    REFUSED,
    /** official points taken because the parts are not reported */
    GIVEN_POINTS,
    /** official points, points recomputed, difference */
    COMPARED,
    /** coverage, least coverage */
    BELOW_COVERAGE,
    /** children that cannot be computed */
    NOT_COMPUTABLE
}
