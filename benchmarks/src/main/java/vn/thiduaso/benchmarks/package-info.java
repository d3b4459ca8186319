/**
 * What the engine costs. Benchmarks print figures with the machine they were taken on; nothing here is a test.
 *
 * <p>Start with {@link vn.thiduaso.benchmarks.BenchCli}: one command for each benchmark.
 */
@NullMarked
package vn.thiduaso.benchmarks;

import org.jspecify.annotations.NullMarked;
