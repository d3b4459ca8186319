package vn.thiduaso.dashboard.award.campaign;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.dashboard.movement.AimTally;
import vn.thiduaso.dashboard.published.NearTies;
import vn.thiduaso.dashboard.published.RobustnessQueries;
import vn.thiduaso.dashboard.published.RunHead;
import vn.thiduaso.dashboard.published.UnitRow;
import vn.thiduaso.scoring.award.Candidates;
import vn.thiduaso.scoring.indexset.Definition;

/**
 * Candidates of one kind as a published run ranks them. Nothing is computed here but what lies above the line.
 *
 * @param kind of candidates
 * @param source what they are read from; empty for individuals, and where no run of the set is published
 * @param line places above the line in each peer group; empty where no number is stated
 * @param rows ranked ones by peer group and rank, then the others by name
 * @param more how many there are beyond these
 */
record Proposal(Candidates kind, Optional<Source> source, OptionalInt line, List<Row> rows, int more) {

    /**
     * A run and what it is compared with.
     *
     * @param set it was scored with
     * @param former the run shown for the period before, of the same text of the set; empty when there is none
     * @param analysis of which intervals are; empty when nobody analysed the run
     * @param ties at the line, of units of this kind; none where the analysis was made for another line
     * @param lowestFirst whether fewer points are better
     * @param hasAims whether the set of the run measures aims of the movement
     */
    record Source(
            RunHead run,
            Definition set,
            Optional<RunHead> former,
            Optional<RobustnessQueries.Analysis> analysis,
            List<NearTies.Pair> ties,
            boolean lowestFirst,
            boolean hasAims) {

        Source {
            ties = List.copyOf(ties);
        }
    }

    /**
     * A candidate.
     *
     * @param interval where its rank lies; null where nobody analysed the run, or it has no rank
     * @param change of its score since the former run; null where either has none
     * @param aims how many aims it reaches; null where none are measured
     * @param proposed whether it lies above the line
     * @param tied whether it is one of a near-tie at the line
     */
    record Row(
            UnitRow unit,
            RobustnessQueries.@Nullable Standing interval,
            @Nullable Double change,
            @Nullable AimTally aims,
            boolean proposed,
            boolean tied) {}

    Proposal {
        rows = List.copyOf(rows);
    }

    /** Without a run: individuals, or a kind whose set has no published run. */
    static Proposal without(Candidates kind, OptionalInt line) {
        return new Proposal(kind, Optional.empty(), line, List.of(), 0);
    }

    Optional<Row> row(String unit) {
        return rows.stream().filter(row -> row.unit().unit().equals(unit)).findFirst();
    }

    long proposed() {
        return rows.stream().filter(Row::proposed).count();
    }

    /** What is frozen when nominations open: who stands where, by which run. Figures are texts, as exact as they were published. */
    List<Map<String, Object>> frozen() {
        List<Map<String, Object>> frozen = new ArrayList<>();
        for (Row row : rows) {
            frozen.add(Map.of(
                    "kind", kind.kind(),
                    "unit", row.unit().unit(),
                    "name", row.unit().name(),
                    "group", Optional.ofNullable(row.unit().group()),
                    "rank", Optional.ofNullable(row.unit().rank()),
                    "score", Optional.ofNullable(row.unit().score()).map(Object::toString),
                    "reason", Optional.ofNullable(row.unit().reason()),
                    "proposed", row.proposed()));
        }
        return frozen;
    }
}
