package vn.thiduaso.analytics.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import vn.thiduaso.datasets.lake.ClosedUnit;
import vn.thiduaso.scoring.improvement.Improvement;
import vn.thiduaso.scoring.improvement.Lacking;
import vn.thiduaso.scoring.improvement.Lever;
import vn.thiduaso.scoring.improvement.Plan;
import vn.thiduaso.scoring.improvement.Realism;

/** What a person reads first of an improvement: where the unit stands, and what the answer is. */
public final class ImprovementText {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final RunContest run;
    private final Improvement improvement;
    private final Realism realism;

    private ImprovementText(RunContest run, Improvement improvement, Realism realism) {
        this.run = run;
        this.improvement = improvement;
        this.realism = realism;
    }

    /**
     * @param realism what counted as a realistic change
     * @param most figures that may change
     * @param trend whether the others moved on
     */
    public static List<String> lines(
            RunContest run, Improvement improvement, Realism realism, int most, boolean trend) {
        ImprovementText text = new ImprovementText(run, improvement, realism);
        if (improvement.lacking().isPresent()) {
            return text.lacking(improvement.lacking().get());
        }
        List<String> lines = new ArrayList<>();
        lines.add(text.standing());
        if (trend) {
            lines.add("Nếu đơn vị đứng yên còn các đơn vị khác thay đổi tiếp như từ kỳ %s: hạng %d."
                    .formatted(run.before(), improvement.rankIfStill()));
        }
        lines.add(text.answer(most));
        return lines;
    }

    private String standing() {
        int unit = run.contest().unit(improvement.unit());
        String group = run.indexSet()
                .definition()
                .ranking()
                .among(run.contest().units().get(unit).group());
        return "%s: %s điểm, hạng %d, nhóm có %d đơn vị được xếp hạng%s."
                .formatted(
                        name(),
                        figure(improvement.score()),
                        improvement.rank(),
                        run.contest().ranked(unit),
                        group.isEmpty() ? "" : " (" + group + ")");
    }

    private String answer(int most) {
        Plan plan = improvement.plan();
        if (plan.reached() && plan.changes().isEmpty()) {
            return improvement.rank() == 1 && improvement.rankIfStill() == 1
                    ? "Đang ở hạng 1: không cần thay đổi gì."
                    : "Đứng yên cũng tới hạng %d.".formatted(plan.rank());
        }
        if (plan.reached()) {
            return "Lên hạng %d: thay đổi %d số liệu, tổng công sức %s (%s)."
                    .formatted(plan.rank(), plan.changes().size(), figure(plan.effort()), yardstick());
        }
        return plan.changes().isEmpty()
                ? "Không lên được hạng %d với nhiều nhất %d số liệu trong %s; không có thay đổi nào nâng hạng."
                        .formatted(improvement.target(), most, limit())
                : "Không lên được hạng %d với nhiều nhất %d số liệu trong %s; tốt nhất có thể tới hạng %d."
                        .formatted(improvement.target(), most, limit(), plan.rank());
    }

    private String yardstick() {
        return switch (realism.yardstick()) {
            case GAP ->
                switch (realism.limit()) {
                    case PEERS -> "1 là đi hết khoảng cách tới đơn vị tốt nhất ở một số liệu";
                    case OWN_CHANGE -> "1 là thay đổi lớn nhất của chính đơn vị so với kỳ trước ở một số liệu";
                };
            case USUAL_CHANGE -> "1 là mức thay đổi thường thấy của nhóm so với kỳ trước ở một số liệu";
        };
    }

    private String limit() {
        return switch (realism.limit()) {
            case PEERS -> "khoảng các đơn vị cùng nhóm đạt được";
            case OWN_CHANGE -> "mức chính đơn vị đã thay đổi so với kỳ trước";
        };
    }

    private List<String> lacking(Lacking lacking) {
        List<String> lines = new ArrayList<>();
        lines.add("%s: chưa xếp hạng. %s.".formatted(name(), lacking.reason().vi()));
        lacking.refusal()
                .ifPresent(refusal -> lines.add(
                        Double.isNaN(refusal.points())
                                ? "Công thức của %s không tính được với số liệu này."
                                        .formatted(refusal.child().code())
                                : "Nhóm %s không gộp được vì %s được %s điểm."
                                        .formatted(
                                                refusal.group().code(),
                                                refusal.child().code(),
                                                figure(refusal.points()))));
        String codes = lacking.inputs().stream().map(Lever::code).collect(Collectors.joining(", "));
        if (lacking.suffices()) {
            lines.add("Có thêm các số liệu sau là được xếp hạng (thử với mức giữa của nhóm): " + codes + ".");
        } else if (!lacking.inputs().isEmpty()) {
            lines.add("Các số liệu chưa gửi: " + codes + "; có đủ cũng chưa chắc được xếp hạng.");
        }
        return lines;
    }

    private String name() {
        return run.rows().stream()
                .filter(row -> row.unit().equals(improvement.unit()))
                .map(ClosedUnit::name)
                .findFirst()
                .filter(name -> !name.equals(improvement.unit()))
                .map(name -> improvement.unit() + " " + name)
                .orElse(improvement.unit());
    }

    private static String figure(double figure) {
        return String.format(VIETNAMESE, "%.2f", figure);
    }
}
