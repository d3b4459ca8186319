/**
 * Figures, dates and periods as Vietnamese offices write them.
 *
 * <p>Start with {@link vn.thiduaso.dashboard.format.Formats}. The same in both languages, so that nobody reads 1.234 two ways.
 */
@NullMarked
package vn.thiduaso.dashboard.format;

import org.jspecify.annotations.NullMarked;
