/**
 * The fitted preparation of a run as text, for its manifest: what analytics writes and the dashboard reads to explain a cell. Start with
 * {@link vn.thiduaso.datasets.preparation.PreparationJson}. Imports nothing of the lake.
 */
@NullMarked
package vn.thiduaso.datasets.preparation;

import org.jspecify.annotations.NullMarked;
