package vn.thiduaso.dashboard.map;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import vn.thiduaso.dashboard.map.UnitMap.Fault;

/**
 * Reads outlines of units: GeoJSON (RFC 7946), a FeatureCollection whose features are polygons and name their unit in the property {@code unit}. Only code and
 * outline are taken.
 */
final class UnitMapReader {

    /** More is not sent to a browser. */
    static final long MOST_BYTES = 10_000_000;
    /** All communes of the country, and half as many again. */
    static final int MOST_UNITS = 5_000;

    private static final int FAULTS = 20;
    private static final Set<String> OUTLINES = Set.of("Polygon", "MultiPolygon");
    private static final JsonMapper MAPPER = new JsonMapper();

    private final List<Fault> faults = new ArrayList<>();
    private final Set<String> units = new LinkedHashSet<>();
    private final ArrayNode features = MAPPER.createArrayNode();

    private UnitMapReader() {}

    /** @throws IOException when the file cannot be read */
    static UnitMap read(Path file) throws IOException {
        return new UnitMapReader().outlines(file);
    }

    private UnitMap outlines(Path file) throws IOException {
        if (Files.size(file) > MOST_BYTES) {
            return UnitMap.faulty(List.of(new Fault("size", "", Long.toString(Files.size(file) / 1_000_000))));
        }
        JsonNode all;
        try {
            all = MAPPER.readTree(Files.readAllBytes(file));
        } catch (JacksonException broken) {
            return UnitMap.faulty(List.of(new Fault("json", "", broken.getOriginalMessage())));
        }
        JsonNode listed = all.path("features");
        if (!all.path("type").asString("").equals("FeatureCollection") || !listed.isArray() || listed.isEmpty()) {
            return UnitMap.faulty(List.of(new Fault("collection", "", "")));
        }
        if (listed.size() > MOST_UNITS) {
            return UnitMap.faulty(List.of(new Fault("units", "", Integer.toString(listed.size()))));
        }
        for (int i = 0; i < listed.size() && faults.size() < FAULTS; i++) {
            take(listed.get(i), Integer.toString(i + 1));
        }
        return faults.isEmpty() ? new UnitMap(units, shapes(), List.of()) : UnitMap.faulty(faults);
    }

    private void take(JsonNode feature, String place) {
        String unit = feature.path("properties").path("unit").asString("").strip();
        JsonNode outline = feature.path("geometry");
        String type = outline.path("type").asString("");
        if (unit.isEmpty()) {
            faults.add(new Fault("unit", place, ""));
        } else if (!units.add(unit)) {
            faults.add(new Fault("twice", place, unit));
        }
        if (!OUTLINES.contains(type)) {
            faults.add(new Fault("outline", place, type));
        } else if (!isOnEarth(outline.path("coordinates"), type.equals("Polygon") ? 2 : 3)) {
            faults.add(new Fault("coordinates", place, unit));
        }
        ObjectNode taken = MAPPER.createObjectNode().put("type", "Feature");
        taken.putObject("properties").put("name", unit);
        taken.set("geometry", outline);
        features.add(taken);
    }

    /** @param depth how many lists stand around a point */
    private static boolean isOnEarth(JsonNode part, int depth) {
        if (!part.isArray() || part.isEmpty()) {
            return false;
        }
        if (depth == 0) {
            return part.size() >= 2
                    && part.get(0).isNumber()
                    && part.get(1).isNumber()
                    && Math.abs(part.get(0).asDouble()) <= 180
                    && Math.abs(part.get(1).asDouble()) <= 90;
        }
        for (JsonNode inner : part) {
            if (!isOnEarth(inner, depth - 1)) {
                return false;
            }
        }
        return true;
    }

    private String shapes() {
        ObjectNode all = MAPPER.createObjectNode().put("type", "FeatureCollection");
        all.set("features", features);
        return MAPPER.writeValueAsString(all);
    }
}
