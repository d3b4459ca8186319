/**
 * Workbooks to fill in: made for an index set and a period, for one unit or for all, and known again when they come back.
 *
 * <p>Start with {@link vn.thiduaso.ingest.template.TemplateJob}. What a template asks is what its {@link vn.thiduaso.ingest.template.TemplateMark}
 * says; its figures are read like those of any other file, since its heads are the words that {@code map} knows.
 */
@NullMarked
package vn.thiduaso.ingest.template;

import org.jspecify.annotations.NullMarked;
