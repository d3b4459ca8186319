/**
 * Rules of awards as files: {@code award-rules.yaml}, described in docs/award-rules.md.
 *
 * <p>Start with {@link vn.thiduaso.datasets.award.AwardRuleFiles}.
 */
@NullMarked
package vn.thiduaso.datasets.award;

import org.jspecify.annotations.NullMarked;
