/**
 * A dated legal text as a value: tree, rules, missing-data rules, levels, ranking.
 *
 * <p>Start with {@link vn.thiduaso.scoring.indexset.IndexSet}. One that exists is valid; building one reports all its faults.
 */
@NullMarked
package vn.thiduaso.scoring.indexset;

import org.jspecify.annotations.NullMarked;
