package vn.thiduaso.datasets.run;

import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.databind.node.ObjectNode;

import vn.thiduaso.datasets.indexset.IndexSetSource;
import vn.thiduaso.datasets.lake.ClosedPeriod;
import vn.thiduaso.datasets.lake.Digests;

/**
 * Everything that determines the result of a run. The same inputs have the same id, so that scoring twice gives the first run.
 *
 * @param indexSet the rules, with their text
 * @param closing the figures that are scored
 * @param earlier closings the set looks back to, oldest first; empty for a set without history
 * @param boundTo the run whose units preparation and rules are fitted to, in place of this run's own; empty: its own
 * @param engine version of the scoring engine, {@link #ENGINE} for new runs
 */
public record RunInputs(
        IndexSetSource indexSet,
        ClosedPeriod closing,
        List<ClosedPeriod> earlier,
        Optional<RunInputs> boundTo,
        String engine) {

    /** Raised when the same inputs may give another digit, or their results another hash; not with every release. */
    public static final String ENGINE = "thiduaso-scoring-5";

    /** @throws IllegalArgumentException when a closing or the other run was made with another text of the index set, whose slots may differ */
    public RunInputs {
        earlier = List.copyOf(earlier);
        requireSameSet(indexSet, closing);
        earlier.forEach(period -> requireSameSet(indexSet, period));
        boundTo.ifPresent(run -> requireSameSet(indexSet, run.closing()));
    }

    /** A run of a set without history, bound to its own units. */
    public static RunInputs of(IndexSetSource indexSet, ClosedPeriod closing) {
        return new RunInputs(indexSet, closing, List.of(), Optional.empty(), ENGINE);
    }

    private static void requireSameSet(IndexSetSource indexSet, ClosedPeriod closing) {
        if (!indexSet.sha256().equals(closing.indexSetSha256())) {
            throw new IllegalArgumentException("closing %s was made with index set %s, not with %s"
                    .formatted(closing.id(), closing.indexSetSha256(), indexSet.sha256()));
        }
    }

    /** The run whose units preparation and rules are fitted to: this one, or the one it is bound to. */
    public RunInputs fitted() {
        return boundTo.map(RunInputs::fitted).orElse(this);
    }

    /** What the run was told beyond figures and rules, for its manifest; empty for most. */
    public ObjectNode parameters() {
        return RunParameters.of(this).toJson();
    }

    /** First 12 hex digits of the SHA-256 of the canonical JSON: keys in order, no spaces. */
    public String id() {
        String canonical = "{\"closing\":\"%s\",\"engine\":\"%s\",\"index_set\":\"%s\",\"parameters\":%s}"
                .formatted(closing.id(), engine, indexSet.sha256(), parameters());
        return Digests.sha256(canonical).substring(0, 12);
    }
}
