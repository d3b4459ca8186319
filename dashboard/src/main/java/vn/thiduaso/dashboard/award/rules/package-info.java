/**
 * The rules of awards as people read them, and who confirmed what no source says (UC-053).
 *
 * <p>Start with {@link vn.thiduaso.dashboard.award.rules.RulesDesk}. The rules themselves: {@link vn.thiduaso.scoring.award.AwardRules}.
 */
@NullMarked
package vn.thiduaso.dashboard.award.rules;

import org.jspecify.annotations.NullMarked;
