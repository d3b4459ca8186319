package vn.thiduaso.analytics.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.apache.iceberg.Schema;

import vn.thiduaso.analytics.run.OutputSums;
import vn.thiduaso.analytics.run.RankKeys;
import vn.thiduaso.analytics.run.RunAudit;
import vn.thiduaso.analytics.run.RunKernel;
import vn.thiduaso.analytics.run.ScoredUnit;
import vn.thiduaso.analytics.run.UnitFigures;
import vn.thiduaso.datasets.lake.columns.ColumnBlock;
import vn.thiduaso.datasets.lake.columns.FlagColumn;
import vn.thiduaso.datasets.lake.columns.IntegerColumn;
import vn.thiduaso.datasets.lake.columns.NumberColumn;
import vn.thiduaso.datasets.lake.columns.TextColumn;

/** Scores units into the columns of {@code lake.score}, block after block. */
final class ScoreColumns {

    /** Column that is encoded when the ranks are known. */
    static final String RANK = "rank";

    private final RunKernel kernel;
    private final String run;
    private final ColumnBlock block;
    private RankKeys keys;
    private List<ScoredBlock.Unit> units = new ArrayList<>();
    private OutputSums sums = new OutputSums();

    private final TextColumn runs;
    private final TextColumn codes;
    private final TextColumn names;
    private final TextColumn kinds;
    private final TextColumn groups;
    private final NumberColumn scores;
    private final FlagColumn ranked;
    private final TextColumn reasons;
    private final IntegerColumn unitLevels;
    private final NumberColumn unitCoverages;
    private final IntegerColumn officialRanks;
    private final NumberColumn points;
    private final NumberColumn official;
    private final NumberColumn maxima;
    private final NumberColumn nodeCoverages;
    private final IntegerColumn states;
    private final IntegerColumn nodeLevels;
    private final NumberColumn contributions;

    ScoreColumns(RunKernel kernel, String run, Schema schema) {
        this.kernel = kernel;
        this.run = run;
        block = new ColumnBlock(schema);
        keys = kernel.keys();
        runs = block.text("run");
        codes = block.text("unit");
        names = block.text("name");
        kinds = block.text("kind");
        groups = block.text("group_name");
        scores = block.number("score");
        ranked = block.flag("ranked");
        reasons = block.text("reason");
        unitLevels = block.integer("level");
        unitCoverages = block.number("coverage");
        officialRanks = block.integer("official_rank");
        points = block.number("points");
        official = block.number("official");
        maxima = block.number("max");
        nodeCoverages = block.number("coverages");
        states = block.integer("states");
        nodeLevels = block.integer("levels");
        contributions = block.number("contributions");
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

    /** The block of the units so far; those that follow are the next one's. */
    ScoredBlock encode() {
        ScoredBlock full = new ScoredBlock(keys, block.encode(units.size(), Set.of(RANK)), units, sums);
        block.clear();
        keys = kernel.keys();
        units = new ArrayList<>(units.size());
        sums = new OutputSums();
        return full;
    }

    private void addNames(UnitFigures unit) {
        runs.add(run);
        codes.add(unit.unit());
        names.add(unit.name());
        kinds.add(unit.kind());
        groups.add(unit.group());
    }

    private void addScore(ScoredUnit scored) {
        scores.add(scored.sheet().score());
        ranked.add(scored.sheet().ranked());
        reasons.add(scored.reason());
        unitLevels.add(orGap(scored.sheet().level(), -1));
        unitCoverages.add(scored.coverages()[0]);
        officialRanks.add(orGap(scored.officialRank(), 0));
    }

    private void addNodes(ScoredUnit scored) {
        points.add(scored.sheet().points());
        official.add(scored.sheet().official());
        maxima.add(scored.max());
        nodeCoverages.add(scored.coverages());
        states.add(scored.states(), IntegerColumn.GAP);
        nodeLevels.add(scored.sheet().levels(), -1);
        contributions.add(scored.contributions());
    }

    private static int orGap(int number, int none) {
        return number == none ? IntegerColumn.GAP : number;
    }
}
