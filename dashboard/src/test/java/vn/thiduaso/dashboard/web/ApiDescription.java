package vn.thiduaso.dashboard.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** {@code openapi.yaml} and the files beside it that it refers to, read as other tools read them: a reference is resolved against the file it stands in. */
final class ApiDescription {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String MAIN = "openapi.yaml";
    private static final String SCHEMA = "/components/schemas/";

    private final Map<String, JsonNode> files = new LinkedHashMap<>();
    private final List<String> broken = new ArrayList<>();

    private ApiDescription() {
        read(MAIN);
    }

    static ApiDescription read() {
        return new ApiDescription();
    }

    private void read(String name) {
        try (InputStream file = Objects.requireNonNull(getClass().getResourceAsStream("/assets/" + name), name)) {
            String yaml = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            JsonNode json = JSON.valueToTree(new Load(LoadSettings.builder().build()).loadFromString(yaml));
            files.put(name, json);
            references(name, json);
        } catch (IOException fault) {
            throw new IllegalStateException(fault);
        }
    }

    /** Reads the files that are referred to, and notes every reference that leads nowhere. */
    private void references(String file, JsonNode node) {
        JsonNode reference = node.path("$ref");
        if (reference.isString()) {
            String[] parts = reference.stringValue().split("#", 2);
            String target = parts[0].isEmpty() ? file : parts[0];
            if (!files.containsKey(target)) {
                read(target);
            }
            if (files.get(target).at(parts[1]).isMissingNode()) {
                broken.add(file + ": " + reference.stringValue());
            }
        }
        node.forEach(child -> references(file, child));
    }

    /** References that lead nowhere. */
    List<String> broken() {
        return List.copyOf(broken);
    }

    /** Names of schemas nobody refers to, by any of the files. */
    List<String> unused() {
        String all = files.values().toString();
        List<String> unused = new ArrayList<>();
        files.forEach((name, file) -> file.at("/components/schemas").propertyNames().stream()
                .filter(schema -> !all.contains("#" + SCHEMA + schema + "\""))
                .forEach(unused::add));
        return unused;
    }

    JsonNode paths() {
        return files.get(MAIN).get("paths");
    }

    /** What is wrong with an answer. */
    List<String> faults(JsonNode schema, String body) {
        ObjectNode schemas = JSON.createObjectNode();
        files.values()
                .forEach(file -> file.at("/components/schemas")
                        .properties()
                        .forEach(entry -> schemas.set(entry.getKey(), inOneFile(entry.getValue()))));
        ObjectNode whole = JSON.createObjectNode();
        whole.set("allOf", JSON.createArrayNode().add(inOneFile(schema)));
        whole.set("components", JSON.createObjectNode().set("schemas", schemas));
        Schema known = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(whole);
        return known.validate(JSON.readTree(body)).stream().map(Error::toString).toList();
    }

    private static JsonNode inOneFile(JsonNode schema) {
        return JSON.readTree(schema.toString().replaceAll("\"[a-z-]+\\.yaml#/", "\"#/"));
    }
}
