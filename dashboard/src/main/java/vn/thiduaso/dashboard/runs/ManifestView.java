package vn.thiduaso.dashboard.runs;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.thiduaso.ingest.wording.Formats;
import vn.thiduaso.ingest.wording.Words;
import vn.thiduaso.scoring.Period;
import vn.thiduaso.scoring.indexset.IndexSet;

/**
 * A manifest as lines of name and value, in its own order: what went in, what came out, with hashes. Figures, moments and places are written as on every
 * page; the text itself is as it was made.
 *
 * @param lines everything but files, the parameters of preparation and what the run took, at most {@value #MOST}
 * @param files paths and hashes
 * @param json the whole text, indented
 */
record ManifestView(List<Line> lines, List<HashedFile> files, String json) {

    private static final int MOST = 400;

    /** What making the run took: told beside the manifest. */
    private static final String WORK = "work";

    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z");

    /** Spark on one machine, and how many of its threads. */
    private static final Pattern LOCAL = Pattern.compile("local\\[(\\d+)\\]");

    /** @param name words joined by dots; a key that nobody gave words stands as it is */
    record Line(String name, String value) {}

    record HashedFile(String part, String path, String sha256) {}

    static ManifestView of(String manifest, IndexSet set, Words words) {
        JsonNode root = new JsonMapper().readTree(manifest);
        Walk walk = new Walk(set, words, new ArrayList<>(), new ArrayList<>());
        walk.node("", "", root);
        return new ManifestView(
                walk.lines.subList(0, Math.min(MOST, walk.lines.size())), walk.files, root.toPrettyString());
    }

    private record Walk(IndexSet set, Words words, List<Line> lines, List<HashedFile> files) {

        void node(String name, String key, JsonNode node) {
            if (key.equals("preparation")) {
                // as many parameters as columns and groups: for machines, in the text of the manifest
                int steps = node.path("fitted").path("steps").size();
                lines.add(new Line(name, words.text("manifest.steps", Integer.toString(steps))));
            } else if (node.isObject() && node.has("path") && node.has("sha256")) {
                files.add(new HashedFile(
                        name, node.get("path").asString(), node.get("sha256").asString()));
            } else if (node.isObject()) {
                for (Map.Entry<String, JsonNode> entry : node.properties()) {
                    boolean told = name.isEmpty() && entry.getKey().equals(WORK);
                    if (!told && (!isNamed(node) || !entry.getKey().equals("node"))) {
                        node(joined(name, word(entry.getKey())), entry.getKey(), entry.getValue());
                    }
                }
            } else if (node.isArray()) {
                for (int i = 0; i < node.size(); i++) {
                    node(element(name, node.get(i), i), "", node.get(i));
                }
            } else {
                lines.add(new Line(name, value(key, node)));
            }
        }

        private String value(String key, JsonNode node) {
            Formats formats = Formats.in(words.language());
            if (node.isBoolean()) {
                return words.text(node.asBoolean() ? "yes" : "no");
            } else if (node.isIntegralNumber()) {
                return formats.whole(node.asLong());
            } else if (node.isNumber()) {
                return formats.exact(node.asDouble());
            }
            String text = node.asString();
            Matcher local = LOCAL.matcher(text);
            if (key.equals("master") && local.matches()) {
                return words.text("manifest.local", local.group(1));
            } else if (key.equals("period")) {
                return formats.period(Period.parse(text));
            }
            return MOMENT.matcher(text).matches() ? formats.dateTime(Instant.parse(text)) : text;
        }

        private String element(String name, JsonNode element, int place) {
            if (element.has("path")) {
                return name;
            }
            return isNamed(element) ? joined(name, label(element.get("node").asString())) : name + " " + (place + 1);
        }

        /** Whether it is about a node of the index set, which names it. */
        private static boolean isNamed(JsonNode element) {
            return element.isObject() && element.has("node");
        }

        private String label(String code) {
            return set.findNode(code)
                    .map(place -> set.nodes().get(place).label().in(words.language()))
                    .orElse(code);
        }

        private String word(String key) {
            return words.find("manifest." + key).orElse(key);
        }

        private static String joined(String name, String more) {
            return name.isEmpty() ? more : name + " · " + more;
        }
    }
}
