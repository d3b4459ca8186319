package vn.thiduaso.dashboard.runs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A manifest as lines of path and value, in its own order: what went in, what came out, with hashes.
 *
 * @param lines everything but files, at most {@value #MOST}
 * @param files paths and hashes
 * @param json the whole text, indented
 */
record ManifestView(List<Line> lines, List<HashedFile> files, String json) {

    private static final int MOST = 400;

    /** @param path names joined by dots: {@code indexSet.sha256} */
    record Line(String path, String value) {}

    record HashedFile(String part, String path, String sha256) {}

    static ManifestView of(String manifest) {
        JsonNode root = new JsonMapper().readTree(manifest);
        List<Line> lines = new ArrayList<>();
        List<HashedFile> files = new ArrayList<>();
        walk("", root, lines, files);
        return new ManifestView(lines.subList(0, Math.min(MOST, lines.size())), files, root.toPrettyString());
    }

    private static void walk(String path, JsonNode node, List<Line> lines, List<HashedFile> files) {
        if (node.isObject() && node.has("path") && node.has("sha256")) {
            files.add(new HashedFile(
                    path, node.get("path").asString(), node.get("sha256").asString()));
        } else if (node.isObject()) {
            for (Map.Entry<String, JsonNode> entry : node.properties()) {
                walk(path.isEmpty() ? entry.getKey() : path + "." + entry.getKey(), entry.getValue(), lines, files);
            }
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                boolean file = node.get(i).isObject() && node.get(i).has("path");
                walk(file ? path : path + "[" + i + "]", node.get(i), lines, files);
            }
        } else {
            lines.add(new Line(path, node.asString()));
        }
    }
}
