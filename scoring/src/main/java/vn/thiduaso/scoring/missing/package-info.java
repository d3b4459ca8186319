/**
 * What a missing, a not-applicable and a zero-denominator figure are worth.
 *
 * <p>Start with {@link vn.thiduaso.scoring.missing.MissingPolicy}. The three are never the same as zero by accident.
 */
@NullMarked
package vn.thiduaso.scoring.missing;

import org.jspecify.annotations.NullMarked;
