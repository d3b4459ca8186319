package vn.thiduaso.dashboard.indexsets;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.thiduaso.dashboard.chart.SunburstChart;
import vn.thiduaso.dashboard.published.LevelTexts;
import vn.thiduaso.ingest.wording.AggregationTexts;
import vn.thiduaso.ingest.wording.CitationText;
import vn.thiduaso.ingest.wording.Formats;
import vn.thiduaso.ingest.wording.PreparationTexts;
import vn.thiduaso.ingest.wording.RuleTexts;
import vn.thiduaso.ingest.wording.Words;
import vn.thiduaso.scoring.Labels;
import vn.thiduaso.scoring.UnitKind;
import vn.thiduaso.scoring.indexset.Definition;
import vn.thiduaso.scoring.indexset.Group;
import vn.thiduaso.scoring.indexset.History;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.indexset.Indicator;
import vn.thiduaso.scoring.indexset.Input;
import vn.thiduaso.scoring.indexset.Node;
import vn.thiduaso.scoring.indexset.Unconfirmed;
import vn.thiduaso.scoring.indexset.View;
import vn.thiduaso.scoring.level.LevelScale;

/** Writes an index set as texts. */
record IndexSetDrawing(IndexSet set, Words words, Formats f) {

    /** Shares are multiplied: what is smaller than a part of so many is no figure. */
    private static final double NOISE = 1e9;

    private static final double NOTHING = 1e-9;

    IndexSetView view(List<IndexSetView.Use> uses) {
        Definition definition = set.definition();
        var score = definition.score();
        UsualPolicies usual = policies();
        return new IndexSetView(
                set.code(),
                set.version(),
                in(definition.name()),
                definition.illustrative(),
                f.date(definition.valid().from()),
                definition.valid().to().map(f::date).orElse(""),
                definition.appliesTo().stream()
                        .sorted()
                        .map(kind -> UnitKind.find(kind)
                                .map(known -> in(known.label()))
                                .orElse(kind))
                        .collect(Collectors.joining(", ")),
                f.exact(definition.root().max()),
                in(score.unit()),
                score.divideBy() == 1
                        ? words.text(
                                "set.published",
                                Integer.toString(score.rounding().digits()))
                        : words.text(
                                "set.published.divided",
                                f.exact(score.divideBy()),
                                Integer.toString(score.rounding().digits())),
                words.text("set.order." + definition.ranking().order().name()) + "; "
                        + words.text("set.ties." + definition.ranking().ties().name()),
                f.percent(definition.minimumCoverage()),
                IndexSetsDesk.indicators(set),
                definition.legalBasis().stream()
                        .map(basis -> CitationText.of(basis, words, f))
                        .toList(),
                remarks(definition.unconfirmed()),
                preparation(),
                history(definition.history()),
                levels(),
                usual.texts(),
                lines(usual),
                weights(),
                uses);
    }

    private String in(Labels labels) {
        return labels.in(words.language());
    }

    /** What is said of many places is said once. */
    private List<IndexSetView.Remark> remarks(List<Unconfirmed> unconfirmed) {
        Map<String, List<IndexSetView.Place>> byNote = new LinkedHashMap<>();
        for (Unconfirmed remark : unconfirmed) {
            byNote.computeIfAbsent(in(remark.note()), note -> new ArrayList<>()).add(place(remark.at()));
        }
        return byNote.entrySet().stream()
                .map(entry -> new IndexSetView.Remark(entry.getKey(), entry.getValue()))
                .toList();
    }

    private IndexSetView.Place place(String at) {
        return set.findNode(at)
                .map(node -> new IndexSetView.Place(in(set.nodes().get(node).label()), "#n-" + at))
                .orElseGet(() -> new IndexSetView.Place(setting(at), ""));
    }

    private String setting(String at) {
        return switch (at) {
            case "levels",
                    "minimum-coverage",
                    "ranking",
                    "score",
                    "tree",
                    "views",
                    "defaults",
                    "history",
                    "preparation" -> words.text("setting." + at);
            default -> at;
        };
    }

    private List<String> preparation() {
        PreparationTexts texts = new PreparationTexts(set, words, f);
        return set.definition().preparation().steps().stream().map(texts::of).toList();
    }

    private String history(History history) {
        String periods = Integer.toString(history.periods());
        return history.periods() == 0
                ? ""
                : words.text(history.pooled() ? "set.history.pooled" : "set.history", periods);
    }

