/**
 * What a run is, in plain Java: its inputs and id, the kernel applied to closed rows, ranks, output hashes, manifest.
 *
 * <p>Start with {@link vn.thiduaso.datasets.run.RunInputs}, then {@link vn.thiduaso.analytics.run.RunKernel}. Spark jobs and verification
 * call the same code, so they cannot differ by a digit. No Spark here.
 */
@NullMarked
package vn.thiduaso.analytics.run;

import org.jspecify.annotations.NullMarked;
