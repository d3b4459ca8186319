package vn.thiduaso.scoring.indexset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import vn.thiduaso.scoring.fault.Fault;
import vn.thiduaso.scoring.formula.Formula;
import vn.thiduaso.scoring.preparation.PreparationStep;

/** What must hold across an index set. Each node is checked by {@link NodeChecks}. */
final class IndexSetChecks {

    private final Definition definition;
    private final List<Fault> faults = new ArrayList<>();
    private final Map<String, String> places = new HashMap<>();
    private final Map<String, String> inputPlaces = new HashMap<>();
    private final Set<String> inputCodes = new HashSet<>();
    private final Map<String, Formula> formulas = new LinkedHashMap<>();

    private IndexSetChecks(Definition definition) {
        this.definition = definition;
    }

    /** All faults, in the order of the text; empty when the definition is sound. */
    static List<Fault> check(Definition definition) {
        IndexSetChecks checks = new IndexSetChecks(definition);
        checks.head();
        checks.tree(definition.root(), "tree/" + definition.root().code());
        for (View view : definition.views()) {
            checks.node(view, "views/" + view.code());
        }
        checks.references();
        return List.copyOf(checks.faults);
    }

    private void head() {
        if (definition.legalBasis().isEmpty()) {
            add("legal-basis", "bộ chỉ số chưa có căn cứ", "ghi ít nhất một văn bản trong legal-basis");
        }
        if (definition.appliesTo().isEmpty()) {
            add(
                    "applies-to",
                    "bộ chỉ số chưa nói áp dụng cho loại đơn vị nào",
                    "ghi ít nhất một loại đơn vị trong applies-to");
        }
        if (!(definition.minimumCoverage() >= 0 && definition.minimumCoverage() <= 1)) {
            add(
                    "minimum-coverage",
                    "độ đầy đủ tối thiểu phải từ 0 đến 1, nhận được " + definition.minimumCoverage(),
                    "ghi một số từ 0 đến 1, ví dụ 0.8");
        }
    }

    private void tree(Node node, String path) {
        node(node, path);
        if (node instanceof Group group) {
            for (Node child : group.children()) {
                tree(child, path + "/" + child.code());
            }
        }
    }

    private void node(Node node, String path) {
        String earlier = places.putIfAbsent(node.code(), path);
        if (earlier != null) {
            add(path, "mã \"" + node.code() + "\" đã dùng ở " + earlier, "đặt cho mỗi nút một mã riêng");
        }
        if (node instanceof Indicator indicator) {
            indicator.inputs().forEach(input -> input(indicator, input, path));
            indicator.formula().ifPresent(formula -> formulas.put(path, formula));
        }
        faults.addAll(NodeChecks.check(node, path));
    }

    private void input(Indicator indicator, Input input, String path) {
        inputCodes.add(input.code());
        Set<String> names = new HashSet<>(input.aliases());
        names.add(input.code());
        for (String name : names) {
            String earlier = inputPlaces.putIfAbsent(name, path);
            if (earlier != null) {
                add(
                        path + "/input",
                        "mã số liệu \"" + name + "\" đã dùng ở " + earlier,
                        "đặt mã riêng hoặc bỏ khỏi aliases");
            }
        }
        if (indicator.inputs().size() > 1 && input.code().equals(indicator.code())) {
            add(
                    path + "/inputs",
                    "chỉ số có nhiều số liệu thì mỗi số liệu cần mã khác mã chỉ số",
                    "đổi mã số liệu " + input.code());
        }
    }

    private void references() {
        for (String code : definition.ranking().tieBreakers()) {
            mustExist(code, "ranking/tie-breakers");
        }
        for (View view : definition.views()) {
            view.members().forEach(code -> mustExist(code, "views/" + view.code() + "/members"));
        }
        definition.levels().ifPresent(levels -> pillars(levels.pillars()));
        formulas.forEach(this::formula);
        preparation();
    }

    /** A formula may read what any indicator asks for. */
    private void formula(String path, Formula formula) {
        for (String name : formula.names()) {
            if (!inputCodes.contains(name)) {
                String remedy = name.contains("-")
                        ? "ghi mã một số liệu (input) của tree; phép trừ cần dấu cách hai bên: A - B"
                        : "ghi mã một số liệu (input) của tree";
                add(
                        path + "/formula",
                        "công thức dùng \"" + name + "\" nhưng không có số liệu nào mang mã này",
                        remedy);
            }
        }
    }

    /** Columns are inputs, not nodes: an indicator with several inputs has several. Aliases are for files only. */
    private void preparation() {
        List<PreparationStep> steps = definition.preparation().steps();
        for (int step = 0; step < steps.size(); step++) {
            String path = "preparation/" + (step + 1);
            for (String code : steps.get(step).named()) {
                if (!inputCodes.contains(code)) {
                    add(path, "không có số liệu nào mang mã \"" + code + "\"", "ghi mã một số liệu (input) của tree");
                }
            }
            if (steps.get(step).looksBack() && definition.history().periods() == 0) {
                add(
                        path,
                        "bước này lấy số liệu kỳ trước nhưng bộ chỉ số không xem kỳ nào",
                        "ghi history: {periods: 1} hoặc nhiều hơn");
            }
        }
    }

    private void pillars(List<String> codes) {
        Set<String> seen = new HashSet<>();
        for (String code : codes) {
            mustExist(code, "levels/pillars");
            if (!seen.add(code)) {
                add("levels/pillars", "trụ cột \"" + code + "\" được ghi hai lần", "ghi mỗi trụ cột một lần");
            }
        }
    }

    private void mustExist(String code, String path) {
        if (!places.containsKey(code)) {
            add(path, "không có nút nào mang mã \"" + code + "\"", "ghi mã của một nút trong tree");
        }
    }

    private void add(String path, String message, String remedy) {
        faults.add(Fault.at(path, message, remedy));
    }
}
