package vn.thiduaso.analytics.run;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import vn.thiduaso.datasets.lake.ScoreRow;

/** What must hold of the results of any run before it is listed. A breach is a fault of ours, never of the data. */
public final class RunAudit {

    private RunAudit() {}

    /**
     * @param units rows of the closed period
     * @throws IllegalStateException naming the first unit that breaks a rule
     */
    public static void check(List<ScoreRow> rows, int units) {
        require(rows.size() == units, "the closed period has " + units + " units, the run " + rows.size());
        Set<String> seen = new HashSet<>();
        for (ScoreRow row : rows) {
            require(seen.add(row.unit()), row.unit() + " is in the run twice");
            require(row.ranked() == row.reason().isEmpty(), row.unit() + " has no score and no reason, or both");
            require(row.ranked() == row.rank() > 0, row.unit() + " is ranked without a rank, or the other way round");
            require(row.ranked() != Double.isNaN(row.score()), row.unit() + " is ranked without a score");
        }
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalStateException("scored run is not consistent: " + otherwise);
        }
    }
}
