package vn.thiduaso.datasets.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import vn.thiduaso.datasets.lake.ClosedPeriod;

/**
 * What a run was told beyond its figures and rules, as its manifest states it.
 *
 * @param boundTo id of the run it is fitted to; empty: itself
 * @param earlier ids of the closings looked back to, oldest first
 */
record RunParameters(Optional<String> boundTo, List<String> earlier) {

    private static final ObjectMapper JSON = new ObjectMapper();

    RunParameters {
        earlier = List.copyOf(earlier);
    }

    static RunParameters of(RunInputs inputs) {
        return new RunParameters(
                inputs.boundTo().map(RunInputs::id),
                inputs.earlier().stream().map(ClosedPeriod::id).toList());
    }

    /** Keys in order, and only those that say something: a run without parameters has none. */
    ObjectNode toJson() {
        ObjectNode json = JSON.createObjectNode();
        boundTo.ifPresent(run -> json.put("bound_to", run));
        if (!earlier.isEmpty()) {
            earlier.forEach(json.putArray("earlier")::add);
        }
        return json;
    }

    /** @throws IllegalArgumentException when the text is no manifest */
    static RunParameters ofManifest(String manifest) {
        try {
            JsonNode json = JSON.readTree(manifest).path("parameters");
            List<String> earlier = new ArrayList<>();
            json.path("earlier").forEach(id -> earlier.add(id.asText()));
            return new RunParameters(Optional.ofNullable(json.get("bound_to")).map(JsonNode::asText), earlier);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not a manifest: " + e.getOriginalMessage(), e);
        }
    }
}
