package vn.thiduaso.ingest.export;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import vn.thiduaso.datasets.lake.NodeFigures;
import vn.thiduaso.datasets.lake.ScoreRow;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.kernel.CellMarks;
import vn.thiduaso.scoring.kernel.NodeState;
import vn.thiduaso.scoring.kernel.Refusal;
import vn.thiduaso.scoring.kernel.UnitHistory;
import vn.thiduaso.scoring.kernel.UnrankedReason;
import vn.thiduaso.scoring.preparation.CellMark;

/** The tables of a run, by unit code; nodes in the order of the index set. */
public final class RunSheets {

    private RunSheets() {}

    /**
     * One row per unit and node: {@code unit,node,level,points,max,coverage,state,score}. Points as computed, rounded where the index set rounds;
     * blank where there are none. The state of what was reported and left out with its unit is the word of that reason. Level is the maturity level of a node that has one. The root's points are before
     * division and rounding; beside them, in its row alone, stands the score, as published.
     */
    public static Sheet scores(IndexSet set, List<ScoreRow> rows) {
        int digits = set.definition().score().rounding().digits();
        List<String> columns = List.of("unit", "node", "level", "points", "max", "coverage", "state", "score");
        return new Sheet("scores", columns, writer -> {
            for (ScoreRow row : rows) {
                NodeFigures nodes = row.nodes();
                double[] points = nodes.points();
                double[] max = nodes.max();
                double[] coverages = nodes.coverages();
                int[] states = nodes.states();
                int[] levels = nodes.levels();
                for (int node = 0; node < points.length; node++) {
                    writer.accept(List.of(
                            Value.of(row.unit()),
                            Value.of(set.nodes().get(node).code()),
                            levels[node] < 0 ? Value.NOTHING : Value.of(levels[node]),
                            Value.of(points[node]),
                            Value.of(max[node]),
                            Value.of(coverages[node]),
                            Value.of(UnrankedReason.shown(
                                    NodeState.of(states[node]), coverages[node], UnrankedReason.find(row.reason()))),
                            node == 0 ? Value.of(row.score(), digits) : Value.NOTHING));
                }
            }
        });
    }

    /**
     * One row per unit: {@code unit,group,score,rank,ranked,coverage,reason}. The score has the digits at which it is published; coverage is the
     * share of the weight that has figures, in [0, 1]; the reason says in Vietnamese
     * why there is no rank, with the rank somebody else published where there is one, and with the group and the child at fault
     * where the group's aggregation has no value for the child's points.
     */
    public static Sheet ranks(IndexSet set, List<ScoreRow> rows) {
        int digits = set.definition().score().rounding().digits();
        List<String> columns = List.of("unit", "group", "score", "rank", "ranked", "coverage", "reason");
        return new Sheet("ranks", columns, writer -> {
            for (ScoreRow row : rows) {
                writer.accept(List.of(
                        Value.of(row.unit()),
                        Value.of(row.group()),
                        Value.of(row.score(), digits),
                        row.rank() > 0 ? Value.of(row.rank()) : Value.NOTHING,
                        Value.of(Boolean.toString(row.ranked())),
                        Value.of(row.coverage()),
                        Value.of(reason(set, row))));
            }
        });
    }

    /** One row per unit and leaf that brought points: {@code unit,node,contribution}; those of a unit add up to its score. */
    public static Sheet contributions(IndexSet set, List<ScoreRow> rows) {
        int digits = set.definition().score().rounding().digits();
        return new Sheet("contributions", List.of("unit", "node", "contribution"), writer -> {
            for (ScoreRow row : rows) {
                double[] contributions = row.nodes().contributions();
                for (int node = 0; node < contributions.length; node++) {
                    if (!Double.isNaN(contributions[node])) {
                        writer.accept(List.of(
                                Value.of(row.unit()),
                                Value.of(set.nodes().get(node).code()),
                                Value.of(contributions[node], digits)));
                    }
                }
            }
        });
    }

    /**
     * One row for each thing that preparation did to a figure: {@code unit,input,mark}, marks being words of {@link CellMark}; nothing for a set that
     * prepares nothing.
     *
     * @param units as the run scored them
     */
    public static Sheet marks(CellMarks marks, Iterable<UnitHistory> units) {
        return new Sheet("marks", List.of("unit", "input", "mark"), writer -> {
            for (UnitHistory unit : units) {
                List<Set<CellMark>> ofUnit = marks.of(unit);
                for (int column = 0; column < ofUnit.size(); column++) {
                    for (CellMark mark : ofUnit.get(column)) {
                        writer.accept(List.of(
                                Value.of(unit.unit()), Value.of(marks.codes().get(column)), Value.of(mark.word())));
                    }
                }
            }
        });
    }

    private static String reason(IndexSet set, ScoreRow row) {
        if (row.ranked()) {
            return "";
        }
        NodeFigures nodes = row.nodes();
        int[] states = nodes.states();
        Optional<Refusal> refusal = Refusal.find(set, nodes.points(), node -> states[node] == NodeState.REFUSED.code());
        String why = UnrankedReason.find(row.reason()).map(UnrankedReason::vi).orElse(row.reason());
        return UnrankedText.of(why, refusal, row.officialRank());
    }
}
