package vn.thiduaso.scoring.award.vote;

import java.util.Optional;

/**
 * What a round says of one candidate, with the numbers it can be checked by.
 *
 * @param members counted for the threshold, recused ones among them only if the rule says so
 * @param present counted alike, votes in writing among them
 * @param needed votes for the candidate that are enough
 * @param obstacle why the vote does not count; empty when it does
 */
public record RoundResult(
        Tally tally, int members, int present, int needed, Optional<RoundCount.Obstacle> obstacle, boolean passed) {}
