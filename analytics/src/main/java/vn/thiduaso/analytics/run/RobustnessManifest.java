package vn.thiduaso.analytics.run;

import java.util.List;
import java.util.stream.DoubleStream;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import vn.thiduaso.datasets.indexset.DesignSource;
import vn.thiduaso.datasets.lake.Digests;
import vn.thiduaso.datasets.lake.RobustnessRow;
import vn.thiduaso.datasets.lake.RunRow;
import vn.thiduaso.scoring.robustness.LeaveOneOut;
import vn.thiduaso.scoring.robustness.Movement;
import vn.thiduaso.scoring.robustness.NearTie;
import vn.thiduaso.scoring.robustness.SobolInterval;
import vn.thiduaso.scoring.robustness.UnitRobustness;
import vn.thiduaso.scoring.robustness.Variation;

/** What a robustness analysis was made of and what came out beside the rows of units, as JSON. Holds no time: the same request gives the same text. */
public final class RobustnessManifest {

    /** Near-ties listed; the count tells them all. */
    static final int MOST_TIES = 1_000;

    /** Key of the digest. */
    static final String CONTENT = "contentSha256";

    private static final ObjectMapper JSON = new ObjectMapper();

    private RobustnessManifest() {}

    /** Indented, so that people read it; keys always in this order. */
    public static String toJson(RobustnessRequest request, RunRow run, DesignSource design, RobustnessReport report) {
        ObjectNode json = JSON.createObjectNode().put("analysis", request.id()).put("run", run.id());
        json.put("indexSet", run.indexSet()).put("version", run.version());
        json.put("period", run.period().toString());
        json.put("engine", request.engine());
        json.putObject("design").put("sha256", design.sha256()).put("yaml", design.yaml());
        json.putObject("parameters")
                .put("draws", request.plan().draws())
                .put("seed", request.plan().seed())
                .put("sobolRows", request.plan().rows())
                .put("top", request.top())
                .put("flipped", request.flipped())
                .put("quantiles", "type 7: 0.05, 0.5, 0.95");
        ArrayNode variations = json.putArray("variations");
        design.design().variations().stream().map(Variation::name).forEach(variations::add);
        json.putObject("counts").put("units", report.units().size());
        movements(json, report.movements());
        nearTies(json, report.robustness().nearTies());
        leftOut(json, report.leaveOneOut());
        json.put(CONTENT, contentSha256(json, report.rows()));
        return json.toPrettyString() + "\n";
    }

    /** A digest of what a manifest says beside its own digest, and of the rows of units, in any order; figures of rows by their bits. */
    static String contentSha256(ObjectNode manifest, List<RobustnessRow> rows) {
        ContentSum sum = new ContentSum();
        rows.forEach(row -> sum.add(bytes(row)));
        ObjectNode said = manifest.deepCopy();
        said.remove(CONTENT);
        return Digests.sha256(said.toPrettyString() + sum.hex());
    }

    private static RowBytes bytes(RobustnessRow row) {
        UnitRobustness of = row.result();
        RowBytes bytes =
                new RowBytes().text(of.unit()).integer(of.nominalRank()).integer(of.firstRank());
        DoubleStream.of(
                        of.nominalScore(),
                        of.ranked(),
                        of.meanRank(),
                        of.medianRank(),
                        of.lowRank(),
                        of.highRank(),
                        of.lowScore(),
                        of.medianScore(),
                        of.highScore(),
                        of.top())
                .forEach(bytes::number);
        bytes.numbers(of.rankShares());
        bytes.integers(row.ranksWithout());
        return bytes;
    }

    private static void movements(ObjectNode json, List<Movement> movements) {
        ArrayNode list = json.putArray("movements");
        for (Movement movement : movements) {
            SobolInterval interval = movement.interval();
            list.addObject()
                    .put("variation", movement.variation())
                    .put("alone", movement.alone())
                    .put("first", movement.first())
                    .put("firstLow", interval.firstLow())
                    .put("firstHigh", interval.firstHigh())
                    .put("total", movement.total())
                    .put("totalLow", interval.totalLow())
                    .put("totalHigh", interval.totalHigh());
        }
    }

    private static void nearTies(ObjectNode json, List<NearTie> nearTies) {
        ObjectNode ties = json.putObject("nearTies").put("count", nearTies.size());
        ArrayNode list = ties.putArray("list");
        nearTies.stream()
                .limit(MOST_TIES)
                .forEach(tie -> list.addObject()
                        .put("inside", tie.inside())
                        .put("outside", tie.outside())
                        .put("flipped", tie.flipped()));
    }

    private static void leftOut(ObjectNode json, LeaveOneOut leaveOneOut) {
        ArrayNode list = json.putArray("leftOut");
        leaveOneOut
                .without()
                .forEach(without ->
                        list.addObject().put("node", without.node()).put("meanChange", without.meanChange()));
    }
}
