package vn.thiduaso.scoring.improvement;

import java.util.List;

/**
 * Changes that together reach a rank.
 *
 * @param changes in order: most points for the effort first; empty when nothing is needed, or nothing helps
 * @param reached whether they reach the rank wanted; if not, they are the best found
 * @param effort sum of the efforts
 * @param score published score after all of them
 * @param rank rank after all of them
 */
public record Plan(List<Change> changes, boolean reached, double effort, double score, int rank) {

    public Plan {
        changes = List.copyOf(changes);
    }

    /**
     * One change, after those before it.
     *
     * @param gain points it adds to the published score, after those before it
     * @param score published score so far
     * @param rank rank so far
     */
    public record Change(Move move, double gain, double score, int rank) {}
}
