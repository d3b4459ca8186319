package vn.thiduaso.datasets.pack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import vn.thiduaso.datasets.indexset.BundledIndexSets;
import vn.thiduaso.scoring.Period;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.indexset.Part;
import vn.thiduaso.scoring.indexset.Slot;
import vn.thiduaso.scoring.kernel.Binding;
import vn.thiduaso.scoring.kernel.ScoreSheet;
import vn.thiduaso.scoring.kernel.Scorer;
import vn.thiduaso.scoring.kernel.UnitHistory;
import vn.thiduaso.scoring.missing.CellState;
import vn.thiduaso.scoring.ranking.Ranking;

/** One period of a pack scored by the kernel alone: no lake, no Spark. */
final class ScoredPack {

    private record Figures(double[] values, byte[] states) {}

    private final IndexSet set;
    private final Pack pack;
    private final Map<String, Map<String, String>> units = new LinkedHashMap<>();
    private final Map<String, Figures> figures = new LinkedHashMap<>();
    private final Map<String, ScoreSheet> sheets = new LinkedHashMap<>();

    private ScoredPack(Pack pack) {
        this.pack = pack;
        set = BundledIndexSets.find(pack.indexSet()).orElseThrow().set();
    }

    static ScoredPack of(String name, String period) {
        ScoredPack scored = new ScoredPack(Packs.find(name).orElseThrow());
        scored.layUnits(Period.parse(period));
        scored.pack.files(Period.parse(period)).forEach(scored::fill);
        scored.score();
        return scored;
    }

    IndexSet set() {
        return set;
    }

    List<String> units() {
        return List.copyOf(units.keySet());
    }

    ScoreSheet sheet(String unit) {
        return sheets.get(unit);
    }

    double points(String unit, String code) {
        return sheets.get(unit).points()[set.node(code)];
    }

    /** What was sent for a slot; NaN when nothing. */
    double sent(String unit, String code, Part part) {
        return figures.get(unit).values()[set.findSlot(code, part).orElseThrow().index()];
    }

    /** Ranks inside the groups of the file of units; 0 where not ranked. */
    Map<String, Integer> ranks() {
        List<String> codes = units();
        double[] keys =
                codes.stream().mapToDouble(unit -> sheets.get(unit).score()).toArray();
        List<String> groups =
                codes.stream().map(unit -> units.get(unit).get("group")).toList();
        int[] groupNumbers = groups.stream().mapToInt(groups::indexOf).toArray();
        double[][] tieBreakers = set.definition().ranking().tieBreakers().stream()
                .map(code ->
                        codes.stream().mapToDouble(unit -> points(unit, code)).toArray())
                .toArray(double[][]::new);
        int[] ranks = Ranking.rank(set.definition().ranking().ties(), keys, groupNumbers, tieBreakers);
        Map<String, Integer> byUnit = new LinkedHashMap<>();
        for (int i = 0; i < ranks.length; i++) {
            byUnit.put(codes.get(i), ranks[i]);
        }
        return byUnit;
    }

    /** The units as the kernel takes them, in the order of the file of units, with their peer groups. */
    List<UnitHistory> histories() {
        List<UnitHistory> histories = new ArrayList<>();
        figures.forEach((unit, one) -> histories.add(
                UnitHistory.of(unit, units.get(unit).getOrDefault("group", ""), one.values(), one.states())));
        return histories;
    }

    private void layUnits(Period period) {
        for (Map<String, String> unit : PackTable.read(pack, pack.units())) {
            String until = unit.getOrDefault("valid_to", "9999-12-31");
            if (until.compareTo(period.firstDay().toString()) >= 0) {
                units.put(unit.get("unit"), unit);
                figures.put(unit.get("unit"), blank(unit.get("kind")));
            }
        }
    }

    private Figures blank(String kind) {
        double[] values = new double[set.slots().size()];
        byte[] states = new byte[values.length];
        Arrays.fill(values, Double.NaN);
        for (Slot slot : set.slots()) {
            states[slot.index()] =
                    (set.applies(slot.node(), kind) ? CellState.MISSING : CellState.NOT_APPLICABLE).code();
        }
        return new Figures(values, states);
    }

    private void fill(PackFile file) {
        for (Map<String, String> row : PackTable.read(pack, file.path())) {
            if (row.containsKey("indicator")) {
                for (Part part : Part.values()) {
                    put(row.get("unit"), row.get("indicator"), part, row.get(part.word()));
                }
                state(row.get("unit"), row.get("indicator"), row.get("state"));
            } else {
                row.forEach((column, cell) -> wideCell(row.get("unit"), column, cell));
            }
        }
    }

    private void wideCell(String unit, String column, String cell) {
        if (List.of("unit", "period").contains(column)) {
            return;
        }
        int dot = column.lastIndexOf('.');
        String last = column.substring(dot + 1);
        if (last.equals("state")) {
            state(unit, column.substring(0, dot), cell);
        } else if (Part.find(last).isPresent()) {
            put(unit, column.substring(0, dot), Part.find(last).get(), cell);
        } else {
            put(unit, column, Part.VALUE, cell);
        }
    }

    private void put(String unit, String code, Part part, String cell) {
        if (cell != null) {
            int slot = set.findSlot(code, part)
                    .orElseThrow(() -> new AssertionError(code + " " + part))
                    .index();
            figures.get(unit).values()[slot] = Double.parseDouble(cell);
            figures.get(unit).states()[slot] = CellState.VALUE.code();
        }
    }

    private void state(String unit, String code, String word) {
        if (word != null) {
            for (Part part : List.of(Part.VALUE, Part.NUMERATOR, Part.DENOMINATOR)) {
                set.findSlot(code, part)
                        .ifPresent(slot -> figures.get(unit).states()[slot.index()] =
                                CellState.find(word).orElseThrow().code());
            }
        }
    }

    private void score() {
        List<UnitHistory> units = new ArrayList<>();
        figures.forEach((unit, one) -> units.add(UnitHistory.of(unit, "", one.values(), one.states())));
        Scorer scorer = Scorer.of(set, Binding.of(set, units));
        units.forEach(unit -> sheets.put(unit.unit(), scorer.score(unit)));
    }
}
