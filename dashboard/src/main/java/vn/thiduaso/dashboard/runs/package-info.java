/**
 * The list of runs and the manifest of each (UC-005).
 *
 * <p>Start with {@link vn.thiduaso.dashboard.runs.ManifestView}.
 */
@NullMarked
package vn.thiduaso.dashboard.runs;

import org.jspecify.annotations.NullMarked;
