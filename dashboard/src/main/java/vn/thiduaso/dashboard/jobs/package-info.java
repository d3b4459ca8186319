/**
 * Long work asked for on a page (UC-038): a queue in the database, child processes of the launcher, progress, cancelling, resuming.
 *
 * <p>Start with {@link vn.thiduaso.dashboard.jobs.JobDesk}, then {@link vn.thiduaso.dashboard.jobs.JobEngine}.
 */
@NullMarked
package vn.thiduaso.dashboard.jobs;

import org.jspecify.annotations.NullMarked;
