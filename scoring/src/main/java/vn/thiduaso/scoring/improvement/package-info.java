/**
 * What would lift a unit: the smallest realistic changes that bring it some places up, and the price of a doubtful or missing figure in points
 * and places.
 *
 * <p>Start with {@link vn.thiduaso.scoring.improvement.Contest}, which scores a unit with other figures and says its rank; then
 * {@link vn.thiduaso.scoring.improvement.Improver} and {@link vn.thiduaso.scoring.improvement.Pricer}. The kernel is the only evaluation: nothing
 * here knows a formula. Method: docs/method.md, "Cải thiện · Improvement".
 */
@NullMarked
package vn.thiduaso.scoring.improvement;

import org.jspecify.annotations.NullMarked;
