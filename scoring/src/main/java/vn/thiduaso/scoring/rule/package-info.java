/**
 * From the measures of one indicator to its points.
 *
 * <p>Start with {@link vn.thiduaso.scoring.rule.ScoringRule}: one rule, one record. A new rule is a record here, a name in its
 * {@code permits}, a tag in the YAML reader of {@code datasets} and a table test. Knows nothing of index sets.
 */
@NullMarked
package vn.thiduaso.scoring.rule;

import org.jspecify.annotations.NullMarked;
