/**
 * What a scored run was made of, in plain Java: what analytics writes into a manifest, and what the dashboard, a check or a comparison read back.
 *
 * <p>Start with {@link vn.thiduaso.datasets.run.RunInputs}; {@link vn.thiduaso.datasets.run.RunUnits} reads the figures. Imports nothing of Spark.
 */
@NullMarked
package vn.thiduaso.datasets.run;

import org.jspecify.annotations.NullMarked;
