/** How sure ranks are: spans of ranks, near-ties at the cut line, what moves ranks. */
@NullMarked
package vn.thiduaso.dashboard.robustness;

import org.jspecify.annotations.NullMarked;
