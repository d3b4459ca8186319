package vn.thiduaso.scoring.improvement;

/**
 * What one figure can do alone: the least move that suffices, or else the least that brings the best rank it can bring, or the
 * best score when it cannot change the rank.
 *
 * @param score published score with it
 * @param rank rank with it
 * @param suffices whether it reaches the rank wanted
 * @param exact whether it was shown that no lesser move does the same: every figure was tried, or the score never falls along the way
 */
public record SingleMove(Move move, double score, int rank, boolean suffices, boolean exact) {}
