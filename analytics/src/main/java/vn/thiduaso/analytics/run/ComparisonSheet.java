package vn.thiduaso.analytics.run;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import vn.thiduaso.datasets.lake.Lake;
import vn.thiduaso.datasets.lake.RunRow;
import vn.thiduaso.datasets.lake.ScoreRow;
import vn.thiduaso.datasets.run.RunDifference;
import vn.thiduaso.datasets.run.RunInputs;
import vn.thiduaso.datasets.run.RunSources;
import vn.thiduaso.datasets.run.RunUnits;
import vn.thiduaso.ingest.export.Sheet;
import vn.thiduaso.ingest.export.Value;
import vn.thiduaso.scoring.comparison.Change;
import vn.thiduaso.scoring.comparison.Comparison;
import vn.thiduaso.scoring.comparison.ImprovementRanks;
import vn.thiduaso.scoring.comparison.Side;
import vn.thiduaso.scoring.kernel.UnitHistory;
import vn.thiduaso.scoring.lineage.Forebear;
import vn.thiduaso.scoring.lineage.Lineage;

/**
 * Two runs side by side: one row per unit of the later one, in its order, then those of the earlier one that are no longer there. Parts only where the unit is
 * the same. Scores, ranks and levels are the published ones; change and parts come from unrounded points, so that the parts add up to the change.
 */
public final class ComparisonSheet {

    /** Enough to see what a part is, too few to show noise. */
    private static final int DIGITS = 6;

    private static final List<String> COLUMNS = List.of(
            "đơn vị",
            "tên",
            "nhóm",
            "điểm trước",
            "điểm sau",
            "thay đổi",
            "do số liệu",
            "do quy tắc",
            "do trọng số",
            "do đơn vị khác",
            "tiến bộ trên cùng mốc",
            "hạng tiến bộ",
            "so với",
            "hạng trước",
            "hạng sau",
            "mức trước",
            "mức sau");

    /** What is said of a unit that cannot be compared with itself. */
    private static final Change NOTHING =
            new Change("", "", Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN);

    private ComparisonSheet() {}

    /** @param changedOnly whether units whose published score, rank and level stay the same are left out */
    public static Sheet of(Lake lake, RunRow before, RunRow after, Lineage lineage, boolean changedOnly) {
        List<ScoreRow> rows = lake.scores().of(after.id());
        Map<String, Double> earlier = new HashMap<>();
        lake.scores().of(before.id()).stream()
                .filter(row -> !Double.isNaN(row.score()))
                .forEach(row -> earlier.put(row.unit(), row.score()));
        Map<String, Forebear> forebears = new HashMap<>();
        rows.forEach(row -> forebears.put(row.unit(), lineage.of(row.unit(), earlier)));
        RunInputs inputs = RunSources.of(lake, after);
        List<Change> changes = Comparison.of(side(lake, RunSources.of(lake, before)), side(lake, inputs)).stream()
                .filter(change -> forebears.get(change.unit()).isComparable())
                .toList();
        int[] ranks = ImprovementRanks.of(
                changes, inputs.indexSet().set().definition().ranking());
        Map<String, Change> byUnit = new HashMap<>();
        Map<String, Integer> rankOf = new HashMap<>();
        for (int i = 0; i < ranks.length; i++) {
            byUnit.put(changes.get(i).unit(), changes.get(i));
            rankOf.put(changes.get(i).unit(), ranks[i]);
        }
        Map<String, RunDifference> differences = new LinkedHashMap<>();
        RunDifference.of(lake, before, after).stream()
                .filter(difference -> !changedOnly || difference.isChange())
                .forEach(difference -> differences.put(difference.unit(), difference));
        List<List<Value>> lines = new ArrayList<>();
        for (ScoreRow row : rows) {
            if (differences.containsKey(row.unit())) {
                lines.add(line(
                        row,
                        forebears.get(row.unit()),
                        byUnit.getOrDefault(row.unit(), NOTHING),
                        rankOf.getOrDefault(row.unit(), 0),
                        differences.get(row.unit())));
            }
        }
        differences.values().stream()
                .filter(difference -> difference.after().isEmpty())
                .map(ComparisonSheet::gone)
                .forEach(lines::add);
        return new Sheet("compare", COLUMNS, lines::forEach);
    }

    private static Side side(Lake lake, RunInputs inputs) {
        List<UnitHistory> units = RunUnits.of(lake, inputs);
        return new Side(
                inputs.indexSet().set(),
                units,
                inputs.boundTo().isEmpty() ? units : RunUnits.of(lake, inputs.fitted()));
    }

    /** A unit that only the earlier run has. */
    private static List<Value> gone(RunDifference difference) {
        ScoreRow row = difference.before().orElseThrow();
        List<Value> line = new ArrayList<>(Collections.nCopies(COLUMNS.size(), Value.NOTHING));
        line.set(0, Value.of(row.unit()));
        line.set(1, Value.of(row.name()));
        line.set(2, Value.of(row.group()));
        line.set(3, figure(row.score()));
        line.set(12, Value.of("không còn trong đợt sau"));
        line.set(13, rank(row));
        line.set(15, level(row));
        return line;
    }

    private static Value rank(ScoreRow row) {
        return row.rank() > 0 ? Value.of(row.rank()) : Value.NOTHING;
    }

    private static Value level(ScoreRow row) {
        return row.level() >= 0 ? Value.of(row.level()) : Value.NOTHING;
    }

    private static List<Value> line(
            ScoreRow row, Forebear forebear, Change change, int rank, RunDifference difference) {
        return List.of(
                Value.of(row.unit()),
                Value.of(row.name()),
                Value.of(row.group()),
                figure(forebear.score()),
                figure(row.score()),
                figure(forebear.isComparable() ? change.total() : row.score() - forebear.score()),
                figure(change.data()),
                figure(change.rules()),
                figure(change.weights()),
                figure(change.peers()),
                figure(change.onSameGoalposts()),
                rank > 0 ? Value.of(rank) : Value.NOTHING,
                Value.of(comparedWith(forebear)),
                difference.before().map(ComparisonSheet::rank).orElse(Value.NOTHING),
                rank(row),
                difference.before().map(ComparisonSheet::level).orElse(Value.NOTHING),
                level(row));
    }

    private static String comparedWith(Forebear forebear) {
        String units = String.join(" ", forebear.units());
        return switch (forebear.kind()) {
            case ITSELF -> "chính nó";
            case MERGED -> "không so sánh được: sáp nhập từ " + units;
            case SPLIT -> "không so sánh được: tách từ " + units;
            case NEW -> "chưa có điểm trước";
        };
    }

    private static Value figure(double figure) {
        return Value.of(figure, DIGITS);
    }
}
