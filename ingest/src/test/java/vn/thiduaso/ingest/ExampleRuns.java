package vn.thiduaso.ingest;

import java.time.Instant;
import java.util.List;

import vn.thiduaso.datasets.lake.Digests;
import vn.thiduaso.datasets.lake.NodeFigures;
import vn.thiduaso.datasets.lake.RunRow;
import vn.thiduaso.datasets.lake.ScoreRow;

/** A run of the example index set: TOTAL, ON_TIME, MEETINGS of three units; A1 ranked, A2 and A3 not. */
public final class ExampleRuns {

    public static final String RUN = "0123456789ab";
    public static final String MANIFEST = "{\"run\": \"0123456789ab\", \"đơn vị\": 3}";

    private static final double NONE = Double.NaN;

    private ExampleRuns() {}

    public static RunRow run() {
        return run(RUN, "2026-10-05T01:00:00Z");
    }

    public static RunRow run(String id, String created) {
        return new RunRow(
                id,
                "SAMPLE",
                "1",
                ExampleFiles.PERIOD,
                "closing00001",
                3,
                1,
                Instant.parse(created),
                "0.1.0",
                ExampleFiles.YAML,
                MANIFEST,
                Digests.sha256(MANIFEST));
    }

    public static List<ScoreRow> scores() {
        return List.of(ranked(), missing(), officialRankOnly());
    }

    /** All figures there; level 2; nodes value, value, value. */
    private static ScoreRow ranked() {
        NodeFigures nodes = new NodeFigures(
                new double[] {9.1 + 0.2, 5.3, 4},
                new double[] {NONE, NONE, NONE},
                new double[] {10, 6, 4},
                new double[] {1, 1, 1},
                new int[] {0, 0, 0},
                new int[] {2, -1, -1},
                new double[] {NONE, 5.3, 4});
        return row("A1", "Xã loại 1", 9.3, 1, "", nodes, 0);
    }

    /** One figure missing, the other zero; nodes missing, missing, value. */
    private static ScoreRow missing() {
        NodeFigures nodes = new NodeFigures(
                new double[] {NONE, NONE, 0},
                new double[] {NONE, NONE, NONE},
                new double[] {10, 6, 4},
                new double[] {0.4, 0, 1},
                new int[] {1, 1, 0},
                new int[] {-1, -1, -1},
                new double[] {NONE, NONE, 0});
        return row("A2", "", NONE, 0, "missing-data", nodes, 0);
    }

    /** Points given by somebody else; nodes given, not applicable, not applicable. */
    private static ScoreRow officialRankOnly() {
        NodeFigures nodes = new NodeFigures(
                new double[] {7, NONE, NONE},
                new double[] {7, NONE, NONE},
                new double[] {10, 6, 4},
                new double[] {0, 0, 0},
                new int[] {3, 2, 2},
                new int[] {-1, -1, -1},
                new double[] {7, NONE, NONE});
        return row("A3", "", 7, 0, "official-rank-only", nodes, 12);
    }

    /** The set with a geometric mean at its top: one child at zero; nodes refused, value, value. */
    public static ScoreRow refused() {
        NodeFigures nodes = new NodeFigures(
                new double[] {NONE, 5.3, 0},
                new double[] {NONE, NONE, NONE},
                new double[] {10, 6, 4},
                new double[] {1, 1, 1},
                new int[] {5, 0, 0},
                new int[] {-1, -1, -1},
                new double[] {NONE, NONE, NONE});
        return row("A4", "", NONE, 0, "refused", nodes, 0);
    }

    private static ScoreRow row(
            String unit, String group, double score, int rank, String reason, NodeFigures nodes, int officialRank) {
        return new ScoreRow(
                RUN,
                unit,
                "Đơn vị " + unit,
                "agency",
                group,
                score,
                rank,
                rank > 0,
                reason,
                nodes.levels()[0],
                nodes.coverages()[0],
                nodes,
                officialRank);
    }
}
