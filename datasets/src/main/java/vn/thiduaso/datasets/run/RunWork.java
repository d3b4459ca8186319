package vn.thiduaso.datasets.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * What making a run took, as its manifest states it: for information, and no part of what the run is known by. Figures are of the process that led the
 * run; on a cluster others worked for it too.
 *
 * @param steps in order; the last ends when the manifest is written
 * @param cpuSeconds time of all processors; empty where the system does not say
 * @param memoryBytes most the process had in memory up to then; empty where the system does not say
 * @param cores processors it could use
 */
public record RunWork(List<Step> steps, OptionalDouble cpuSeconds, OptionalLong memoryBytes, int cores) {

    private static final String KEY = "work";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final double THOUSAND = 1_000;

    /** @param step its word: {@code gather} */
    public record Step(String step, double seconds) {}

    public RunWork {
        steps = List.copyOf(steps);
    }

    /** All steps together. */
    public double seconds() {
        return steps.stream().mapToDouble(Step::seconds).sum();
    }

    /** Under its key, after what is there; seconds to the thousandth. */
    public void writeInto(ObjectNode manifest) {
        ObjectNode work = manifest.putObject(KEY);
        ArrayNode list = work.putArray("steps");
        steps.forEach(step -> list.addObject().put("step", step.step()).put("seconds", thousandths(step.seconds())));
        cpuSeconds.ifPresent(seconds -> work.put("cpuSeconds", thousandths(seconds)));
        memoryBytes.ifPresent(bytes -> work.put("memoryBytes", bytes));
        work.put("cores", cores);
    }

    private static double thousandths(double seconds) {
        return Math.rint(seconds * THOUSAND) / THOUSAND;
    }

    /**
     * What a manifest states; empty of runs made before it was written.
     *
     * @throws IllegalArgumentException when the text is no manifest
     */
    public static Optional<RunWork> ofManifest(String manifest) {
        try {
            JsonNode work = JSON.readTree(manifest).path(KEY);
            return work.isObject() ? Optional.of(read(work)) : Optional.empty();
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not a manifest: " + e.getOriginalMessage(), e);
        }
    }

    private static RunWork read(JsonNode work) {
        List<Step> steps = new ArrayList<>();
        work.path("steps")
                .forEach(step -> steps.add(new Step(
                        step.path("step").asText(), step.path("seconds").asDouble())));
        JsonNode cpu = work.path("cpuSeconds");
        JsonNode memory = work.path("memoryBytes");
        return new RunWork(
                steps,
                cpu.isNumber() ? OptionalDouble.of(cpu.asDouble()) : OptionalDouble.empty(),
                memory.isNumber() ? OptionalLong.of(memory.asLong()) : OptionalLong.empty(),
                work.path("cores").asInt());
    }
}
