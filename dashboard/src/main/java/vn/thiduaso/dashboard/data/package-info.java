/**
 * Figures on their way, before they are results: who has reported, what is to be approved, what was found doubtful, and closing.
 *
 * <p>Start with {@link vn.thiduaso.dashboard.data.ActDesk}: everything people do here goes through it, by the same jobs as the command line. The
 * lake is read and acted upon here; what was published is the business of the other pages.
 */
@NullMarked
package vn.thiduaso.dashboard.data;

import org.jspecify.annotations.NullMarked;
