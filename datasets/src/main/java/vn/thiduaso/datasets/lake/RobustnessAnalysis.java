package vn.thiduaso.datasets.lake;

/**
 * One robustness analysis of a run.
 *
 * @param id 12 hex digits over everything that determines the result
 * @param run the run whose units were ranked again
 * @param designSha256 of the YAML of the design
 * @param draws how many; seed and number of a draw determine its chances
 * @param top places above the cut line in each peer group
 * @param manifest JSON: inputs, design, counts, near-ties, what moves ranks
 */
public record RobustnessAnalysis(
        String id, String run, String designSha256, long seed, int draws, int top, String manifest) {}
