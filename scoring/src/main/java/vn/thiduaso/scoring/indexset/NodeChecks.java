package vn.thiduaso.scoring.indexset;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

import vn.thiduaso.scoring.aggregation.CalculatedPoints;
import vn.thiduaso.scoring.aggregation.SumOfPoints;
import vn.thiduaso.scoring.fault.Fault;
import vn.thiduaso.scoring.formula.Formula;
import vn.thiduaso.scoring.rule.Bands;
import vn.thiduaso.scoring.rule.Information;
import vn.thiduaso.scoring.rule.Options;
import vn.thiduaso.scoring.rule.PointRange;
import vn.thiduaso.scoring.rule.ScoringRule;
import vn.thiduaso.scoring.rule.SumOfTerms;
import vn.thiduaso.scoring.rule.ZScore;
import vn.thiduaso.scoring.statistics.SampleNeed;

/** What must hold inside one node. */
final class NodeChecks {

    private final Node node;
    private final String path;
    private final List<Fault> faults = new ArrayList<>();

    private NodeChecks(Node node, String path) {
        this.node = node;
        this.path = path;
    }

    static List<Fault> check(Node node, String path) {
        NodeChecks checks = new NodeChecks(node, path);
        checks.head();
        if (node instanceof Group group) {
            checks.group(group);
        } else if (node instanceof Indicator indicator) {
            checks.indicator(indicator);
        } else if (node.max() == 0) {
            checks.add("/max", "điểm tối đa của góc nhìn phải lớn hơn 0", "ghi điểm tối đa, ví dụ 100");
        }
        return checks.faults;
    }

    private void head() {
        if (node.code().isBlank() || node.code().chars().anyMatch(Character::isWhitespace)) {
            add("", "mã \"" + node.code() + "\" trống hoặc có khoảng trắng", "dùng chữ, số và dấu . _ - cho mã");
        }
        if (!(node.max() >= 0) || Double.isInfinite(node.max())) {
            add("/max", "điểm tối đa phải là số từ 0 trở lên, nhận được " + node.max(), "ghi điểm tối đa theo văn bản");
        }
        if (!(node.head().weight() > 0) || Double.isInfinite(node.head().weight())) {
            add(
                    "/weight",
                    "trọng số phải lớn hơn 0, nhận được " + node.head().weight(),
                    "ghi số lớn hơn 0 hoặc bỏ dòng weight");
        }
    }

    private void group(Group group) {
        if (group.children().isEmpty()) {
            add("/children", "nhóm không có chỉ số nào", "thêm chỉ số hoặc bỏ nhóm");
            return;
        }
        share("/minimum-coverage", "độ đầy đủ tối thiểu", group.completeness().coverage());
        share(
                "/minimum-children",
                "phần mục con tối thiểu",
                group.completeness().children());
        int count = group.completeness().count();
        if (count < 0 || count > group.children().size()) {
            add(
                    "/minimum-count",
                    "nhóm có " + group.children().size() + " mục con, không đòi được " + count + " mục có điểm",
                    "ghi một số nguyên từ 0 đến số mục con");
        }
        weights(group);
        group.rescale().ifPresent(rule -> rescale(group, rule));
        if (group.aggregation() instanceof CalculatedPoints points) {
            named(group, points.formula());
        }
        maximum(group);
    }

    private void maximum(Group group) {
        double sum = group.children().stream().mapToDouble(Node::max).sum();
        boolean scored = sum > 0;
        if (scored && group.max() == 0) {
            add("/max", "nhóm có mục con tính điểm thì điểm tối đa phải lớn hơn 0", "ghi điểm tối đa của nhóm");
        } else if (group.aggregation() instanceof SumOfPoints
                && group.rescale().isEmpty()
                && scored
                && Math.abs(sum - group.max()) > 1e-9) {
            add(
                    "/max",
                    "điểm tối đa của nhóm là " + group.max() + " nhưng các mục con cộng lại " + sum,
                    "sửa max của nhóm hoặc của mục con cho khớp văn bản");
        }
    }

    /** What earns points and has no say in them would be a trap too. */
    private void named(Group group, Formula formula) {
        List<String> unused = group.children().stream()
                .filter(child -> child.max() > 0)
                .map(Node::code)
                .filter(code -> !formula.reads(formula.names().indexOf(code)))
                .toList();
        if (!unused.isEmpty()) {
            add("/aggregate", "công thức không dùng mục con " + unused, "thêm vào công thức hoặc bỏ mục con");
        }
    }

    /** What rescales a group reads its aggregated points and nothing else. */
    private void rescale(Group group, ScoringRule rule) {
        boolean reads = rule.shape() == ScoringRule.Shape.ONE_MEASURE && !(rule instanceof Information);
        if (!reads || rule.need().kind() == SampleNeed.Kind.REFERENCE) {
            add(
                    "/rescale/type",
                    "quy tắc này không quy đổi được điểm của một nhóm",
                    "dùng min-max, fraction-of-maximum, z-score, percentile-rank, rank, goalposts hoặc bands");
        }
        range("/rescale", rule, group.max());
        listed("/rescale", rule, group.max());
    }

