/**
 * Counts places: how many of a quota are taken, by awards given here and by those proposed to a higher level.
 *
 * <p>Start with {@link vn.thiduaso.scoring.award.quota.QuotaUse}.
 */
@NullMarked
package vn.thiduaso.scoring.award.quota;

import org.jspecify.annotations.NullMarked;
