package vn.thiduaso.scoring.robustness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import vn.thiduaso.scoring.indexset.Definition;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.kernel.Binding;
import vn.thiduaso.scoring.kernel.Rescorer;
import vn.thiduaso.scoring.kernel.UnitHistory;
import vn.thiduaso.scoring.missing.CellState;
import vn.thiduaso.scoring.ranking.Ranking;

/**
 * Draws a design and ranks the units in each draw.
 *
 * <p>Draws that agree in what happens below the groups share one binding and one scoring of the indicators; only groups are computed by draw. Any
 * range of draws can be made alone and gives the same rows: chances come from the number of the draw. Not for use by two threads.
 */
public final class Replications {

    private final IndexSet indexSet;
    private final Design design;
    private final Field field;
    private final Map<String, Integer> unitByCode = new HashMap<>();
    private final boolean figuresBind;
    /** By variation: which chances it takes. */
    private final long[][] keys;

    private Replications(IndexSet indexSet, Design design, Field field) {
        this.indexSet = indexSet;
        this.design = design;
        this.field = field;
        for (int unit = 0; unit < field.size(); unit++) {
            unitByCode.put(field.units().get(unit).unit(), unit);
        }
        keys = design.variations().stream().map(Variation::keys).toArray(long[][]::new);
        boolean scaled = design.variations().stream().anyMatch(DefinitionChoice.class::isInstance);
        figuresBind = field.sample().isEmpty()
                && (scaled
                        || indexSet.needsSample()
                        || !indexSet.definition().preparation().steps().isEmpty());
    }

    /** @throws InvalidDesignException with everything in the design that fits neither the index set nor the units */
    public static Replications of(IndexSet indexSet, Design design, Field field) {
        Replications replications = new Replications(indexSet, design, field);
        design.check(indexSet, replications.unitByCode::containsKey);
        return replications;
    }

    /** Ranks and scores of the run itself: one draw that varies nothing. */
    public RankTable nominal() {
        return run(Chances.nominal(), 0, 1);
    }

    /**
     * @param first number of the first draw
     * @param end number after the last draw
     * @throws vn.thiduaso.scoring.fault.InvalidIndexSetException when the figures do not allow what was drawn, naming indicators and units
     */
    public RankTable run(Chances chances, int first, int end) {
        Map<List<Integer>, List<Integer>> byBinding = new LinkedHashMap<>();
        List<Draw> draws = new ArrayList<>();
        for (int number = first; number < end; number++) {
            Draw draw = draw(chances, number);
            byBinding.computeIfAbsent(draw.choices(), key -> new ArrayList<>()).add(draws.size());
            draws.add(draw);
        }
        RankTable table = new RankTable(new int[draws.size()][], new double[draws.size()][]);
        byBinding.forEach((choices, rows) -> {
            IndexSet set = chosen(choices);
            Bound bound = new Bound(set);
            rows.forEach(row -> put(table, row, bound.score(draws.get(row))));
        });
        return table;
    }

    private Draw draw(Chances chances, int number) {
        List<Variation> variations = design.variations();
        Draw draw = new Draw(indexSet, variations.size());
        for (int place = 0; place < variations.size(); place++) {
            double[] drawn = new double[variations.get(place).chances()];
            chances.fill(number, place, keys[place], drawn);
            if (!Double.isNaN(drawn[0])) {
                variations.get(place).draw(drawn, place, draw);
            }
        }
        return draw;
    }

    /** The index set with the choices below the groups; steps of the preparation from the last place to the first. */
    private IndexSet chosen(List<Integer> choices) {
        List<Integer> places = IntStream.range(0, choices.size())
                .filter(place -> choices.get(place) != Draw.AS_IT_IS)
                .boxed()
                .sorted(Comparator.comparingInt((Integer place) ->
                                design.variations().get(place) instanceof StepChoice step ? step.place() : -1)
                        .reversed())
                .toList();
        Definition definition = indexSet.definition();
        for (int place : places) {
            definition = ((DefinitionChoice) design.variations().get(place)).apply(definition, choices.get(place));
        }
        return places.isEmpty() ? indexSet : IndexSet.of(definition);
    }

    private void put(RankTable table, int row, Rescorer.Scores scores) {
        table.scores()[row] = scores.scores();
        table.ranks()[row] = Ranking.rank(
                indexSet.definition().ranking().ties(), scores.keys(), field.peers(), scores.tieBreakers());
    }

    /** The units bound to one choice of what happens below the groups; bound when the first draw needs it. */
    private final class Bound {

        private final IndexSet set;
        private final List<Rescorer> usual = new ArrayList<>(1);

        Bound(IndexSet set) {
            this.set = set;
        }

        Rescorer.Scores score(Draw draw) {
            if (draw.figures().isEmpty()) {
                return usual().score(draw.regrouping());
            }
            Map<Integer, UnitHistory> changed = changed(draw);
            if (figuresBind) {
                List<UnitHistory> units = new ArrayList<>(field.units());
                changed.forEach(units::set);
                return Rescorer.of(set, Binding.of(set, units), units).score(draw.regrouping());
            }
            changed.forEach(usual()::replace);
            Rescorer.Scores scores = usual().score(draw.regrouping());
            changed.keySet().forEach(unit -> usual().replace(unit, field.units().get(unit)));
            return scores;
        }

        private Binding binding() {
            return field.sample().isEmpty()
                    ? Binding.of(set, field.units())
                    : Binding.of(set, field.sample(), field.units());
        }

        private Rescorer usual() {
            if (usual.isEmpty()) {
                usual.add(Rescorer.of(set, binding(), field.units()));
            }
            return usual.get(0);
        }
    }

    private Map<Integer, UnitHistory> changed(Draw draw) {
        Map<Integer, UnitHistory> changed = new HashMap<>();
        for (Draw.Figure figure : draw.figures()) {
            int unit = unitByCode.get(figure.cell().unit());
            UnitHistory own =
                    changed.computeIfAbsent(unit, place -> copy(field.units().get(place)));
            int slot = indexSet.findSlot(figure.cell().input(), figure.cell().part())
                    .orElseThrow()
                    .index();
            own.scoredValues()[slot] = figure.value();
            own.scoredStates()[slot] = CellState.VALUE.code();
        }
        return changed;
    }

    /** The period scored is copied, for its figures are about to change. */
    private static UnitHistory copy(UnitHistory unit) {
        double[][] values = unit.values().clone();
        byte[][] states = unit.states().clone();
        values[values.length - 1] = unit.scoredValues().clone();
        states[states.length - 1] = unit.scoredStates().clone();
        return new UnitHistory(unit.unit(), unit.group(), unit.times(), values, states);
    }
}
