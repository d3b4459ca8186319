package vn.thiduaso.dashboard.publish;

import java.util.List;
import java.util.function.Supplier;

import vn.thiduaso.datasets.lake.RobustnessAnalysis;
import vn.thiduaso.datasets.lake.RobustnessRow;

/**
 * A robustness analysis as the lake has it.
 *
 * @param rows by unit; asked for only when the pages do not have the analysis yet
 */
public record PublishableAnalysis(RobustnessAnalysis head, Supplier<List<RobustnessRow>> rows) {}
