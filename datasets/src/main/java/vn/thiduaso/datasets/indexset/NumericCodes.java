package vn.thiduaso.datasets.indexset;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import vn.thiduaso.datasets.yaml.YamlMap;
import vn.thiduaso.scoring.indexset.Group;
import vn.thiduaso.scoring.indexset.Indicator;
import vn.thiduaso.scoring.indexset.Input;
import vn.thiduaso.scoring.indexset.Node;

/** Numbers in formulas of indicators that are codes of inputs too: nobody can see which of both is meant. */
final class NumericCodes {

    private NumericCodes() {}

    /** Faults for each formula, once every code of the tree is known. */
    static void check(List<YamlMap> indicators, Group root) {
        Set<String> codes = new HashSet<>();
        collect(root, codes);
        for (YamlMap indicator : indicators) {
            Set<String> doubtful = new LinkedHashSet<>(
                    FormulaYaml.numbers(indicator.findText("formula").orElse("")));
            doubtful.retainAll(codes);
            for (String number : doubtful) {
                indicator.fault(
                        "formula",
                        "công thức viết \"%s\", vừa là một số vừa là mã một số liệu".formatted(number),
                        "muốn nói số thì viết %s; muốn nói số liệu thì đặt cho nó một mã có chữ, ví dụ S%s"
                                .formatted(otherwise(number), number));
            }
        }
    }

    /** The same number written so that it is no code like the one given. */
    private static String otherwise(String number) {
        return number.matches("\\d+")
                ? number + ".0"
                : number.matches("\\d+\\.\\d+") ? number + "0" : number + " theo cách khác";
    }

    private static void collect(Node node, Set<String> codes) {
        if (node instanceof Indicator indicator) {
            indicator.inputs().stream().map(Input::code).forEach(codes::add);
        } else if (node instanceof Group group) {
            group.children().forEach(child -> collect(child, codes));
        }
    }
}
