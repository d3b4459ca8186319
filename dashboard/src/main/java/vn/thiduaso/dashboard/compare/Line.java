package vn.thiduaso.dashboard.compare;

import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.scoring.indexset.Node;

/** One indicator, or a group with official points, over the units compared: {@code figures} by unit. */
record Line(Node node, List<Figure> figures) {

    Line {
        figures = List.copyOf(figures);
    }

    /** Whether every unit has points there, made in the same way: only then are they put side by side. */
    boolean shared() {
        return figures.stream().allMatch(figure -> figure.same() && figure.points() != null);
    }

    boolean anybody() {
        return figures.stream().anyMatch(figure -> figure.points() != null);
    }

    /** How many points of the score a unit has here beyond the first one; null where one of them has no score. */
    @Nullable
    Double beyondFirst(int unit) {
        Double own = figures.get(unit).contribution();
        Double first = figures.get(0).contribution();
        return own == null || first == null ? null : own - first;
    }

    /** Points of the score between the most and the least that a unit has here; null where fewer than two have a score. */
    @Nullable
    Double spread() {
        DoubleSummaryStatistics all = figures.stream()
                .map(Figure::contribution)
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .summaryStatistics();
        return all.getCount() < 2 ? null : all.getMax() - all.getMin();
    }

    /** The spread, 0 where there is none: what lines are sorted by. */
    double effect() {
        Double spread = spread();
        return spread == null ? 0 : spread;
    }
}
