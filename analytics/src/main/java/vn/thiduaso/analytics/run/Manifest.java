package vn.thiduaso.analytics.run;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import vn.thiduaso.datasets.lake.ClosedPeriod;
import vn.thiduaso.datasets.lake.Digests;
import vn.thiduaso.datasets.lake.LakeFile;
import vn.thiduaso.datasets.lake.Submission;
import vn.thiduaso.datasets.run.PreparationJson;
import vn.thiduaso.datasets.run.RunInputs;
import vn.thiduaso.datasets.run.RunWork;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.kernel.BoundPreparation;
import vn.thiduaso.scoring.statistics.ColumnStatistics;
import vn.thiduaso.scoring.statistics.SampleStatistics;
import vn.thiduaso.scoring.statistics.SortedColumn;

/**
 * What a run was made of and what came out, as JSON: enough to make it again and to see whether a byte changed; and what making it took.
 *
 * @param inputFiles data files of each closing that was read, the one scored first, with the hash of their bytes
 * @param submissions files that were in force when the period was scored
 * @param preparation parameters the figures were prepared with
 * @param sample statistics the rules were bound to
 * @param scoreFiles data files of the results
 * @param master where it ran; for information, not part of the id
 * @param work what it took; likewise
 */
public record Manifest(
        RunInputs inputs,
        Map<ClosedPeriod, List<LakeFile>> inputFiles,
        List<Submission> submissions,
        BoundPreparation preparation,
        SampleStatistics sample,
        int ranked,
        OutputHashes output,
        List<LakeFile> scoreFiles,
        Instant created,
        String master,
        RunWork work) {

    private static final ObjectMapper JSON = new ObjectMapper();

    public Manifest {
        inputFiles = Collections.unmodifiableMap(new LinkedHashMap<>(inputFiles));
        submissions = List.copyOf(submissions);
        scoreFiles = List.copyOf(scoreFiles);
    }

    /** Indented, so that people read it; keys always in this order. */
    public String toJson() {
        ClosedPeriod closing = inputs.closing();
        ObjectNode json = JSON.createObjectNode().put("run", inputs.id());
        ObjectNode set = json.putObject("indexSet")
                .put("code", closing.indexSet())
                .put("version", closing.indexSetVersion())
                .put("sha256", closing.indexSetSha256());
        if (!inputs.indexSet().set().definition().valid().covers(closing.period())) {
            set.put("inForce", false);
        }
        json.put("period", closing.period().toString());
        files(
                json.putObject("closing")
                        .put("id", closing.id())
                        .put("closedAt", closing.closedAt().toString())
                        .put("closedBy", closing.closedBy())
                        .put("rows", closing.units()),
                inputFiles.get(closing));
        others(json, closing);
        ArrayNode sent = json.putArray("submissions");
        submissions.forEach(row -> sent.addObject()
                .put("id", row.id())
                .put("file", row.fileName())
                .put("sha256", row.sha256())
                .put("illustrative", row.illustrative())
                .put("rowsRead", row.rowsRead())
                .put("accepted", row.accepted())
                .put("quarantined", row.quarantined()));
        json.put("engine", inputs.engine());
        json.set("parameters", inputs.parameters());
        if (!preparation.isNone()) {
            json.set("preparation", PreparationJson.write(preparation));
        }
        json.set("statistics", statistics(inputs.indexSet().set(), sample));
        json.putObject("counts")
                .put("units", closing.units())
                .put("ranked", ranked)
                .put("unranked", closing.units() - ranked);
        files(
                json.putObject("output")
                        .put("scoresSha256", output.scores())
                        .put("ranksSha256", output.ranks())
                        .put("contributionsSha256", output.contributions()),
                scoreFiles);
        json.put("created", created.toString()).put("master", master);
        work.writeInto(json);
        return json.toPrettyString() + "\n";
    }

    /** Closings of other periods that were read. */
    private void others(ObjectNode json, ClosedPeriod scored) {
        if (inputFiles.size() > 1) {
            ArrayNode list = json.putArray("otherClosings");
            inputFiles.forEach((closing, ofClosing) -> {
                if (!closing.equals(scored)) {
                    files(
                            list.addObject()
                                    .put("id", closing.id())
                                    .put("period", closing.period().toString()),
                            ofClosing);
                }
            });
        }
    }

    /**
     * Reads the output hashes a manifest states.
     *
     * @throws IllegalArgumentException when the text is no manifest
     */
    public static OutputHashes readOutput(String manifest) {
        JsonNode output = read(manifest).path("output");
        return new OutputHashes(
                output.path("scoresSha256").asText(),
                output.path("ranksSha256").asText(),
                output.path("contributionsSha256").asText());
    }

    /** The statistics a manifest states, as text to compare with {@link #statisticsText}. */
    public static String readStatistics(String manifest) {
        return read(manifest).path("statistics").toString();
    }

    public static String statisticsText(IndexSet set, SampleStatistics sample) {
        return statistics(set, sample).toString();
    }

    /** Files a manifest names, of the closing and of the results. */
    public static List<LakeFile> readFiles(String manifest) {
        JsonNode json = read(manifest);
        List<LakeFile> files = new ArrayList<>();
        json.path("otherClosings").forEach(closing -> files(closing, files));
        for (String part : List.of("closing", "output")) {
            files(json.path(part), files);
        }
        return files;
    }

    private static void files(JsonNode of, List<LakeFile> files) {
        of.path("files")
                .forEach(file -> files.add(new LakeFile(
                        file.path("path").asText(), file.path("sha256").asText())));
    }

    /** The fitted preparation a manifest states, as text to compare with {@link #preparationText}. */
    public static String readPreparation(String manifest) {
        return preparationText(PreparationJson.ofManifest(manifest));
    }

    public static String preparationText(BoundPreparation preparation) {
        return PreparationJson.write(preparation).toString();
    }

    private static JsonNode read(String manifest) {
        try {
            return JSON.readTree(manifest);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not a manifest: " + e.getOriginalMessage(), e);
        }
    }

    private static void files(ObjectNode of, List<LakeFile> files) {
        ArrayNode list = of.putArray("files");
        files.forEach(file -> list.addObject().put("path", file.path()).put("sha256", file.sha256()));
    }

    private static ArrayNode statistics(IndexSet set, SampleStatistics sample) {
        ArrayNode list = JSON.createArrayNode();
        for (int node = 0; node < sample.byNode().size(); node++) {
            ColumnStatistics column = sample.byNode().get(node);
            if (column.count() > 0) {
                ObjectNode entry = list.addObject()
                        .put("node", set.nodes().get(node).code())
                        .put("count", column.count())
                        .put("min", column.min())
                        .put("max", column.max());
                column.moments()
                        .ifPresent(moments -> entry.put("mean", moments.mean()).put("deviation", moments.deviation()));
                column.reference().ifPresent(reference -> entry.put("reference", reference));
                column.sorted().ifPresent(sorted -> entry.put("columnSha256", sha256(sorted)));
            }
        }
        return list;
    }

    /** A column is as long as the run has units: its hash stands for it, over eight bytes of each measure, the first the highest. */
    private static String sha256(SortedColumn sorted) {
        ByteBuffer bytes = ByteBuffer.allocate(Math.multiplyExact(sorted.size(), Double.BYTES));
        for (int place = 0; place < sorted.size(); place++) {
            bytes.putDouble(sorted.at(place));
        }
        return Digests.sha256(bytes.array());
    }
}
