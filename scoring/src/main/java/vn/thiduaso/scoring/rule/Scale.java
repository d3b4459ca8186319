package vn.thiduaso.scoring.rule;

import java.util.List;

import vn.thiduaso.scoring.trace.StepKind;
import vn.thiduaso.scoring.trace.Trace;

/**
 * An answer on a scale 0–k in proportion to the maximum: max × answer / k. Zero is the answer "Không" to the gate question.
 *
 * <p>Source: QĐ 1970/QĐ-BTTTT (13/12/2021), SME annex: criteria 0–5, and 0–25 in steps of 5 (2.1.1).
 *
 * @param top highest answer, k ≥ 1
 * @param gate the yes/no question asked first, and what whoever says yes is asked then; empty when there is none
 * @param zero what answer 0 means where nothing is asked first, in Vietnamese; empty when there is a gate, whose "Không" it is, or the source was not
 *     seen
 * @param answers what answers 1..k mean, in Vietnamese; empty when the source was not seen
 */
public record Scale(int top, String gate, String zero, List<String> answers) implements ScoringRule {

    public Scale {
        answers = List.copyOf(answers);
        if (top < 1) {
            throw new IllegalArgumentException("Mức cao nhất của thang phải từ 1, nhận được " + top);
        }
        if (!gate.isEmpty() && !zero.isEmpty()) {
            throw new IllegalArgumentException(
                    "Thang có câu hỏi đầu (gate) thì mức 0 là \"Không\", không ghi thêm zero, nhận được " + zero);
        }
        if (answers.size() > top) {
            throw new IllegalArgumentException(
                    "Thang 0–" + top + " chỉ có " + top + " câu trả lời, nhận được " + answers.size());
        }
    }

    @Override
    public double points(double[] measures, double max, Trace trace) {
        double points = max * measures[0] / top;
        if (trace.on()) {
            trace.step(StepKind.SCALE, measures[0], top, max, points);
        }
        return points;
    }
}
