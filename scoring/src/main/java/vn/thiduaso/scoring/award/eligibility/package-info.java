/**
 * Looks whether a nomination may go on: each rule of the day of its submission is passed, failed, or needs a person, with the facts it was told by.
 *
 * <p>Start with {@link vn.thiduaso.scoring.award.eligibility.Eligibility}. A fact nobody told is "not known" and passes nothing. Has codes and values, no
 * sentences: pages write those.
 */
@NullMarked
package vn.thiduaso.scoring.award.eligibility;

import org.jspecify.annotations.NullMarked;
