/**
 * Decimal rounding as law texts mean it. Start with {@link vn.thiduaso.scoring.rounding.Rounding}.
 */
@NullMarked
package vn.thiduaso.scoring.rounding;

import org.jspecify.annotations.NullMarked;
