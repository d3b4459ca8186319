package vn.thiduaso.analytics.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.apache.iceberg.Schema;

import vn.thiduaso.analytics.columns.ColumnBlock;
import vn.thiduaso.analytics.columns.IntegerColumn;
import vn.thiduaso.analytics.run.OutputSums;
import vn.thiduaso.analytics.run.RankKeys;
import vn.thiduaso.analytics.run.RunAudit;
import vn.thiduaso.analytics.run.RunKernel;
import vn.thiduaso.analytics.run.ScoredUnit;
import vn.thiduaso.analytics.run.UnitFigures;

/** Scores units into the columns of {@code lake.score}, one block. */
final class ScoreColumns {

    /** Column that is encoded when the ranks are known. */
    static final String RANK = "rank";

    private final RunKernel kernel;
    private final String run;
    private final ColumnBlock block;
    private final RankKeys keys;
    private final List<ScoredBlock.Unit> units = new ArrayList<>();
    private final OutputSums sums = new OutputSums();

    ScoreColumns(RunKernel kernel, String run, Schema schema) {
        this.kernel = kernel;
        this.run = run;
        block = new ColumnBlock(schema);
        keys = kernel.keys();
    }

    int size() {
        return units.size();
    }

    void add(UnitFigures unit) {
        ScoredUnit scored = kernel.score(unit);
        RunAudit.checkScored(scored);
        kernel.addKey(scored, keys);
        sums.addScored(scored);
        units.add(new ScoredBlock.Unit(unit.unit(), unit.group(), scored.reason(), scored.officialRank()));
        addNames(unit);
        addScore(scored);
        addNodes(scored);
    }

    ScoredBlock encode() {
        return new ScoredBlock(keys, block.encode(units.size(), Set.of(RANK)), units, sums);
    }

    private void addNames(UnitFigures unit) {
        block.text("run").add(run);
        block.text("unit").add(unit.unit());
        block.text("name").add(unit.name());
        block.text("kind").add(unit.kind());
        block.text("group_name").add(unit.group());
    }

    private void addScore(ScoredUnit scored) {
        block.number("score").add(scored.sheet().score());
        block.flag("ranked").add(scored.sheet().ranked());
        block.text("reason").add(scored.reason());
        block.integer("level").add(orGap(scored.sheet().level(), -1));
        block.number("coverage").add(scored.coverages()[0]);
        block.integer("official_rank").add(orGap(scored.officialRank(), 0));
    }

    private void addNodes(ScoredUnit scored) {
        block.number("points").add(scored.sheet().points());
        block.number("official").add(scored.sheet().official());
        block.number("max").add(scored.max());
        block.number("coverages").add(scored.coverages());
        block.integer("states").add(scored.states(), IntegerColumn.GAP);
        block.integer("levels").add(scored.sheet().levels(), -1);
        block.number("contributions").add(scored.contributions());
    }

    private static int orGap(int number, int none) {
        return number == none ? IntegerColumn.GAP : number;
    }
}
