package vn.thiduaso.analytics.job;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.analytics.run.OutputHashes;
import vn.thiduaso.analytics.run.OutputSums;
import vn.thiduaso.analytics.run.RankKeys;
import vn.thiduaso.analytics.run.Ranks;
import vn.thiduaso.analytics.run.RunKernel;
import vn.thiduaso.analytics.run.ScoredUnit;
import vn.thiduaso.analytics.run.UnitFigures;
import vn.thiduaso.datasets.lake.ClosedUnit;
import vn.thiduaso.datasets.lake.Lake;
import vn.thiduaso.datasets.lake.ScoreRow;
import vn.thiduaso.datasets.run.RunInputs;
import vn.thiduaso.datasets.run.RunUnits;
import vn.thiduaso.datasets.run.UnitRange;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.kernel.Binding;
import vn.thiduaso.scoring.kernel.BoundPreparation;
import vn.thiduaso.scoring.kernel.UnitHistory;

/**
 * Scores the units of a run again in plain Java while its closed rows go by, and compares each with its stored result.
 *
 * <p>Of a unit that went by, some hundred bytes stay: what its rank needs. A set that prepares figures before they are scored
 * needs those of all units at once, to be fitted to them.
 */
final class ScoredAgain {

    private final Lake lake;
    private final RunInputs inputs;
    private final IndexSet set;
    private final Binding binding;
    private final RunKernel kernel;
    private final RankKeys keys;
    private final OutputSums again = new OutputSums();
    private final OutputSums stored = new OutputSums();
    private final List<Ranked> ranked = new ArrayList<>();
    private final List<String> strangers = new ArrayList<>();
    private final Map<String, String> groups = new HashMap<>();
    private int storedRows;

    ScoredAgain(Lake lake, RunInputs inputs) {
        this.lake = lake;
        this.inputs = inputs;
        this.set = inputs.indexSet().set();
        this.binding = RunUnits.binding(lake, inputs, preparation(lake, inputs));
        this.kernel = RunKernel.of(set, binding);
        this.keys = kernel.keys();
    }

    /** Fitted anew, not as the manifest has it: that is compared. */
    private static BoundPreparation preparation(Lake lake, RunInputs inputs) {
        IndexSet set = inputs.indexSet().set();
        if (set.definition().preparation().steps().isEmpty()) {
            return BoundPreparation.NONE;
        }
        List<UnitHistory> all = new ArrayList<>();
        RunUnits.walk(lake, inputs.fitted()).forEach(all::add);
        return BoundPreparation.of(set, all);
    }

    /**
     * What is kept of a unit until ranks are known.
     *
     * @param same whether all but the rank is as stored
     * @param storedRank -1 when nothing is stored
     */
    private record Ranked(
            String unit,
            String group,
            String reason,
            int officialRank,
            double score,
            boolean same,
            double storedScore,
            int storedRank) {}

    Binding binding() {
        return binding;
    }

    IndexSet set() {
        return set;
    }

    /** @param rows next rows of the closing, by unit */
    void add(List<ClosedUnit> rows) {
        UnitRange range =
                new UnitRange(rows.get(0).unit(), rows.get(rows.size() - 1).unit());
        Map<String, ScoreRow> found = new LinkedHashMap<>();
        for (ScoreRow row : lake.scores().between(inputs.id(), range.first(), range.last())) {
            store(row);
            found.putIfAbsent(row.unit(), row);
        }
        List<UnitHistory> histories = RunUnits.of(inputs, rows, RunUnits.before(lake, inputs, range));
        for (int i = 0; i < rows.size(); i++) {
            ClosedUnit row = rows.get(i);
            add(row, UnitFigures.of(row, histories.get(i)), found.remove(row.unit()));
        }
        strangers.addAll(found.keySet());
    }

    private void store(ScoreRow row) {
        stored.add(row);
        storedRows++;
    }

    private void add(ClosedUnit row, UnitFigures figures, @Nullable ScoreRow before) {
        ScoredUnit scored = kernel.score(figures);
        kernel.addKey(scored, keys);
        again.addScored(scored);
        ranked.add(new Ranked(
                row.unit(),
                groups.computeIfAbsent(row.group(), group -> group),
                scored.reason(),
                scored.officialRank(),
                scored.sheet().score(),
                before != null && scored.row(inputs.id(), before.rank()).equals(before),
                before == null ? Double.NaN : before.score(),
                before == null ? -1 : before.rank()));
    }

    /**
     * What came out.
     *
     * @param stored of the rows in the lake
     * @param again of the rows scored now
     * @param faults units that differ, Vietnamese
     */
    record Outcome(OutputHashes stored, OutputHashes again, int units, List<String> faults) {}

    /** After the last row. */
    Outcome outcome() {
        findStrangers();
        int[] ranks = Ranks.of(set.definition().ranking(), List.of(keys)).get(0);
        List<String> faults = new ArrayList<>();
        for (int i = 0; i < ranks.length; i++) {
            Ranked unit = ranked.get(i);
            again.addRanked(unit.unit(), unit.group(), ranks[i], unit.reason(), unit.officialRank());
            if (unit.storedRank() < 0) {
                faults.add("đơn vị " + unit.unit() + " không có trong kết quả đã lưu");
            } else if (!unit.same() || unit.storedRank() != ranks[i]) {
                faults.add("đơn vị %s: đã lưu điểm %s hạng %d, tính lại điểm %s hạng %d"
                        .formatted(unit.unit(), unit.storedScore(), unit.storedRank(), unit.score(), ranks[i]));
            }
        }
        strangers.forEach(unit -> faults.add("đơn vị " + unit + " không có trong kỳ đã chốt"));
        return new Outcome(stored.hashes(), again.hashes(), ranks.length, faults);
    }

    /** Stored units before the first of the closing, between two readings, or behind the last. */
    private void findStrangers() {
        List<String> units = lake.scores().units(inputs.id());
        if (units.size() == storedRows) {
            return;
        }
        Set<String> known = new HashSet<>(strangers);
        ranked.forEach(unit -> known.add(unit.unit()));
        units.stream().filter(unit -> !known.contains(unit)).distinct().forEach(unit -> {
            lake.scores().between(inputs.id(), unit, unit).forEach(this::store);
            strangers.add(unit);
        });
    }
}
