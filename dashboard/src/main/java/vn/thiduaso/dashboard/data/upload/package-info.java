/**
 * Files sent from a browser: kept aside, checked, taken into the lake by the jobs of the command line, and what became of them.
 *
 * <p>Start with {@link vn.thiduaso.dashboard.data.upload.UploadJobs}: what reads a file runs there, one at a time, never on the thread of a request.
 */
@NullMarked
package vn.thiduaso.dashboard.data.upload;

import org.jspecify.annotations.NullMarked;
