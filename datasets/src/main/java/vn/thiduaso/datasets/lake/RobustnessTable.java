package vn.thiduaso.datasets.lake;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.apache.iceberg.Table;
import org.apache.iceberg.data.Record;
import org.apache.iceberg.expressions.Expression;

import vn.thiduaso.scoring.robustness.UnitRobustness;

import static org.apache.iceberg.expressions.Expressions.and;
import static org.apache.iceberg.expressions.Expressions.equal;

/** Robustness analyses of runs, one row per unit. One commit writes an analysis whole: what can be read counts. */
public final class RobustnessTable {

    private static final String[] HEAD = {"analysis", "run", "design_sha256", "seed", "draws", "top", "manifest"};

    private final LakeTable table;
    private final Runnable force;

    /** @param force makes a commit survive a power cut before it is acknowledged */
    RobustnessTable(LakeTable table, Runnable force) {
        this.table = table;
        this.force = force;
    }

    /** Analyses of a run, by id. */
    public List<RobustnessAnalysis> of(String run) {
        return table.read(equal("run", run), RobustnessTable::analysis, HEAD).stream()
                .distinct()
                .sorted(Comparator.comparing(RobustnessAnalysis::id))
                .toList();
    }

    public Optional<RobustnessAnalysis> find(String run, String id) {
        return of(run).stream().filter(analysis -> analysis.id().equals(id)).findFirst();
    }

    /** Rows of an analysis by unit; empty when it is not there. */
    public List<RobustnessRow> rows(RobustnessAnalysis analysis) {
        return table.read(of(analysis), RobustnessTable::fromRow).stream()
                .sorted(Comparator.comparing(row -> row.result().unit()))
                .toList();
    }

    /**
     * Writes an analysis in one commit; one of the same id, which has the same rows, is replaced.
     *
     * @param rows at least one
     */
    public void replace(RobustnessAnalysis analysis, List<RobustnessRow> rows) {
        Table newest = table.newest();
        Iterable<Record> records =
                () -> rows.stream().map(row -> toRow(newest, analysis, row)).iterator();
        Replacement.commit(newest, of(analysis), List.of(LakeTable.write(newest, analysis.id(), records)));
        force.run();
    }

    private static Expression of(RobustnessAnalysis analysis) {
        return and(equal("run", analysis.run()), equal("analysis", analysis.id()));
    }

    private static Record toRow(Table table, RobustnessAnalysis analysis, RobustnessRow row) {
        UnitRobustness unit = row.result();
        return Row.of(table.schema())
                .set("analysis", analysis.id())
                .set("run", analysis.run())
                .set("design_sha256", analysis.designSha256())
                .set("seed", analysis.seed())
                .set("draws", analysis.draws())
                .set("top", analysis.top())
                .set("unit", unit.unit())
                .setInteger("nominal_rank", unit.nominalRank(), 0)
                .setNumber("nominal_score", unit.nominalScore())
                .set("ranked", unit.ranked())
                .setNumber("mean_rank", unit.meanRank())
                .setNumber("median_rank", unit.medianRank())
                .setNumber("low_rank", unit.lowRank())
                .setNumber("high_rank", unit.highRank())
                .setNumber("low_score", unit.lowScore())
                .setNumber("median_score", unit.medianScore())
                .setNumber("high_score", unit.highScore())
                .set("top_share", unit.top())
                .setInteger("first_rank", unit.firstRank(), 0)
                .setNumbers("rank_shares", unit.rankShares())
                .setIntegers("ranks_without", row.ranksWithout(), 0)
                .set("manifest", analysis.manifest())
                .columns();
    }

    private static RobustnessAnalysis analysis(Row row) {
        return new RobustnessAnalysis(
                row.text("analysis"),
                row.text("run"),
                row.text("design_sha256"),
                row.count("seed"),
                row.integer("draws", 0),
                row.integer("top", 0),
                row.text("manifest"));
    }

    private static RobustnessRow fromRow(Row row) {
        return new RobustnessRow(
                new UnitRobustness(
                        row.text("unit"),
                        row.integer("nominal_rank", 0),
                        row.number("nominal_score"),
                        row.number("ranked"),
                        row.number("mean_rank"),
                        row.number("median_rank"),
                        row.number("low_rank"),
                        row.number("high_rank"),
                        row.number("low_score"),
                        row.number("median_score"),
                        row.number("high_score"),
                        row.number("top_share"),
                        row.integer("first_rank", 0),
                        row.numbers("rank_shares")),
                row.integers("ranks_without", 0));
    }
}
