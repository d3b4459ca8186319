package vn.thiduaso.dashboard.published;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.scoring.kernel.NodeState;
import vn.thiduaso.scoring.kernel.UnrankedReason;

/**
 * One unit of a run.
 *
 * @param group peer group; null: all units are one group
 * @param score published score; null when it has none
 * @param rank inside the peer group, from 1; null when not ranked
 * @param reason code of why it is not ranked; null when ranked
 * @param level maturity level; null when the set has none
 * @param coverage reported share of the weight, 0–1
 * @param official score published by somebody else; null when none
 * @param officialRank rank published by somebody else; null when none
 * @param sortKey plain order of it is dictionary order of the name
 */
public record UnitRow(
        String unit,
        String name,
        String kind,
        @Nullable String group,
        @Nullable Double score,
        @Nullable Integer rank,
        @Nullable String reason,
        @Nullable Integer level,
        double coverage,
        @Nullable Double official,
        @Nullable Integer officialRank,
        String sortKey) {

    public boolean ranked() {
        return rank != null;
    }

    /** The word of a node's state as a person sees it: {@link UnrankedReason#shown}. */
    public String shown(NodeState state, double nodeCoverage) {
        return UnrankedReason.shown(
                state, nodeCoverage, Optional.ofNullable(reason).flatMap(UnrankedReason::find));
    }

    /** Recomputed − official; null unless both are there. */
    public @Nullable Double difference() {
        return score == null || official == null ? null : Math.round((score - official) * 1e9) / 1e9;
    }
}
