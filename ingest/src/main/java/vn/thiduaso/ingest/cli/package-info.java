/**
 * The command line of ingest: index sets, loading, closing, lists and exports.
 *
 * <p>Start with {@link vn.thiduaso.ingest.cli.IngestCli}. Standard output carries results only, everything else goes to standard error; the
 * exit codes are in {@link vn.thiduaso.ingest.cli.ExitCode}. Parses arguments, calls a job, prints its report; holds no rule. The one place
 * of this module that reads the clock and the environment.
 */
@NullMarked
package vn.thiduaso.ingest.cli;

import org.jspecify.annotations.NullMarked;
