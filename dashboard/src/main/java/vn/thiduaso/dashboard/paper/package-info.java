/**
 * From values to documents on paper: charts as lines, pages as PDF. Needs no browser, no network and no font of the machine.
 *
 * <p>Start with {@link vn.thiduaso.dashboard.paper.PdfPress}; for official documents, with {@link vn.thiduaso.dashboard.paper.OfficialDocument}. What a document says is a value of its feature; a chart is the same
 * {@link vn.thiduaso.dashboard.chart.Chart} that pages draw. Knows neither pages nor the database (decisions 103 and 110).
 */
@NullMarked
package vn.thiduaso.dashboard.paper;

import org.jspecify.annotations.NullMarked;
