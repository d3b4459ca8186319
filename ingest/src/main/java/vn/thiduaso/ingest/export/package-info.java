/**
 * Results out of the lake as files for other people's programs: CSV and workbooks with the columns of the contract.
 *
 * <p>Start with {@link vn.thiduaso.ingest.export.ExportJob}. Numbers stay numbers; a text that a spreadsheet would run as a formula stays text.
 * A file appears whole or not at all. Only reads the lake.
 */
@NullMarked
package vn.thiduaso.ingest.export;

import org.jspecify.annotations.NullMarked;
