/**
 * From the points of children to the points of their parent.
 *
 * <p>Start with {@link vn.thiduaso.scoring.aggregation.Aggregation}. Knows nothing of index sets.
 */
@NullMarked
package vn.thiduaso.scoring.aggregation;

import org.jspecify.annotations.NullMarked;
