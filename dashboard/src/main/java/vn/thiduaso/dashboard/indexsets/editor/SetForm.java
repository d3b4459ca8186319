package vn.thiduaso.dashboard.indexsets.editor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import vn.thiduaso.datasets.indexset.edit.FieldChange;
import vn.thiduaso.datasets.indexset.edit.SetFields;

/**
 * What stands in a form about a node or the settings of a set: by the name of the field what is in it. The name says how the key behind the point is written:
 * {@code text.max}, {@code list.tags}, {@code vi.label} and {@code en.label}, {@code type.rule} and {@code rest.rule}, {@code yaml.levels}.
 *
 * @param values fields of several values, such as boxes that are ticked, have each of them
 */
record SetForm(Map<String, List<String>> values) {

    private static final String TEXT = "text.";
    private static final String LIST = "list.";
    private static final String VIETNAMESE = "vi.";
    private static final String ENGLISH = "en.";
    private static final String TYPE = "type.";
    private static final String REST = "rest.";
    private static final String YAML = "yaml.";
    private static final String CITATION = "citation.";
    private static final String CERTAINTY = TEXT + CITATION + "certainty";

    /** Keys that are numbers; people write a decimal comma. */
    private static final Set<String> NUMBERS = Set.of(
            "max",
            "weight",
            "minimum-coverage",
            "minimum-children",
            "minimum-count",
            "input.range.min",
            "input.range.max",
            "input.range.step");

    private static final List<String> OF_NODE = List.of(
            "text.code",
            "vi.label",
            "en.label",
            "text.max",
            "text.weight",
            "list.applies-to",
            "list.tags",
            "vi.note",
            "en.note",
            "text.citation.document",
            "text.citation.date",
            "text.citation.article",
            "text.citation.quote",
            "text.citation.address",
            CERTAINTY,
            "text.citation.note");

    private static final List<String> OF_GROUP = List.of(
            "type.aggregate",
            "rest.aggregate",
            "text.minimum-coverage",
            "text.minimum-children",
            "text.minimum-count",
            "text.when-incomplete",
            "yaml.rounding");

    private static final List<String> OF_INDICATOR = List.of(
            "text.direction",
            "type.rule",
            "rest.rule",
            "text.formula",
            "text.missing",
            "text.not-applicable",
            "text.zero-denominator",
            "yaml.rounding");

    private static final List<String> OF_ONE_INPUT = List.of(
            "text.input.kind",
            "text.input.unit",
            "vi.input.label",
            "en.input.label",
            "text.input.range.min",
            "text.input.range.max",
            "text.input.range.step",
            "text.input.integer",
            "list.input.aliases",
            "text.input.checks.evidence-missing");

    private static final List<String> OF_SETTINGS = List.of(
            "text.code",
            "text.version",
            "vi.name",
            "en.name",
            "text.valid.from",
            "text.valid.to",
            "text.illustrative",
            "list.applies-to",
            "text.minimum-coverage");

    SetForm {
        values = Map.copyOf(values);
    }

    /** The fields of a node. */
    static SetForm ofNode(SetFields node, boolean isGroup, String language) {
        Stream<String> own = isGroup
                ? OF_GROUP.stream()
                : Stream.concat(
                        OF_INDICATOR.stream(), node.has("inputs") ? Stream.of("yaml.inputs") : OF_ONE_INPUT.stream());
        return of(node, Stream.concat(OF_NODE.stream(), own).toList(), language);
    }

    /** The fields of the set that are no part of their own. */
    static SetForm ofSettings(SetFields top, String language) {
        return of(top, OF_SETTINGS, language);
    }

    /** A part of the set as it is written. */
    static SetForm ofPart(SetFields top, String part) {
        return of(top, List.of(YAML + part), "");
    }

    private static SetForm of(SetFields fields, List<String> names, String language) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        names.forEach(name -> values.put(name, shown(fields, name, language)));
        return new SetForm(values);
    }

    private static List<String> shown(SetFields fields, String name, String language) {
        String key = name.substring(name.indexOf('.') + 1);
        if (name.startsWith(LIST)) {
            return fields.texts(key);
        }
        if (name.startsWith(TYPE)) {
            return List.of(fields.text(key + ".type"));
        }
        if (name.startsWith(REST)) {
            return List.of(fields.rest(key));
        }
        if (name.startsWith(YAML)) {
            return List.of(fields.yaml(key));
        }
        if (name.startsWith(VIETNAMESE)) {
            return List.of(fields.vietnamese(key));
        }
        if (name.startsWith(ENGLISH)) {
            return List.of(fields.english(key));
        }
        String text = fields.text(key);
        return List.of(NUMBERS.contains(key) && language.equals("vi") ? text.replace('.', ',') : text);
    }

    /** The same with what somebody sent, so that a form that is refused is not empty. */
    SetForm with(SetForm sent) {
        Map<String, List<String>> both = new LinkedHashMap<>(values);
        sent.values.forEach((name, value) -> {
            if (both.containsKey(name)) {
                both.put(name, value);
            }
        });
        return new SetForm(both);
    }

    /** What somebody sent. */
    static SetForm sent(Map<String, String[]> parameters) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        parameters.forEach((name, value) -> {
            if (name.indexOf('.') > 0) {
                values.put(name, Arrays.asList(value));
            }
        });
        return new SetForm(values);
    }

    /** What is in a field; empty when it is not there. */
    public String text(String name) {
        List<String> found = values.getOrDefault(name, List.of());
        return name.startsWith(LIST) ? String.join(", ", found) : found.isEmpty() ? "" : found.get(0);
    }

    /** Whether a box is ticked. */
    public boolean has(String name, String value) {
        return values.getOrDefault(name, List.of()).contains(value);
    }

    /** Whether the form has a field at all. */
    public boolean shows(String name) {
        return values.containsKey(name);
    }

    /** Rows a text takes, so that no small one stands in a large field. */
    public int rows(String name) {
        return Math.max(2, Math.min(24, (int) text(name).lines().count() + 1));
    }

    /** What the fields say is to change. */
    List<FieldChange> changes() {
        List<FieldChange> changes = new ArrayList<>();
        values.keySet().stream().sorted().forEach(name -> {
            String key = name.substring(name.indexOf('.') + 1);
            if (name.startsWith(TEXT)) {
                changes.add(new FieldChange.Text(key, value(name, key)));
            } else if (name.startsWith(LIST)) {
                changes.add(new FieldChange.Texts(key, items(name)));
            } else if (name.startsWith(VIETNAMESE)) {
                changes.add(new FieldChange.Label(key, text(name), text(ENGLISH + key)));
            } else if (name.startsWith(TYPE)) {
                changes.add(new FieldChange.Typed(key, text(name).strip(), text(REST + key)));
            } else if (name.startsWith(YAML)) {
                changes.add(new FieldChange.Yaml(key, text(name)));
            }
        });
        return changes;
    }

    private String value(String name, String key) {
        String text = text(name).strip().replace("\r\n", "\n");
        if (name.equals(CERTAINTY) && citesNothing()) {
            return "";
        }
        return NUMBERS.contains(key) ? text.replace(',', '.') : text;
    }

    /** How sure the reading of nothing is, is not said. */
    private boolean citesNothing() {
        return values.keySet().stream()
                .filter(name -> name.startsWith(TEXT + CITATION) && !name.equals(CERTAINTY))
                .allMatch(name -> text(name).isBlank());
    }

    private List<String> items(String name) {
        return values.getOrDefault(name, List.of()).stream()
                .flatMap(text -> Arrays.stream(text.split("[,;\\n]")))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
    }
}
