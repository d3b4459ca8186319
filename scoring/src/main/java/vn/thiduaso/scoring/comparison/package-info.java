/**
 * Two periods or two index sets side by side: how much of a change comes from the unit's own figures, from the rules, from the weights and from the
 * other units. Start with {@link vn.thiduaso.scoring.comparison.Comparison}. Formula and sources: docs/method.md, "Thay đổi".
 */
@NullMarked
package vn.thiduaso.scoring.comparison;

import org.jspecify.annotations.NullMarked;
