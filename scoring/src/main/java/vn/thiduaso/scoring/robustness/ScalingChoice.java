package vn.thiduaso.scoring.robustness;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import vn.thiduaso.scoring.fault.Fault;
import vn.thiduaso.scoring.indexset.Definition;
import vn.thiduaso.scoring.indexset.Group;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.indexset.Indicator;
import vn.thiduaso.scoring.indexset.Node;
import vn.thiduaso.scoring.rule.ScoringRule;

/**
 * One of several ways to make points of figures, all equally likely: the rules of many indicators change together.
 *
 * @param alternatives of each the rules by code of the indicator; an empty one leaves the set as it is
 */
public record ScalingChoice(String name, List<Map<String, ScoringRule>> alternatives)
        implements Variation, DefinitionChoice {

    public ScalingChoice {
        alternatives = alternatives.stream()
                .<Map<String, ScoringRule>>map(TreeMap::new)
                .toList();
        if (alternatives.isEmpty()) {
            throw new IllegalArgumentException("Chưa có cách tính điểm nào để chọn");
        }
    }

    @Override
    public int chances() {
        return 1;
    }

    @Override
    public void draw(double[] chances, int place, Draw draw) {
        draw.choose(place, Variation.choice(chances[0], choices()));
    }

    @Override
    public int choices() {
        return alternatives.size();
    }

    @Override
    public Definition apply(Definition definition, int choice) {
        return definition.withRoot((Group) ruled(definition.root(), alternatives.get(choice)));
    }

    @Override
    public List<Fault> faults(IndexSet indexSet) {
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < alternatives.size(); i++) {
            faults.addAll(
                    Places.indicators(name + "/" + (i + 1), alternatives.get(i).keySet(), indexSet));
        }
        faults.addAll(DefinitionChoice.tried(this, indexSet));
        return faults;
    }

    private static Node ruled(Node node, Map<String, ScoringRule> rules) {
        if (node instanceof Group group) {
            return group.withChildren(
                    group.children().stream().map(child -> ruled(child, rules)).toList());
        }
        return node instanceof Indicator indicator && rules.containsKey(indicator.code())
                ? indicator.withRule(rules.get(indicator.code()))
                : node;
    }
}
