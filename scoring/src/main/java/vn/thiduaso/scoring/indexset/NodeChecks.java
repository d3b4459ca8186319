package vn.thiduaso.scoring.indexset;

import java.util.ArrayList;
import java.util.List;

import vn.thiduaso.scoring.aggregation.SumOfPoints;
import vn.thiduaso.scoring.fault.Fault;
import vn.thiduaso.scoring.rule.Bands;
import vn.thiduaso.scoring.rule.Information;
import vn.thiduaso.scoring.rule.Options;
import vn.thiduaso.scoring.rule.PointRange;
import vn.thiduaso.scoring.rule.ScoringRule;
import vn.thiduaso.scoring.rule.SumOfTerms;

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
        double sum = group.children().stream().mapToDouble(Node::max).sum();
        boolean scored = sum > 0;
        if (group.aggregation() instanceof SumOfPoints && scored && Math.abs(sum - group.max()) > 1e-9) {
            add(
                    "/max",
                    "điểm tối đa của nhóm là " + group.max() + " nhưng các mục con cộng lại " + sum,
                    "sửa max của nhóm hoặc của mục con cho khớp văn bản");
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
        shape(indicator);
        range(indicator);
        if (indicator.rule() instanceof Bands bands) {
            notAbove(
                    bands.steps().stream().mapToDouble(Bands.Band::points).max().orElse(0), indicator.max());
        } else if (indicator.rule() instanceof Options options) {
            notAbove(
                    options.list().stream()
                            .mapToDouble(Options.Option::points)
                            .max()
                            .orElse(0),
                    indicator.max());
        }
    }

    /** A range may begin below 0, but a share above 1 of the maximum would weigh more than the node does. */
    private void range(Indicator indicator) {
        PointRange range = indicator.rule().range();
        if (!range.isWhole() && range.high() > indicator.max()) {
            add(
                    "/rule/range",
                    "khoảng điểm lên tới " + range.high() + ", quá điểm tối đa " + indicator.max(),
                    "sửa range hoặc max theo văn bản");
        }
    }

    private void shape(Indicator indicator) {
        ScoringRule.Shape shape = indicator.rule().shape();
        List<Input> inputs = indicator.inputs();
        if (shape != ScoringRule.Shape.NAMED_INPUTS && inputs.size() != 1) {
            add("/inputs", "quy tắc này đọc đúng một số liệu, nhận được " + inputs.size(), "để lại một mục input");
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

    private void notAbove(double points, double max) {
        if (points > max) {
            add(
                    "/rule",
                    "quy tắc cho tới " + points + " điểm, quá điểm tối đa " + max,
                    "sửa điểm của bậc hoặc max theo văn bản");
        }
    }

    private void add(String below, String message, String remedy) {
        faults.add(Fault.at(path + below, message, remedy));
    }
}
