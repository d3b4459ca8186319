package vn.thiduaso.analytics.run;

import vn.thiduaso.datasets.lake.Digests;
import vn.thiduaso.scoring.robustness.DrawPlan;

/**
 * Everything that determines the result of a robustness analysis of a run. The same request has the same id.
 *
 * @param run id of the run
 * @param engine that made the run, and draws
 * @param designSha256 of the YAML of the design
 * @param plan seed and numbers of draws
 * @param top places above the cut line in each peer group, 1 or more
 * @param flipped pairs at the line are told when their order flips in more than this share of draws
 */
public record RobustnessRequest(
        String run, String engine, String designSha256, DrawPlan plan, int top, double flipped) {

    /** Raised when the same seed draws otherwise: what was stored before is another analysis. */
    private static final int CHANCES = 2;

    /** First 12 hex digits of the SHA-256 of the canonical JSON: keys in order, no spaces. */
    public String id() {
        String canonical =
                "{\"chances\":%d,\"design\":\"%s\",\"draws\":%d,\"engine\":\"%s\",\"flipped\":%s,\"rows\":%d,\"run\":\"%s\",\"seed\":%d,\"top\":%d}"
                        .formatted(
                                CHANCES,
                                designSha256,
                                plan.draws(),
                                engine,
                                flipped,
                                plan.rows(),
                                run,
                                plan.seed(),
                                top);
        return Digests.sha256(canonical).substring(0, 12);
    }
}
