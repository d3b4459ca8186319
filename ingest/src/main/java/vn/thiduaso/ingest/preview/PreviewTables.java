package vn.thiduaso.ingest.preview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import vn.thiduaso.datasets.lake.UnitRow;
import vn.thiduaso.ingest.export.Line;
import vn.thiduaso.ingest.export.RowTable;
import vn.thiduaso.ingest.export.UnrankedText;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.kernel.NodeState;
import vn.thiduaso.scoring.kernel.Refusal;
import vn.thiduaso.scoring.kernel.ScoreSheet;
import vn.thiduaso.scoring.kernel.UnrankedReason;
import vn.thiduaso.scoring.preparation.CellMark;
import vn.thiduaso.scoring.robustness.UnitRobustness;

/** A preview as tables. */
public final class PreviewTables {

    private static final List<String> HEAD =
            List.of("unit", "name", "group", "score", "rank", "level", "coverage", "reason");

    /** Quantiles of the ranks drawn: 5 %, 50 %, 95 %. */
    private static final List<String> DRAWN = List.of("rank_low", "rank_median", "rank_high");

    private PreviewTables() {}

    /**
     * One row per unit, by code: {@code unit,name,group,score,rank,level,coverage,reason}, when ranks were drawn {@code rank_low,rank_median,rank_high},
     * then the points of every node in the order of the set, under its code, and {@code marks}: {@code CODE=word} of each node that was not
     * computed from what was sent, then of each thing that preparation did to a figure, under the code of its input. The score has the digits at which
     * it is published, points have all their digits. Coverage is a share in [0, 1]. Blank where there is none.
     */
    public static RowTable whole(Preview preview) {
        IndexSet set = preview.indexSet();
        int digits = set.definition().score().rounding().digits();
        List<String> columns = new ArrayList<>(HEAD);
        columns.addAll(preview.isDrawn() ? DRAWN : List.of());
        set.nodes().forEach(node -> columns.add(node.code()));
        columns.add("marks");
        return new RowTable("preview", columns, preview.size(), (row, line) -> {
            ScoreSheet sheet = preview.sheet(row);
            head(preview, row, sheet, digits, line);
            draws(preview, row, line);
            for (double points : sheet.points()) {
                line.number(points);
            }
            line.text(marks(preview, row, sheet));
        });
    }

    /**
     * One row per unit, by rank in its group or among all, as the set ranks, those without a rank last:
     * {@code unit,name,group,score,rank,level,coverage,reason}, and the ranks drawn.
     */
    public static RowTable ranking(Preview preview) {
        int digits = preview.indexSet().definition().score().rounding().digits();
        int[] order = IntStream.range(0, preview.size())
                .boxed()
                .sorted(Comparator.<Integer, String>comparing(preview::rankedAmong)
                        .thenComparing(unit -> preview.rank(unit) == 0 ? Integer.MAX_VALUE : preview.rank(unit)))
                .mapToInt(Integer::intValue)
                .toArray();
        List<String> columns = new ArrayList<>(HEAD);
        columns.addAll(preview.isDrawn() ? DRAWN : List.of());
        return new RowTable("preview", columns, order.length, (row, line) -> {
            head(preview, order[row], preview.sheet(order[row]), digits, line);
            draws(preview, order[row], line);
        });
    }

    private static void head(Preview preview, int row, ScoreSheet sheet, int digits, Line line) {
        UnitRow unit = preview.unit(row);
        line.text(unit.unit()).text(unit.name()).text(unit.group()).number(sheet.score(), digits);
        whole(preview.rank(row), preview.rank(row) > 0, line);
        whole(sheet.level(), sheet.level() >= 0, line);
        line.number(covered(sheet)).text(reason(preview, row, sheet));
    }

    private static void draws(Preview preview, int row, Line line) {
        if (preview.isDrawn()) {
            UnitRobustness unit = preview.draws(row);
            line.number(unit.lowRank()).number(unit.medianRank()).number(unit.highRank());
        }
    }

    private static void whole(int number, boolean there, Line line) {
        if (there) {
            line.whole(number);
        } else {
            line.nothing();
        }
    }

    /** 0 where nothing applies, as a run stores it. */
    private static double covered(ScoreSheet sheet) {
        return Double.isNaN(sheet.coverage()[0]) ? 0 : sheet.coverage()[0];
    }

    private static String reason(Preview preview, int row, ScoreSheet sheet) {
        return sheet.reason()
                .map(why ->
                        UnrankedText.of(why.vi(), Refusal.find(preview.indexSet(), sheet), preview.officialRank(row)))
                .orElse("");
    }

    private static String marks(Preview preview, int row, ScoreSheet sheet) {
        IndexSet set = preview.indexSet();
        // an input may have the code of its indicator and nothing else to tell
        Set<String> told = new LinkedHashSet<>();
        byte[] states = sheet.states();
        for (int node = 0; node < states.length; node++) {
            if (states[node] != NodeState.VALUE.code() && states[node] != NodeState.INFORMATION.code()) {
                String word = UnrankedReason.shown(sheet.state(node), sheet.coverage()[node], sheet.reason());
                told.add(set.nodes().get(node).code() + '=' + word);
            }
        }
        List<Set<CellMark>> marks = preview.marks(row);
        for (int input = 0; input < marks.size(); input++) {
            for (CellMark mark : marks.get(input)) {
                told.add(preview.inputs().get(input) + '=' + mark.word());
            }
        }
        return String.join("; ", told);
    }
}
