/**
 * From the points of children to the points of their parent.
 *
 * <p>Start with {@link vn.thiduaso.scoring.aggregation.Aggregation}. One that compares units is bound to their points before it scores; the
 * comparison itself is {@link vn.thiduaso.scoring.aggregation.Outranking}, arrays in, arrays out. Knows nothing of index sets.
 */
@NullMarked
package vn.thiduaso.scoring.aggregation;

import org.jspecify.annotations.NullMarked;
