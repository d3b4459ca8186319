package vn.thiduaso.datasets.indexset;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import vn.thiduaso.datasets.yaml.NearestWord;
import vn.thiduaso.datasets.yaml.YamlMap;
import vn.thiduaso.scoring.Labels;
import vn.thiduaso.scoring.UnitKind;
import vn.thiduaso.scoring.formula.Formula;
import vn.thiduaso.scoring.indexset.Citation;
import vn.thiduaso.scoring.indexset.Completeness;
import vn.thiduaso.scoring.indexset.Group;
import vn.thiduaso.scoring.indexset.Indicator;
import vn.thiduaso.scoring.indexset.Input;
import vn.thiduaso.scoring.indexset.Node;
import vn.thiduaso.scoring.indexset.NodeHead;
import vn.thiduaso.scoring.indexset.NodePaths;
import vn.thiduaso.scoring.indexset.View;
import vn.thiduaso.scoring.rule.Information;
import vn.thiduaso.scoring.rule.MinMax;
import vn.thiduaso.scoring.rule.ScoringRule;

/** Reads the nodes of the tree and the views. A node with {@code children} is a group, any other an indicator. */
final class NodeYaml {

    private static final int MAX_NODES = 20_000;
    private static final Map<String, Boolean> DIRECTIONS = Map.of("higher-better", false, "lower-better", true);

    private static final Map<String, Boolean> WHEN_INCOMPLETE = Map.of("not-computable", false, "redistribute", true);

    private final Defaults defaults;
    private final ChecksYaml checks;
    private final List<String> codes = new ArrayList<>();
    private final List<YamlMap> calculated = new ArrayList<>();

    NodeYaml(Defaults defaults, ChecksYaml checks) {
        this.defaults = defaults;
        this.checks = checks;
    }

    /** Codes of the nodes read so far. */
    List<String> codes() {
        return List.copyOf(codes);
    }

    /** The tree; empty when its top is not a group. */
    Optional<Group> root(YamlMap set) {
        return set.map("tree").flatMap(block -> {
            if (node(named(List.of(block), "tree").get(0)) instanceof Group root) {
                NumericCodes.check(calculated, root);
                return Optional.of(root);
            }
            block.fault("children", "nút gốc phải là một nhóm", "thêm children vào tree");
            return Optional.empty();
        });
    }

    List<View> views(YamlMap set) {
        List<View> views = new ArrayList<>();
        for (YamlMap view : named(set.maps("views"), "views")) {
            NodeHead head = head(view);
            views.add(new View(head, view.texts("members")));
            view.close();
        }
        return views;
    }

    private Node node(YamlMap block) {
        NodeHead head = head(block);
        Node node = block.has("children") ? group(block, head) : indicator(block, head);
        block.close();
        return node;
    }

    private Group group(YamlMap block, NodeHead head) {
        List<Node> children = new ArrayList<>();
        for (YamlMap child : named(block.maps("children"), block.path())) {
            if (codes.size() > MAX_NODES) {
                block.fault("children", "bộ chỉ số có quá " + MAX_NODES + " nút", "chia thành nhiều bộ chỉ số");
                break;
            }
            children.add(node(child));
        }
        return new Group(
                head,
                AggregationYaml.read(block, children.stream().map(Node::code).toList()),
                children,
                completeness(block),
                rescale(block),
                RoundingYaml.read(block, Optional.empty()));
    }

    /** Only a group that is rescaled has a direction of its own. A rule that could not be read is stood in for by one that asks for nothing. */
    private static Optional<ScoringRule> rescale(YamlMap block) {
        return block.has("rescale")
                ? RuleYaml.read(block, "rescale", block.word("direction", DIRECTIONS, false))
                        .or(() -> Optional.of(new MinMax(false)))
                : Optional.empty();
    }

    private static Completeness completeness(YamlMap block) {
        return new Completeness(
                block.findNumber("minimum-coverage").orElse(0),
                block.findNumber("minimum-children").orElse(0),
                block.has("minimum-count") ? block.whole("minimum-count", 0) : 0,
                block.word("when-incomplete", WHEN_INCOMPLETE, false));
    }

    /** A rule that could not be read is stood in for by one that says nothing, so that the rest of the tree is still checked. */
    private Indicator indicator(YamlMap block, NodeHead head) {
        boolean lowerBetter = block.word("direction", DIRECTIONS, false);
        boolean asksForNothing = block.has("formula") && !block.has("input") && !block.has("inputs");
        List<Input> inputs = asksForNothing ? List.of() : InputYaml.read(block, head.code(), head.label(), checks);
        if (block.has("formula")) {
            calculated.add(block);
        }
        Optional<Formula> formula =
                FormulaYaml.find(block, inputs.stream().map(Input::code).toList());
        ScoringRule rule = RuleYaml.read(block, "rule", lowerBetter).orElse(new Information());
        Defaults own = defaults.overriddenBy(block);
        return new Indicator(
                head, inputs, formula, rule, own.missing(), own.notApplicable(), own.zeroDenominator(), own.rounding());
    }

    private NodeHead head(YamlMap block) {
        String written = block.text("code");
        String code = written.isEmpty() ? lastOf(block.path()) : written;
        codes.add(code);
        Labels label = block.labels("label");
        double max = block.number("max");
        double weight = block.findNumber("weight").orElse(max > 0 ? max : 1);
        Optional<Citation> citation = block.findMap("citation").flatMap(CitationYaml::read);
        return new NodeHead(
                code, label, max, weight, citation, kinds(block), block.texts("tags"), block.findLabels("note"));
    }

    /** Kinds of unit a block applies to; words that are no kind are faults. */
    static Set<String> kinds(YamlMap block) {
        Set<String> kinds = new HashSet<>(block.texts("applies-to"));
        for (String kind : kinds) {
            if (UnitKind.find(kind).isEmpty()) {
                block.fault(
                        "applies-to",
                        "không có loại đơn vị \"" + kind + "\"",
                        NearestWord.remedy(kind, UnitKind.codes()));
            }
        }
        kinds.removeIf(kind -> UnitKind.find(kind).isEmpty());
        return kinds;
    }

    /** Blocks of one parent, each under the path that names its code, as the index set itself names places. */
    private static List<YamlMap> named(List<YamlMap> blocks, String parent) {
        List<String> codes =
                blocks.stream().map(block -> block.findText("code").orElse("")).toList();
        List<String> paths = NodePaths.of(parent, codes);
        List<YamlMap> named = new ArrayList<>();
        for (int i = 0; i < codes.size(); i++) {
            YamlMap block = blocks.get(i);
            named.add(block.renamed(codes.get(i).isEmpty() ? block.path() : paths.get(i)));
        }
        return named;
    }

    private static String lastOf(String path) {
        return "#" + path.substring(path.lastIndexOf('/') + 1);
    }
}
