package vn.thiduaso.scoring.indexset;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import vn.thiduaso.scoring.fault.Fault;
import vn.thiduaso.scoring.preparation.Denomination;
import vn.thiduaso.scoring.preparation.PreparationStep;
import vn.thiduaso.scoring.preparation.Transform;
import vn.thiduaso.scoring.preparation.Transformation;
import vn.thiduaso.scoring.rule.Given;
import vn.thiduaso.scoring.rule.Options;
import vn.thiduaso.scoring.rule.Scale;
import vn.thiduaso.scoring.rule.ScoringRule;

/** What must hold between the preparation steps of a set and its tree. Columns are inputs, not nodes; aliases are for files only. */
final class PreparationChecks {

    private final Definition definition;
    private final Map<String, Indicator> byInput = new LinkedHashMap<>();
    private final List<Fault> faults = new ArrayList<>();

    private PreparationChecks(Definition definition) {
        this.definition = definition;
        inputs(definition.root());
    }

    static List<Fault> check(Definition definition) {
        PreparationChecks checks = new PreparationChecks(definition);
        List<PreparationStep> steps = definition.preparation().steps();
        for (int step = 0; step < steps.size(); step++) {
            checks.step(steps.get(step), "preparation/" + (step + 1));
        }
        return checks.faults;
    }

    private void inputs(Node node) {
        if (node instanceof Indicator indicator) {
            indicator.inputs().forEach(input -> byInput.putIfAbsent(input.code(), indicator));
        } else if (node instanceof Group group) {
            group.children().forEach(this::inputs);
        }
    }

    private void step(PreparationStep step, String path) {
        for (String code : step.named()) {
            if (!byInput.containsKey(code)) {
                add(
                        path + key(step, code),
                        "không có số liệu nào mang mã \"" + code + "\"",
                        "ghi mã một số liệu (input) của tree");
            }
        }
        if (step.looksBack() && definition.history().periods() == 0) {
            add(
                    path + "/from",
                    "bước này lấy số liệu kỳ trước nhưng bộ chỉ số không xem kỳ nào",
                    "ghi history: {periods: 1} hoặc nhiều hơn");
        }
        if (step instanceof Transformation transformation) {
            byInput.forEach((code, indicator) -> {
                if (transformation.columns().codes().contains(code)
                                != transformation.columns().except()
                        && !takes(indicator.rule(), transformation.transform())) {
                    add(
                            path,
                            "số liệu \"" + code + "\" được chấm theo quy tắc không nhận số đã biến đổi",
                            "thêm \"" + code + "\" vào except, hoặc chấm chỉ số này bằng goalposts, min-max, …");
                }
            });
        }
    }

    /** The key of a set's text that names a column. */
    private static String key(PreparationStep step, String code) {
        if (step instanceof Denomination denomination) {
            return denomination.indicator().equals(code) ? "/indicator" : "/by";
        }
        return step.columns().except() ? "/except" : "/columns";
    }

    /** Answers of a list and points given are no quantities; a rule on a share of 0–1 makes no sense of one that has left that range. */
    private static boolean takes(ScoringRule rule, Transform transform) {
        if (rule instanceof Options || rule instanceof Scale || rule instanceof Given) {
            return false;
        }
        return rule.shape() != ScoringRule.Shape.ONE_RATIO || (staysShare(transform, 0) && staysShare(transform, 1));
    }

    private static boolean staysShare(Transform transform, double share) {
        return transform.accepts(share) && transform.valueAt(share) >= 0 && transform.valueAt(share) <= 1;
    }

    private void add(String path, String message, String remedy) {
        faults.add(Fault.at(path, message, remedy));
    }
}
