package vn.thiduaso.scoring.award.eligibility;

import java.util.List;
import java.util.Map;

/**
 * What the candidate did and got before.
 *
 * @param achievement days of the achievement the award is asked for
 * @param earlier all awards the candidate has or had; known to be empty: none
 * @param years how years were judged; a year that is not in it is not known
 */
public record HistoryFacts(
        Known<AchievementPeriod> achievement,
        Known<List<EarlierAward>> earlier,
        PendingReviews reviews,
        Map<Integer, YearResult> years) {

    public HistoryFacts {
        earlier = earlier.map(List::copyOf);
        years = Map.copyOf(years);
    }

    public static HistoryFacts unknown() {
        return new HistoryFacts(Known.not(), Known.not(), PendingReviews.unknown(), Map.of());
    }

    Known<YearResult> year(int year) {
        YearResult result = years.get(year);
        return result == null ? Known.not() : Known.of(result);
    }
}
