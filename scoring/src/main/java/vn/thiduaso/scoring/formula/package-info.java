/**
 * Formulas that an index set writes as text: one figure made of several. Start with {@link vn.thiduaso.scoring.formula.Formula}.
 *
 * <p>An indicator may have one in front of its rule, a group in place of a mean. Reading the text is not done here.
 */
@NullMarked
package vn.thiduaso.scoring.formula;

import org.jspecify.annotations.NullMarked;
