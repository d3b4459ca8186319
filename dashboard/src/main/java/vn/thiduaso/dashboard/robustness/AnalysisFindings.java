package vn.thiduaso.dashboard.robustness;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.thiduaso.dashboard.published.NearTies;
import vn.thiduaso.dashboard.published.UnitRow;

/**
 * What the manifest of an analysis says beside the rows of units.
 *
 * @param ties pairs at the cut line whose order is not sure
 * @param movements by variation of the design, in its order
 * @param leftOut by node left out
 * @param design YAML of what was varied
 */
record AnalysisFindings(NearTies ties, List<Movement> movements, List<LeftOut> leftOut, String engine, String design) {

    private static final JsonMapper JSON = new JsonMapper();

    /**
     * How much one variation moves ranks.
     *
     * @param alone mean change of rank when nothing else varies, in places
     * @param total Sobol' total index of the mean change of rank; NaN where it was not worked out
     */
    record Movement(String variation, double alone, double total, double totalLow, double totalHigh) {}

    /** @param meanChange mean change of rank without the node, in places */
    record LeftOut(String node, double meanChange) {}

    AnalysisFindings {
        movements = List.copyOf(movements);
        leftOut = List.copyOf(leftOut);
    }

    static AnalysisFindings of(String manifest) {
        JsonNode json = JSON.readTree(manifest);
        List<Movement> movements = new ArrayList<>();
        json.path("movements")
                .forEach(of -> movements.add(new Movement(
                        of.path("variation").asString(),
                        NearTies.number(of.path("alone")),
                        NearTies.number(of.path("total")),
                        NearTies.number(of.path("totalLow")),
                        NearTies.number(of.path("totalHigh")))));
        List<LeftOut> leftOut = new ArrayList<>();
        json.path("leftOut")
                .forEach(of ->
                        leftOut.add(new LeftOut(of.path("node").asString(), NearTies.number(of.path("meanChange")))));
        return new AnalysisFindings(
                NearTies.of(json),
                movements,
                leftOut,
                json.path("engine").asString(),
                json.path("design").path("yaml").asString());
    }

    /**
     * The same with the near-ties of one peer group; the count is of those listed then.
     *
     * @param group empty: of all
     * @param units rows of the units of the ties
     */
    AnalysisFindings of(String group, Map<String, UnitRow> units) {
        if (group.isEmpty()) {
            return this;
        }
        List<NearTies.Pair> own = ties.pairs().stream()
                .filter(tie -> units.containsKey(tie.inside())
                        && group.equals(units.get(tie.inside()).group()))
                .toList();
        return new AnalysisFindings(new NearTies(own.size(), own), movements, leftOut, engine, design);
    }
}
