/**
 * Two runs side by side: why scores changed (UC-045).
 *
 * <p>Start with {@link vn.thiduaso.dashboard.runs.compare.RunPairDesk}.
 */
@NullMarked
package vn.thiduaso.dashboard.runs.compare;

import org.jspecify.annotations.NullMarked;
