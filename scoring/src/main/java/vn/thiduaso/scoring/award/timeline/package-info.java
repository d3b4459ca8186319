/**
 * The steps of a campaign as days of a calendar.
 *
 * <p>Start with {@link vn.thiduaso.scoring.award.timeline.Timeline}.
 */
@NullMarked
package vn.thiduaso.scoring.award.timeline;

import org.jspecify.annotations.NullMarked;
