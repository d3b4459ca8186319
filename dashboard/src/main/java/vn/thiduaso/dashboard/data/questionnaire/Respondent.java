package vn.thiduaso.dashboard.data.questionnaire;

import vn.thiduaso.scoring.Period;

/**
 * Whose answers, and to what.
 *
 * @param indexSet code of the set that asks
 * @param unit code of the unit that answers
 */
record Respondent(String indexSet, Period period, String unit) {}
