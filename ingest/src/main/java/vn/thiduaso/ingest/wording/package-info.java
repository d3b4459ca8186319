/**
 * Figures, dates, rules and the kernel's steps as people read them: on pages, in workbooks, in documents.
 *
 * <p>Start with {@link vn.thiduaso.ingest.wording.Formats}, the same in both languages, so that nobody reads 1.234 two ways, and
 * {@link vn.thiduaso.ingest.wording.RuleTexts}. Holds no rule: it writes what the kernel says.
 */
@NullMarked
package vn.thiduaso.ingest.wording;

import org.jspecify.annotations.NullMarked;
