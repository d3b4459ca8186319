package vn.thiduaso.datasets.asem;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

import vn.thiduaso.datasets.indexset.IndexSetSource;
import vn.thiduaso.scoring.indexset.IndexSet;

/**
 * An index set over the ASEM tree, written as YAML.
 *
 * @param max of every node: the scale of the points
 * @param rule words of the rule of an indicator, after {@code type:}
 * @param aggregate words of the aggregation of a group by its level, after {@code type:}
 * @param weight weight of a node among its siblings
 * @param leastChildren share of the children of every group that must have points
 */
record AsemSet(
        double max,
        Function<Asem.Item, String> rule,
        Function<Integer, String> aggregate,
        ToDoubleFunction<String> weight,
        double leastChildren,
        String preparation) {

    static AsemSet of(double max, String rule, String aggregate) {
        return new AsemSet(max, item -> rule, level -> aggregate, code -> 1, 0, "");
    }

    AsemSet rules(Function<Asem.Item, String> newRule) {
        return new AsemSet(max, newRule, aggregate, weight, leastChildren, preparation);
    }

    AsemSet weights(Map<String, Double> weights) {
        return new AsemSet(max, rule, aggregate, code -> weights.getOrDefault(code, 1.0), leastChildren, preparation);
    }

    AsemSet leastChildren(double share) {
        return new AsemSet(max, rule, aggregate, weight, share, preparation);
    }

    AsemSet top(String newAggregate) {
        return new AsemSet(
                max,
                rule,
                level -> level == 4 ? newAggregate : aggregate.apply(level),
                weight,
                leastChildren,
                preparation);
    }

    /** @param steps lines of the block {@code preparation}; the denominators become indicators that are only shown */
    AsemSet prepared(String steps) {
        return new AsemSet(max, rule, aggregate, weight, leastChildren, steps);
    }

    IndexSet set() {
        StringBuilder yaml = new StringBuilder("""
                code: ASEM
                version: "1"
                name: ASEM
                valid: {from: 2018-01-01}
                legal-basis: [{document: COINr 1.1.14, certainty: unverified}]
                applies-to: [commune]
                score: {digits: 12}
                ranking: {by: unrounded, ties: competition}
                defaults: {missing: redistribute}
                tree:
                """);
        List<Asem.Item> items = Asem.items();
        if (!preparation.isEmpty()) {
            yaml.insert(yaml.indexOf("tree:"), "preparation:\n" + preparation.indent(2));
        }
        items.stream().filter(item -> item.level() == 4).forEach(root -> write(root, items, "  ", yaml));
        return IndexSetSource.of(yaml.toString(), "asem.yaml").set();
    }

    private void write(Asem.Item item, List<Asem.Item> items, String indent, StringBuilder yaml) {
        line(yaml, indent, "code: " + item.code());
        line(yaml, indent, "label: " + item.code());
        line(yaml, indent, "max: " + max);
        line(yaml, indent, "weight: " + weight.applyAsDouble(item.code()));
        if (item.level() == 1) {
            line(yaml, indent, "direction: " + (item.lowerBetter() ? "lower-better" : "higher-better"));
            line(yaml, indent, "input: {kind: value}");
            line(yaml, indent, "rule: {type: " + rule.apply(item) + "}");
            return;
        }
        line(yaml, indent, "aggregate: {type: " + aggregate.apply(item.level()) + "}");
        line(yaml, indent, "minimum-children: " + leastChildren);
        line(yaml, indent, "when-incomplete: redistribute");
        line(yaml, indent, "children:");
        if (item.level() == 4 && !preparation.isEmpty()) {
            Asem.denominators()
                    .forEach(code -> line(
                            yaml,
                            indent,
                            "  - {code: %s, label: %s, max: 0, input: {kind: value}, rule: {type: information}}"
                                    .formatted(code, code)));
        }
        for (Asem.Item child : items) {
            if (child.parent().equals(item.code())) {
                line(yaml, indent, "  -");
                write(child, items, indent + "    ", yaml);
            }
        }
    }

    private static void line(StringBuilder yaml, String indent, String text) {
        yaml.append(indent).append(text).append('\n');
    }
}
