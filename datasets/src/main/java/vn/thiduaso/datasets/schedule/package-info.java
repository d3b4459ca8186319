/**
 * Until when figures of a period are to be sent: dated data with its citation, of a home or of a pack.
 *
 * <p>Start with {@link vn.thiduaso.datasets.schedule.Schedule}; docs/schedule.md says how to write one.
 */
@NullMarked
package vn.thiduaso.datasets.schedule;

import org.jspecify.annotations.NullMarked;
