/**
 * What kinds of long work there are, and what an office may set about them; known to the command line, the server and the pages.
 *
 * <p>Start with {@link vn.thiduaso.dashboard.queue.JobKind}.
 */
@NullMarked
package vn.thiduaso.dashboard.queue;

import org.jspecify.annotations.NullMarked;
