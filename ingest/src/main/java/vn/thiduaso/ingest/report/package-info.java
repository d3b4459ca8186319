/**
 * What a sender gets back: his own workbook with what was found marked in it, and a page that opens without a network.
 *
 * <p>Start with {@link vn.thiduaso.ingest.report.MarkedWorkbook} and {@link vn.thiduaso.ingest.report.LoadReportPage}. Both write what
 * {@code commit} reports and judge nothing.
 */
@NullMarked
package vn.thiduaso.ingest.report;

import org.jspecify.annotations.NullMarked;
