package vn.thiduaso.analytics.run;

import java.io.Serializable;

import vn.thiduaso.datasets.lake.NodeFigures;
import vn.thiduaso.datasets.lake.ScoreRow;
import vn.thiduaso.scoring.kernel.ScoreSheet;

/**
 * Gathers the output hashes of a run unit by unit, in any order and any partition; what is hashed of a unit is said here and nowhere else.
 *
 * <p>Scores and contributions of a unit may be added before its rank is known. Not for several threads.
 */
public final class OutputSums implements Serializable {

    private static final long serialVersionUID = 1L;

    private final ContentSum scores = new ContentSum();
    private final ContentSum ranks = new ContentSum();
    private final ContentSum contributions = new ContentSum();
    private transient RowBytes bytes = new RowBytes();

    /** Score, level, coverage and every node of a unit, and what each leaf contributes. */
    public void addScored(ScoredUnit scored) {
        ScoreSheet sheet = scored.sheet();
        scores.add(head(scored.unit().unit(), sheet.level(), sheet.score(), scored.coverages()[0])
                .numbers(sheet.points())
                .numbers(sheet.official())
                .numbers(scored.max())
                .numbers(scored.coverages())
                .integers(scored.states())
                .integers(sheet.levels()));
        contributions.add(bytes().text(scored.unit().unit()).numbers(scored.contributions()));
    }

    /** Group, rank, reason and published rank of a unit. */
    public void addRanked(String unit, String group, int rank, String reason, int officialRank) {
        ranks.add(bytes().text(unit).text(group).integer(rank).text(reason).integer(officialRank));
    }

    /** All of a stored row. */
    public void add(ScoreRow row) {
        NodeFigures nodes = row.nodes();
        scores.add(head(row.unit(), row.level(), row.score(), row.coverage())
                .numbers(nodes.points())
                .numbers(nodes.official())
                .numbers(nodes.max())
                .numbers(nodes.coverages())
                .integers(nodes.states())
                .integers(nodes.levels()));
        contributions.add(bytes().text(row.unit()).numbers(nodes.contributions()));
        addRanked(row.unit(), row.group(), row.rank(), row.reason(), row.officialRank());
    }

    public OutputSums merge(OutputSums other) {
        scores.merge(other.scores);
        ranks.merge(other.ranks);
        contributions.merge(other.contributions);
        return this;
    }

    public OutputHashes hashes() {
        return new OutputHashes(scores.hex(), ranks.hex(), contributions.hex());
    }

    private RowBytes head(String unit, int level, double score, double coverage) {
        return bytes().text(unit).integer(level).number(score).number(coverage);
    }

    /** Empty; made anew after a journey to another process. */
    private RowBytes bytes() {
        if (bytes == null) {
            bytes = new RowBytes();
        }
        return bytes.clear();
    }
}
