/**
 * Statistics of the method page: what the figures look like, how they hang together, what each weight does, where data are missing.
 *
 * <p>Start with {@link vn.thiduaso.analytics.method.MethodStatistics}. Plain Java on primitive arrays; moments, ranks and eigenvalues come from
 * Hipparchus. No lake, no Spark, no index set: a {@link vn.thiduaso.analytics.method.MethodSample} is all that goes in. Formulas, sources and
 * choices: {@code docs/method.md}, section "Statistics".
 */
@NullMarked
package vn.thiduaso.analytics.method;

import org.jspecify.annotations.NullMarked;
