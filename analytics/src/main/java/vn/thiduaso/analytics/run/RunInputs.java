package vn.thiduaso.analytics.run;

import vn.thiduaso.datasets.indexset.IndexSetSource;
import vn.thiduaso.datasets.lake.ClosedPeriod;
import vn.thiduaso.datasets.lake.Digests;

/**
 * Everything that determines the result of a run. The same inputs have the same id, so that scoring twice gives the first run.
 *
 * @param indexSet the rules, with their text
 * @param closing the figures
 * @param engine version of the scoring engine, {@link #ENGINE} for new runs
 */
public record RunInputs(IndexSetSource indexSet, ClosedPeriod closing, String engine) {

    /** Raised when the same inputs may give another digit, or their results another hash; not with every release. */
    public static final String ENGINE = "thiduaso-scoring-2";

    /** @throws IllegalArgumentException when the period was closed with another text of the index set, whose slots may differ */
    public RunInputs {
        if (!indexSet.sha256().equals(closing.indexSetSha256())) {
            throw new IllegalArgumentException("closing %s was made with index set %s, not with %s"
                    .formatted(closing.id(), closing.indexSetSha256(), indexSet.sha256()));
        }
    }

    public static RunInputs of(IndexSetSource indexSet, ClosedPeriod closing) {
        return new RunInputs(indexSet, closing, ENGINE);
    }

    /** First 12 hex digits of the SHA-256 of the canonical JSON: keys in order, no spaces. There are no parameters yet. */
    public String id() {
        String canonical = "{\"closing\":\"%s\",\"engine\":\"%s\",\"index_set\":\"%s\",\"parameters\":{}}"
                .formatted(closing.id(), engine, indexSet.sha256());
        return Digests.sha256(canonical).substring(0, 12);
    }
}
