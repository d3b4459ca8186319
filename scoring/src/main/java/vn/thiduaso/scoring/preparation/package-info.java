/**
 * What is done to the figures of many units before they are scored: screening, imputation, denomination, outlier treatment, transforms.
 *
 * <p>Start with {@link vn.thiduaso.scoring.preparation.Preparation}: steps in a stated order. Each step is fitted to a sample and leaves small
 * parameters ({@link vn.thiduaso.scoring.preparation.FittedStep}); these are applied to one unit at a time, and every cell they touch carries a
 * {@link vn.thiduaso.scoring.preparation.CellMark}. Method and sources: docs/method.md, "Preparation". Imports nothing of the kernel.
 */
@NullMarked
package vn.thiduaso.scoring.preparation;

import org.jspecify.annotations.NullMarked;
