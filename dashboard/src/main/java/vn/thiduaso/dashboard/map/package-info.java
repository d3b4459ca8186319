/** Outlines of units that the home has, for the map of the ranking. */
@NullMarked
package vn.thiduaso.dashboard.map;

import org.jspecify.annotations.NullMarked;
