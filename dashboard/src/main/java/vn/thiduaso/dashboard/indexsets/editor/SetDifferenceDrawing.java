package vn.thiduaso.dashboard.indexsets.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

import vn.thiduaso.dashboard.indexsets.editor.SetDifferenceView.PartLine;
import vn.thiduaso.datasets.indexset.edit.SetFields;
import vn.thiduaso.datasets.indexset.edit.SetText;
import vn.thiduaso.ingest.wording.AggregationTexts;
import vn.thiduaso.ingest.wording.CitationText;
import vn.thiduaso.ingest.wording.Formats;
import vn.thiduaso.ingest.wording.RuleTexts;
import vn.thiduaso.ingest.wording.Words;
import vn.thiduaso.scoring.UnitKind;
import vn.thiduaso.scoring.comparison.SetDifference;
import vn.thiduaso.scoring.comparison.SetDifference.Aspect;
import vn.thiduaso.scoring.comparison.SetDifference.NodeChange;
import vn.thiduaso.scoring.comparison.SetDifference.Setting;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.indexset.Indicator;
import vn.thiduaso.scoring.indexset.Node;
import vn.thiduaso.scoring.indexset.View;

/** Writes what one version of a set says otherwise than another, each side in words. */
public record SetDifferenceDrawing(Version before, Version after, Words words, Formats f) {

    private static final List<String> FIGURES = List.of("input", "inputs", "formula");
    private static final List<String> COMPLETENESS =
            List.of("minimum-coverage", "minimum-children", "minimum-count", "when-incomplete");

    /** A set with its text. */
    public record Version(IndexSet set, SetText text) {}

    public List<SetDifferenceView.SettingLine> settings(SetDifference found) {
        return found.settings().stream()
                .map(setting -> new SetDifferenceView.SettingLine(
                        words.text("setdiff.setting." + setting), said(before, setting), said(after, setting)))
                .toList();
    }

    /** As it is written: settings have as many forms as the format has. */
    private static String said(Version version, Setting setting) {
        SetFields top = version.text().top();
        String key = setting.name().toLowerCase(Locale.ROOT).replace('_', '-');
        String yaml = top.yaml(key);
        return yaml.isEmpty() ? Formats.NONE : yaml;
    }

    public List<SetDifferenceView.NodeLine> nodes(SetDifference found, Function<String, String> address) {
        return found.nodes().stream().map(change -> line(change, address)).toList();
    }

    private SetDifferenceView.NodeLine line(NodeChange change, Function<String, String> address) {
        boolean isGone = change.after().isEmpty();
        Node shown = isGone
                ? before.set().nodes().get(change.before().getAsInt())
                : after.set().nodes().get(change.after().getAsInt());
        String kind = isGone ? "gone" : change.before().isEmpty() ? "added" : "changed";
        return new SetDifferenceView.NodeLine(
                shown.code(),
                shown.label().in(words.language()),
                kind,
                isGone ? "" : address.apply(shown.code()),
                kind.equals("changed") ? parts(change) : List.of());
    }

    private List<PartLine> parts(NodeChange change) {
        int earlier = change.before().getAsInt();
        int later = change.after().getAsInt();
        List<PartLine> parts = new ArrayList<>();
        if (change.isMoved()) {
            parts.add(new PartLine(
                    words.text("setdiff.moved"), parent(before.set(), earlier), parent(after.set(), later)));
        }
        for (Aspect aspect : change.aspects()) {
            parts.add(new PartLine(
                    words.text("setdiff.aspect." + aspect), said(before, earlier, aspect), said(after, later, aspect)));
        }
        return parts;
    }

    private String parent(IndexSet set, int place) {
        int parent = set.parent(place);
        return parent < 0 ? Formats.NONE : set.nodes().get(parent).label().in(words.language());
    }

    private String said(Version version, int place, Aspect aspect) {
        Node node = version.set().nodes().get(place);
        String text = switch (aspect) {
            case KIND ->
                words.text(
                        node instanceof Indicator
                                ? "setdraft.indicator"
                                : node instanceof View ? "kind.view" : "setdraft.group");
            case LABEL -> node.label().in(words.language());
            case MAX -> f.exact(node.max());
            case WEIGHT -> f.exact(node.head().weight());
            case INPUTS -> written(version, node.code(), FIGURES);
            case RULE -> rule(node);
            case ROUNDING -> written(version, node.code(), List.of("rounding"));
            case GAPS -> gaps(version, node);
            case APPLIES_TO ->
                node.head().appliesTo().stream().sorted().map(this::kind).collect(Collectors.joining(", "));
            case CITATION ->
                node.head()
                        .citation()
                        .map(citation -> CitationText.of(citation, words, f))
                        .map(SetDifferenceDrawing::citation)
                        .orElse("");
            case TAGS -> String.join(", ", node.head().tags());
            case NOTE ->
                node.head().note().map(note -> note.in(words.language())).orElse("");
        };
        return text.isEmpty() ? Formats.NONE : text;
    }

    private static String citation(CitationText citation) {
        return citation.text() + (citation.quote().isEmpty() ? "" : ": “" + citation.quote() + "”");
    }

    private String kind(String code) {
        return UnitKind.find(code)
                .map(known -> known.label().in(words.language()))
                .orElse(code);
    }

    private String rule(Node node) {
        return node instanceof Indicator leaf
                ? new RuleTexts(words, f).rule(leaf.rule(), leaf.max())
                : new AggregationTexts(words, f).of(node);
    }

    /** As it is written: these have as many forms as the format has. */
    private static String written(Version version, String code, List<String> keys) {
        return version.text().lines().stream()
                .filter(line -> line.code().equals(code))
                .findFirst()
                .flatMap(line -> version.text().find(line.place()))
                .map(fields -> keys.stream()
                        .filter(fields::has)
                        .map(key -> key + ": " + fields.yaml(key))
                        .collect(Collectors.joining("\n")))
                .orElse("");
    }

    private String gaps(Version version, Node node) {
        return node instanceof Indicator leaf
                ? String.join("; ", new RuleTexts(words, f).policies(leaf))
                : written(version, node.code(), COMPLETENESS);
    }
}
