package vn.thiduaso.analytics.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import vn.thiduaso.datasets.lake.Lake;
import vn.thiduaso.datasets.lake.RobustnessAnalysis;
import vn.thiduaso.datasets.lake.RobustnessRow;
import vn.thiduaso.datasets.lake.RunRow;
import vn.thiduaso.datasets.run.RunSources;
import vn.thiduaso.scoring.robustness.LeaveOneOut;
import vn.thiduaso.scoring.robustness.Movement;
import vn.thiduaso.scoring.robustness.NearTie;
import vn.thiduaso.scoring.robustness.Robustness;
import vn.thiduaso.scoring.robustness.SobolInterval;

/** An analysis the lake has already: what was found is read, nothing is drawn again. Scores without a node are not stored: none of the tables shows them. */
public final class StoredRobustness {

    private static final ObjectMapper JSON = new ObjectMapper();

    private StoredRobustness() {}

    /** Empty where the lake has no such analysis, or its manifest lists only the first of its near-ties. */
    public static Optional<RobustnessReport> find(Lake lake, RunRow run, RobustnessRequest request) {
        return lake.robustness().find(run.id(), request.id()).flatMap(analysis -> read(lake, run, analysis));
    }

    private static Optional<RobustnessReport> read(Lake lake, RunRow run, RobustnessAnalysis analysis) {
        JsonNode manifest = manifest(analysis);
        JsonNode ties = manifest.path("nearTies");
        if (ties.path("count").asInt() > ties.path("list").size()) {
            return Optional.empty();
        }
        List<RobustnessRow> found = lake.robustness().rows(analysis);
        Optional<String> damage = damage(analysis, found);
        if (damage.isPresent()) {
            throw new DamagedException(damage.get());
        }
        Map<String, RobustnessRow> rows =
                found.stream().collect(Collectors.toMap(row -> row.result().unit(), Function.identity()));
        List<UnitFigures> units = lake
                .closedPeriods()
                .rows(RunSources.of(lake, run).closing())
                .stream()
                .map(UnitFigures::of)
                .sorted(Comparator.comparing(UnitFigures::unit))
                .toList();
        List<RobustnessRow> ordered =
                units.stream().map(unit -> rows.get(unit.unit())).toList();
        return Optional.of(new RobustnessReport(
                units,
                new Robustness(ordered.stream().map(RobustnessRow::result).toList(), ties(ties.path("list"))),
                movements(manifest.path("movements")),
                leaveOneOut(manifest.path("leftOut"), ordered)));
    }

    /** What is wrong with the rows of a stored analysis, Vietnamese; empty when they are what its manifest says, or it is from before rows had a hash. */
    public static Optional<String> damage(Lake lake, RobustnessAnalysis analysis) {
        return damage(analysis, lake.robustness().rows(analysis));
    }

    private static Optional<String> damage(RobustnessAnalysis analysis, List<RobustnessRow> rows) {
        if (!(manifest(analysis) instanceof ObjectNode manifest) || !hasHash(analysis)) {
            return Optional.empty();
        }
        String stated = manifest.path(RobustnessManifest.CONTENT).asText();
        String here = RobustnessManifest.contentSha256(manifest, rows);
        return stated.equals(here)
                ? Optional.empty()
                : Optional.of(
                        "phân tích %s đã bị thay đổi sau khi lưu: SHA-256 ghi trong bản kê là %s, tính được %s; khôi phục từ bản sao lưu, hoặc phân tích lại với --seed khác"
                                .formatted(analysis.id(), stated, here));
    }

    /** Whether an analysis can be verified: those from before manifests had a digest cannot. */
    public static boolean hasHash(RobustnessAnalysis analysis) {
        return manifest(analysis).has(RobustnessManifest.CONTENT);
    }

    /** Stored rows are not those that were drawn. */
    public static final class DamagedException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        DamagedException(String message) {
            super(message);
        }
    }

    private static JsonNode manifest(RobustnessAnalysis analysis) {
        try {
            return JSON.readTree(analysis.manifest());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("not a manifest: " + e.getOriginalMessage(), e);
        }
    }

    private static List<NearTie> ties(JsonNode list) {
        List<NearTie> ties = new ArrayList<>();
        list.forEach(tie -> ties.add(
                new NearTie(tie.path("inside").asText(), tie.path("outside").asText(), number(tie.path("flipped")))));
        return ties;
    }

    private static List<Movement> movements(JsonNode list) {
        List<Movement> movements = new ArrayList<>();
        list.forEach(of -> movements.add(new Movement(
                of.path("variation").asText(),
                number(of.path("alone")),
                number(of.path("first")),
                number(of.path("total")),
                new SobolInterval(
                        number(of.path("firstLow")),
                        number(of.path("firstHigh")),
                        number(of.path("totalLow")),
                        number(of.path("totalHigh"))))));
        return movements;
    }

    private static LeaveOneOut leaveOneOut(JsonNode list, List<RobustnessRow> rows) {
        int[] nominal =
                rows.stream().mapToInt(row -> row.result().nominalRank()).toArray();
        return new LeaveOneOut(
                nominal,
                IntStream.range(0, list.size())
                        .mapToObj(node -> new LeaveOneOut.Without(
                                list.get(node).path("node").asText(),
                                rows.stream()
                                        .mapToInt(row -> row.ranksWithout()[node])
                                        .toArray(),
                                new double[0],
                                number(list.get(node).path("meanChange"))))
                        .toList());
    }

    /** What is not a number is a text in JSON. */
    private static double number(JsonNode node) {
        return node.isTextual() ? Double.parseDouble(node.asText()) : node.asDouble();
    }
}
