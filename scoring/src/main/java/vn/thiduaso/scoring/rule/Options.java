package vn.thiduaso.scoring.rule;

import java.util.List;

import vn.thiduaso.scoring.rounding.Rounding;
import vn.thiduaso.scoring.trace.StepKind;
import vn.thiduaso.scoring.trace.Trace;

/**
 * Points by the option chosen; an option that is not listed scores NaN, which the scorer treats as missing.
 *
 * @param list options with their number in the file and their points
 */
public record Options(List<Option> list) implements ScoringRule {

    /**
     * @param value the number written in the file
     * @param points points it earns, 0 or more
     * @param label what it means, in Vietnamese
     */
    public record Option(double value, double points, String label) {

        public Option {
            if (!Double.isFinite(value) || !(points >= 0) || !Double.isFinite(points)) {
                throw new IllegalArgumentException("Phương án phải có số thứ tự và điểm từ 0 trở lên");
            }
        }
    }

    public Options {
        list = List.copyOf(list);
        if (list.isEmpty()
                || list.stream().mapToDouble(Option::value).distinct().count() < list.size()) {
            throw new IllegalArgumentException("Các phương án phải có ít nhất một mục và không trùng số");
        }
    }

    @Override
    public ScoringRule scaled(double by) {
        return new Options(list.stream()
                .map(option -> new Option(option.value(), Rounding.withoutNoise(option.points() * by), option.label()))
                .toList());
    }

    @Override
    public double points(double[] measures, double max, Trace trace) {
        for (Option option : list) {
            if (option.value() == measures[0]) {
                if (trace.on()) {
                    trace.step(StepKind.OPTION, measures[0], option.points());
                }
                return option.points();
            }
        }
        return Double.NaN;
    }
}
