/** How ranks change over periods. */
@NullMarked
package vn.thiduaso.dashboard.ranks;

import org.jspecify.annotations.NullMarked;
