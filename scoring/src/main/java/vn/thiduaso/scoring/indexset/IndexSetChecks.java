package vn.thiduaso.scoring.indexset;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import vn.thiduaso.scoring.fault.Fault;
import vn.thiduaso.scoring.formula.Formula;
import vn.thiduaso.scoring.level.DoubleCondition;
import vn.thiduaso.scoring.level.LevelScale;
import vn.thiduaso.scoring.missing.MissingPolicy;
import vn.thiduaso.scoring.ranking.RankingRule.Order;
import vn.thiduaso.scoring.rule.Information;

/** What must hold across an index set. Each node is checked by {@link NodeChecks}. */
final class IndexSetChecks {

    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}._-]{0,59}");

    private final Definition definition;
    private final List<Fault> faults = new ArrayList<>();
    private final Map<String, String> places = new HashMap<>();
    private final Map<String, String> inputPlaces = new HashMap<>();
    private final Set<String> inputCodes = new HashSet<>();
    private final Map<String, Formula> formulas = new LinkedHashMap<>();
    /** Nodes of the tree by code; of namesakes the first. */
    private final Map<String, Node> tree = new HashMap<>();

    private IndexSetChecks(Definition definition) {
        this.definition = definition;
    }

    /** All faults, in the order of the text; empty when the definition is sound. */
    static List<Fault> check(Definition definition) {
        IndexSetChecks checks = new IndexSetChecks(definition);
        checks.head();
        checks.tree(definition.root(), "tree/" + definition.root().code());
        checks.views();
        checks.references();
        return List.copyOf(checks.faults);
    }

    private void head() {
        name("code", "mã bộ chỉ số", definition.code());
        name("version", "bản của bộ chỉ số", definition.version());
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

    /** {@code CODE@VERSION} names a set in commands, files and addresses. */
    private void name(String path, String what, String text) {
        if (!NAME.matcher(text).matches()) {
            add(
                    path,
                    what + " \"" + text + "\" trống, quá 60 ký tự, hoặc có ký tự khác chữ, số và . _ -",
                    "ghi ví dụ SERVICE-766, 1 hoặc 2.1");
        }
    }

    private void tree(Node node, String path) {
        node(node, path);
        tree.putIfAbsent(node.code(), node);
        if (node instanceof Group group) {
            List<String> paths =
                    NodePaths.of(path, group.children().stream().map(Node::code).toList());
            for (int child = 0; child < paths.size(); child++) {
                tree(group.children().get(child), paths.get(child));
            }
        }
    }

    private void views() {
        List<String> paths = NodePaths.of(
                "views", definition.views().stream().map(View::code).toList());
        for (int place = 0; place < paths.size(); place++) {
            View view = definition.views().get(place);
            node(view, paths.get(place));
            members(view, paths.get(place) + "/members");
        }
    }

    /** Views are sums over the tree: one over another view, or over itself, has no meaning. One of nothing has official points only. */
    private void members(View view, String path) {
        once(view.members(), path, "nút");
        for (String code : view.members()) {
            if (!tree.containsKey(code)) {
                add(path, "trong tree không có nút nào mang mã \"" + code + "\"", "ghi mã của một nút trong tree");
            }
        }
    }

    private void node(Node node, String path) {
        String earlier = places.putIfAbsent(node.code(), path);
        if (earlier != null) {
            add(path, "mã \"" + node.code() + "\" đã dùng ở " + earlier, "đặt cho mỗi nút một mã riêng");
        }
        if (node instanceof Indicator indicator) {
            indicator.inputs().forEach(input -> input(indicator, input, path, earlier != null));
            indicator.formula().ifPresent(formula -> formulas.put(path, formula));
            silence(indicator, path);
            if (indicator.inputs().stream()
                    .noneMatch(input -> definition.preparation().changesScale(input.code()))) {
                faults.addAll(ReachChecks.check(indicator, path));
            }
        }
        Set<String> kinds = node.head().appliesTo();
        if (!kinds.isEmpty() && Collections.disjoint(kinds, definition.appliesTo())) {
            add(
                    path + "/applies-to",
                    "không loại đơn vị nào ở đây thuộc các loại của bộ chỉ số",
                    "ghi loại có trong applies-to của bộ, hoặc bỏ dòng này");
        }
        faults.addAll(NodeChecks.check(node, path));
    }

    /**
     * Where the fewest points are best, 0 points for a missing figure are the best there is: whoever sends nothing would come first. What does
     * not apply may well be nothing to blame, so zero is allowed there.
     */
    private void silence(Indicator indicator, String path) {
        if (definition.ranking().order() == Order.LOWEST_FIRST
                && !(indicator.rule() instanceof Information)
                && indicator.missing() == MissingPolicy.ZERO) {
            add(
                    path + "/missing",
                    "missing: zero cho đơn vị không có số liệu 0 điểm, tức là tốt nhất khi ít điểm đứng trước"
                            + " (ranking: order: lowest-first)",
                    "ghi redistribute, not-computable hoặc full ở chỉ số hoặc trong defaults");
        }
    }

    /** @param namesake whether the indicator's own code was used before, which is told already */
    private void input(Indicator indicator, Input input, String path, boolean namesake) {
        inputCodes.add(input.code());
        Set<String> names = new HashSet<>(input.aliases());
        names.add(input.code());
        for (String name : names) {
            String earlier = inputPlaces.putIfAbsent(name, path);
            if (earlier != null && !(namesake && name.equals(indicator.code()))) {
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
        mustEarnPoints(definition.ranking().tieBreakers(), "ranking/tie-breakers", "tiêu chí phân hạng");
        definition.levels().ifPresent(levels -> mustEarnPoints(levels.pillars(), "levels/pillars", "trụ cột"));
        definition.levels().ifPresent(this::reach);
        formulas.forEach(this::formula);
        faults.addAll(PreparationChecks.check(definition));
    }

    /** A total that nobody can exceed makes a level nobody reaches. */
    private void reach(LevelScale levels) {
        double most = definition.root().max();
        if (levels instanceof DoubleCondition conditions && Double.isFinite(most)) {
            conditions.conditions().stream()
                    .filter(condition -> condition.over() >= most)
                    .forEach(condition -> add(
                            "levels/conditions",
                            "mức cần tổng trên " + condition.over() + " điểm nhưng tối đa là " + most,
                            "ghi ngưỡng theo điểm của bộ, nhỏ hơn " + most));
        }
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

    /** What is only shown has no points to compare: it would decide nothing, silently. */
    private void mustEarnPoints(List<String> codes, String path, String what) {
        once(codes, path, what);
        for (String code : codes) {
            if (!places.containsKey(code)) {
                add(path, "không có nút nào mang mã \"" + code + "\"", "ghi mã của một nút trong tree");
            } else if (tree.get(code) instanceof Indicator indicator && indicator.rule() instanceof Information) {
                add(path, what + " \"" + code + "\" chỉ để tham khảo, không có điểm", "ghi mã một nút có điểm");
            }
        }
    }

    private void once(List<String> codes, String path, String what) {
        Set<String> seen = new HashSet<>();
        for (String code : codes) {
            if (!seen.add(code)) {
                add(path, what + " \"" + code + "\" được ghi hai lần", "ghi mỗi mã một lần");
            }
        }
    }

    private void add(String path, String message, String remedy) {
        faults.add(Fault.at(path, message, remedy));
    }
}
