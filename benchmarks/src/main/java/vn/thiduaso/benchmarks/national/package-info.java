/**
 * The whole country on one machine: 34 provinces, 3,321 communes and a million enterprises over several years, made up, scored and published.
 *
 * <p>Start with {@link vn.thiduaso.benchmarks.national.NationalCommand}. Everything but the making up is done by the product's own commands in
 * processes of their own.
 */
@NullMarked
package vn.thiduaso.benchmarks.national;

import org.jspecify.annotations.NullMarked;