    /** A sum of weights beyond any number would leave no share to anybody. */
    private void weights(Group group) {
        double sum = group.children().stream()
                .mapToDouble(child -> child.head().weight())
                .sum();
        boolean each = group.children().stream()
                .allMatch(child -> Double.isFinite(child.head().weight()));
        if (each && !Double.isFinite(sum)) {
            add("/children", "tổng trọng số các mục con quá lớn", "chia các trọng số cho cùng một số");
        }
    }

    private void share(String below, String what, double share) {
        if (!(share >= 0 && share <= 1)) {
            add(below, what + " phải từ 0 đến 1, nhận được " + share, "ghi một số từ 0 đến 1");
        }
    }

    private void indicator(Indicator indicator) {
        boolean information = indicator.rule() instanceof Information;
        if (information && indicator.max() != 0) {
            add("/max", "chỉ số chỉ để tham khảo thì điểm tối đa phải là 0", "ghi max: 0 hoặc chọn quy tắc tính điểm");
        }
        if (!information && indicator.max() == 0) {
            add(
                    "/max",
                    "chỉ số có tính điểm thì điểm tối đa phải lớn hơn 0",
                    "ghi điểm tối đa hoặc dùng quy tắc information");
        }
        formula(indicator);
        shape(indicator);
        range("/rule", indicator.rule(), indicator.max());
        listed("/rule", indicator.rule(), indicator.max());
    }

    /** A figure that is asked for and not used would be a trap for whoever sends it. */
    private void formula(Indicator indicator) {
        if (indicator.formula().isEmpty()) {
            return;
        }
        List<String> unused = indicator.inputs().stream()
                .map(Input::code)
                .filter(code -> !indicator.formula().get().names().contains(code))
                .toList();
        if (!unused.isEmpty()) {
            add("/formula", "công thức không dùng số liệu " + unused, "thêm vào công thức hoặc bỏ khỏi inputs");
        }
        if (indicator.rule().shape() == ScoringRule.Shape.NAMED_INPUTS) {
            add(
                    "/formula",
                    "quy tắc này tự đọc từng số liệu, không đọc kết quả của một công thức",
                    "bỏ formula hoặc chọn quy tắc đọc một số liệu");
        }
    }

    private void listed(String below, ScoringRule rule, double max) {
        if (rule instanceof Bands bands) {
            notAbove(below, bands.steps().stream().mapToDouble(Bands.Band::points), max);
        } else if (rule instanceof Options options) {
            notAbove(below, options.list().stream().mapToDouble(Options.Option::points), max);
        }
    }

    /** A range may begin below 0, but a share above 1 of the maximum would weigh more than the node does. */
    private void range(String below, ScoringRule rule, double max) {
        PointRange range = rule.range();
        if (!range.isWhole() && range.high() > max) {
            add(
                    below + "/range",
                    "khoảng điểm lên tới " + range.high() + ", quá điểm tối đa " + max,
                    "sửa range hoặc max theo văn bản");
        }
        if (rule instanceof ZScore score && score.capped() && !(score.mean() >= 0 && score.mean() <= max)) {
            add(
                    below + "/mean",
                    "điểm trung bình " + score.mean() + " nằm ngoài 0–" + max + " mà điểm được cắt về khoảng đó",
                    "sửa mean, hoặc bỏ capped");
        }
    }

    private void shape(Indicator indicator) {
        ScoringRule.Shape shape = indicator.rule().shape();
        List<Input> inputs = indicator.inputs();
        if (indicator.formula().isPresent()) {
            return;
        } else if (shape != ScoringRule.Shape.NAMED_INPUTS && inputs.size() != 1) {
            add(
                    "/inputs",
                    "quy tắc này đọc đúng một số liệu, nhận được " + inputs.size(),
                    "để lại một mục input, hoặc viết formula từ các số liệu");
        } else if (shape == ScoringRule.Shape.ONE_RATIO && inputs.get(0).kind() != Input.Kind.RATIO) {
            add("/input/kind", "quy tắc này cần tử số và mẫu số", "ghi kind: ratio");
        }
        if (indicator.rule() instanceof SumOfTerms formula) {
            List<String> named =
                    formula.terms().stream().map(SumOfTerms.Term::input).toList();
            List<String> sent = inputs.stream().map(Input::code).toList();
            if (!named.equals(sent)) {
                add(
                        "/rule/terms",
                        "các số hạng dùng " + named + " nhưng inputs là " + sent,
                        "ghi mỗi input đúng một số hạng, cùng thứ tự");
            }
        }
    }

    /** The most points a list gives: not above the maximum, and not nothing. */
    private void notAbove(String below, DoubleStream listed, double max) {
        double points = listed.max().orElse(0);
        if (points == 0) {
            add(below, "quy tắc không cho điểm nào lớn hơn 0", "sửa điểm của các bậc theo văn bản");
        } else if (points > max) {
            add(
                    below,
                    "quy tắc cho tới " + points + " điểm, quá điểm tối đa " + max,
                    "sửa điểm của bậc hoặc max theo văn bản");
        }
    }

    private void add(String below, String message, String remedy) {
        faults.add(Fault.at(path + below, message, remedy));
    }
}
