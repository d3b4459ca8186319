/**
 * What was done about awards, as a log that only grows: one act is one row and one entry of the audit, with the same number and hash. All acts are in one
 * order, and each is judged on what everybody did before it.
 *
 * <p>Start with {@link vn.thiduaso.dashboard.award.log.AwardLogRepository}.
 */
@NullMarked
package vn.thiduaso.dashboard.award.log;

import org.jspecify.annotations.NullMarked;
