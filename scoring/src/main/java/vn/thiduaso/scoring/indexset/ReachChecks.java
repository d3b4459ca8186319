package vn.thiduaso.scoring.indexset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import vn.thiduaso.scoring.check.RatioAboveOne;
import vn.thiduaso.scoring.check.Severity;
import vn.thiduaso.scoring.fault.Fault;
import vn.thiduaso.scoring.rule.Bands;
import vn.thiduaso.scoring.rule.DistanceToTarget;
import vn.thiduaso.scoring.rule.Goalposts;
import vn.thiduaso.scoring.rule.Options;
import vn.thiduaso.scoring.rule.Scale;
import vn.thiduaso.scoring.rule.ScoringRule;
import vn.thiduaso.scoring.rule.YesNo;

/**
 * What a rule waits for must be a figure that can be sent: a bound of 20 on a share, which is 0.2, would give everybody nothing and say nothing. Looks at
 * indicators of one figure without a formula; figures whose scale a preparation step changes are not looked at.
 */
final class ReachChecks {

    private final Input input;
    private final String path;
    private final double least;
    private final double greatest;
    private final List<Fault> faults = new ArrayList<>();

    private ReachChecks(Input input, String path) {
        this.input = input;
        this.path = path;
        boolean ratio = input.kind() == Input.Kind.RATIO;
        least = input.range().min().orElse(ratio ? 0 : Double.NEGATIVE_INFINITY);
        greatest = input.range().max().orElse(ratio && !mayExceedOne(input) ? 1 : Double.POSITIVE_INFINITY);
    }

    static List<Fault> check(Indicator indicator, String path) {
        if (indicator.inputs().size() != 1 || indicator.formula().isPresent()) {
            return List.of();
        }
        ReachChecks checks = new ReachChecks(indicator.inputs().get(0), path + "/rule");
        checks.rule(indicator.rule());
        return checks.faults;
    }

    private static boolean mayExceedOne(Input input) {
        Optional<DeclaredCheck> declared = input.check(RatioAboveOne.class);
        return declared.isPresent() && declared.get().severity() != Severity.REFUSE;
    }

    private void rule(ScoringRule rule) {
        if (rule instanceof Bands bands) {
            bands.steps().stream()
                    .map(Bands.Band::from)
                    .filter(from -> bands.inclusive() ? from > greatest : from >= greatest)
                    .forEach(from -> add("bậc từ " + from + " không số liệu nào đạt tới"));
        } else if (rule instanceof YesNo yesNo && yesNo.from() > greatest) {
            add("mốc \"có\" " + yesNo.from() + " không số liệu nào đạt tới");
        } else if (rule instanceof Goalposts posts && (posts.low() >= greatest || posts.high() <= least)) {
            add("mọi số liệu đứng cùng một phía của hai mốc " + posts.low() + " và " + posts.high());
        } else if (rule instanceof DistanceToTarget distance
                && (distance.target() > greatest || distance.target() < least)) {
            add("mục tiêu " + distance.target() + " ngoài khoảng của số liệu");
        } else if (rule instanceof Scale scale && Double.isFinite(greatest) && greatest != scale.top()) {
            add("thang 0–" + scale.top() + " mà số liệu tới " + greatest);
        } else if (rule instanceof Options options) {
            options.list().stream()
                    .map(Options.Option::value)
                    .filter(value -> !input.range().allows(value))
                    .forEach(value -> add("phương án " + value + " không số liệu nào ghi được"));
        }
    }

    private void add(String message) {
        boolean share = input.kind() == Input.Kind.RATIO && greatest == 1;
        faults.add(Fault.at(
                path,
                "%s: số liệu nằm trong khoảng %s đến %s%s"
                        .formatted(message, written(least), written(greatest), share ? " (tỷ lệ là phần của 1)" : ""),
                share
                        ? "ghi mốc theo phần của 1, ví dụ 0.8 thay cho 80"
                        : "sửa mốc của quy tắc, hoặc range của input"));
    }

    private static String written(double bound) {
        return Double.isInfinite(bound) ? "bất kỳ" : Double.toString(bound);
    }
}
