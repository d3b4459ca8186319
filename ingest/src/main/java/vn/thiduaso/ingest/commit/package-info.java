/**
 * One call of ingest: files in, submissions in the lake out, with a report of what became of every row.
 *
 * <p>Start with {@link vn.thiduaso.ingest.commit.IngestJob}; {@link vn.thiduaso.ingest.commit.CloseJob} closes a period. A dry run does
 * everything but commit. A file that cannot be used refuses the whole call, and the lake stays as it was; in a folder it refuses itself. Prints nothing; the clock is passed
 * in.
 */
@NullMarked
package vn.thiduaso.ingest.commit;

import org.jspecify.annotations.NullMarked;
