/**
 * The kernel's numbers as sentences: steps of a figure, rules, citations.
 *
 * <p>Start with {@link vn.thiduaso.dashboard.wording.StepTexts}. Holds no rule: it writes what the kernel says.
 */
@NullMarked
package vn.thiduaso.dashboard.wording;

import org.jspecify.annotations.NullMarked;
