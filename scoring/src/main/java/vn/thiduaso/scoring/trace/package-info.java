/**
 * The record a scoring walk leaves when somebody asks why.
 *
 * <p>Start with {@link vn.thiduaso.scoring.trace.StepKind}. Numbers only: words belong to the screens.
 */
@NullMarked
package vn.thiduaso.scoring.trace;

import org.jspecify.annotations.NullMarked;