    private List<IndexSetView.Level> levels() {
        List<IndexSetView.Level> levels = new ArrayList<>();
        LevelScale scale = set.definition().levels().orElse(null);
        for (int i = 0; scale != null && i < scale.names().size(); i++) {
            levels.add(
                    new IndexSetView.Level(i, in(scale.names().get(i)), new LevelTexts(scale, words, f).condition(i)));
        }
        return levels;
    }

    private UsualPolicies policies() {
        RuleTexts rules = new RuleTexts(words, f);
        return UsualPolicies.of(set.nodes().stream()
                .flatMap(
                        node -> node instanceof Indicator leaf ? Stream.of(rules.policiesByKind(leaf)) : Stream.empty())
                .toList());
    }

    private List<IndexSetView.Line> lines(UsualPolicies usual) {
        List<IndexSetView.Line> lines = new ArrayList<>();
        for (int place = 0; place < set.nodes().size(); place++) {
            lines.add(line(place, usual));
        }
        return lines;
    }

    private IndexSetView.Line line(int place, UsualPolicies usual) {
        Node node = set.nodes().get(place);
        int depth = 0;
        for (int at = set.parent(place); at >= 0; at = set.parent(at)) {
            depth++;
        }
        RuleTexts rules = new RuleTexts(words, f);
        Indicator indicator = node instanceof Indicator leaf ? leaf : null;
        double root = Math.max(NOTHING, set.definition().root().max());
        double share = (node instanceof View ? node.max() : weight(node)) / root;
        return new IndexSetView.Line(
                Math.min(5, depth),
                node instanceof Group ? "group" : node instanceof View ? "view" : "indicator",
                node.code(),
                in(node.label()),
                node.max() > 0 ? f.exact(node.max()) : Formats.NONE,
                node.head().weight() == node.max() ? "" : f.exact(node.head().weight()),
                Math.round(Math.max(0, Math.min(1, share)) * 1000) / 10.0,
                indicator == null ? "" : inputs(indicator),
                indicator == null ? new AggregationTexts(words, f).of(node) : rules.rule(indicator.rule(), node.max()),
                indicator == null ? List.of() : usual.beyond(rules.policiesByKind(indicator)),
                CitationText.of(set.citation(place), words, f),
                node.head().citation().isPresent(),
                set.definition().unconfirmed().stream()
                        .anyMatch(remark -> remark.at().equals(node.code())),
                node.head().note().map(this::in).orElse(""));
    }

    /** The formula, if there is one, then what is asked for: with its code where the formula names it. */
    private String inputs(Indicator indicator) {
        Stream<String> formula = indicator.formula().map(found -> words.text("set.formula", found.text())).stream();
        return Stream.concat(formula, indicator.inputs().stream().map(input -> input(indicator, input)))
                .collect(Collectors.joining("; "));
    }

    private String input(Indicator indicator, Input input) {
        String kind = words.text("input." + input.kind().name());
        String unit = input.unit().isEmpty() ? "" : ", " + input.unit();
        String code = indicator.formula().isPresent() ? input.code() + ": " : "";
        String name = input.code().equals(indicator.code()) ? "" : code + label(input) + " ";
        return name + "(" + kind + unit + ")";
    }

    private String label(Input input) {
        return in(input.label());
    }

    private vn.thiduaso.dashboard.chart.Chart weights() {
        List<SunburstChart.Slice> slices = slices(set.definition().root());
        String summary = words.text(
                "chart.sunburst.summary",
                slices.size(),
                f.exact(set.definition().root().max()));
        return new SunburstChart(
                        "weights",
                        slices,
                        new SunburstChart.Words(
                                summary,
                                words.text("chart.part"),
                                words.text("chart.weight"),
                                words.text("chart.sunburst.number"),
                                words.text("chart.sunburst.crowded", slices.size())),
                        f)
                .chart();
    }

    private List<SunburstChart.Slice> slices(Group group) {
        return group.children().stream()
                .filter(child -> child.max() > 0)
                .map(child -> new SunburstChart.Slice(
                        in(child.label()),
                        weight(child),
                        "#n-" + child.code(),
                        child instanceof Group inner ? slices(inner) : List.of()))
                .toList();
    }

    /** Points of the whole that a node decides: its maximum where points are added up, its part of its group's where they are not. */
    private double weight(Node node) {
        if (node.max() <= 0) {
            return 0;
        }
        double points =
                set.share(set.node(node.code())) * set.definition().root().max();
        return Math.round(points * NOISE) / NOISE;
    }
}
