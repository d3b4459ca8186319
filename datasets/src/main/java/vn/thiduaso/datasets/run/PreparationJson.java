package vn.thiduaso.datasets.run;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;

import vn.thiduaso.scoring.kernel.BoundPreparation;
import vn.thiduaso.scoring.preparation.FittedStep;
import vn.thiduaso.scoring.preparation.Transform;

/**
 * A fitted preparation as JSON and back, to the last bit: one object per step, with the name of its type and its parameters. What was done to a
 * column (shape before and after, moves, transform) stands in it, so a reader needs no other file.
 */
public final class PreparationJson {

    private static final ObjectMapper JSON = mapper();

    private PreparationJson() {}

    /** Types of one sealed family tell themselves apart by their name. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "type")
    private interface Named {}

    private static ObjectMapper mapper() {
        ObjectMapper mapper = JsonMapper.builder()
                .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
                .addMixIn(FittedStep.class, Named.class)
                .addMixIn(Transform.class, Named.class)
                .build();
        mapper.registerSubtypes(FittedStep.class.getPermittedSubclasses());
        mapper.registerSubtypes(Transform.class.getPermittedSubclasses());
        return mapper;
    }

    public static JsonNode write(BoundPreparation preparation) {
        return JSON.valueToTree(preparation);
    }

    /** @throws IllegalArgumentException when the node is no fitted preparation */
    public static BoundPreparation read(JsonNode json) {
        try {
            return JSON.treeToValue(json, BoundPreparation.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not a fitted preparation: " + e.getOriginalMessage(), e);
        }
    }

    /**
     * The preparation a manifest states under {@code preparation}; none where it states none.
     *
     * @throws IllegalArgumentException when the text is no manifest
     */
    public static BoundPreparation ofManifest(String manifest) {
        try {
            JsonNode found = JSON.readTree(manifest).path("preparation");
            return found.isMissingNode() ? BoundPreparation.NONE : read(found);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not a manifest: " + e.getOriginalMessage(), e);
        }
    }
}
