package vn.thiduaso.scoring.kernel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.scoring.aggregation.Aggregation;
import vn.thiduaso.scoring.aggregation.Parts;
import vn.thiduaso.scoring.aggregation.SumOfPoints;
import vn.thiduaso.scoring.fault.Fault;
import vn.thiduaso.scoring.fault.InvalidIndexSetException;
import vn.thiduaso.scoring.indexset.Group;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.indexset.Indicator;
import vn.thiduaso.scoring.indexset.Node;
import vn.thiduaso.scoring.indexset.Part;
import vn.thiduaso.scoring.indexset.Slot;
import vn.thiduaso.scoring.indexset.View;
import vn.thiduaso.scoring.rounding.Rounding;
import vn.thiduaso.scoring.rule.Information;
import vn.thiduaso.scoring.rule.ScoringRule;
import vn.thiduaso.scoring.statistics.ColumnStatistics;
import vn.thiduaso.scoring.statistics.SampleNeed;
import vn.thiduaso.scoring.statistics.SampleStatistics;
import vn.thiduaso.scoring.trace.Trace;

/** An index set bound to its sample and flattened into arrays, so that scoring a unit touches no map and no list. */
final class Layout {

    final IndexSet indexSet;
    final int nodes;
    final int mostChildren;
    final int mostReads;
    final double[] max;
    /** What a node weighs among its siblings when coverage is told. */
    final double[] weight;
    /** What it weighs in the aggregation of its parent: the same, unless a draw says otherwise. */
    final double[] pull;

    final int[] officialSlot;
    final int officialRankSlot;
    /** Level of every node of a unit that has none: −1. Nobody writes into it. */
    final int[] noLevels;

    /** By node: the children of a group that its points are made of; members of a view. */
    final int[][] children;
    /** As the set has them: the same, unless a draw leaves some out. What must be there goes by these. */
    final int[][] ownChildren;

    final Indicator[] indicators;
    final Group[] groups;
    /** Views stand behind the tree: from here to the end. */
    final int firstView;

    final Aggregation[] aggregations;
    /** By node: whether it is a group that is rescaled. */
    private final boolean[] rescaled;
    /** By group: what rescales it, once it knows the other units where it must. */
    private final @Nullable ScoringRule[] rescales;

    final ScoringRule[] rules;
    /** As in {@link InputColumns}, −1 also where a figure is only shown. */
    final int[] plainSlot;
    /** By node: whether the points of an indicator are kept between zero and its maximum. */
    final boolean[] clamped;
    /** By node: whether the rule compares with a sample in which nobody has a figure, such as that of an earlier run. */
    final boolean[] incomparable;
    /** By node: how its points are rounded; null when they are not. */
    final @Nullable Rounding[] rounding;

    /** As in {@link InputColumns}. */
    final int[][] reads;

    final int[][][] readSlots;
    final double[][] readDivisor;

    Layout(IndexSet indexSet, SampleStatistics sample, ChildPoints childPoints) {
        this.indexSet = indexSet;
        List<Node> list = indexSet.nodes();
        nodes = list.size();
        max = new double[nodes];
        weight = new double[nodes];
        pull = weight;
        officialSlot = new int[nodes];
        noLevels = new int[nodes];
        Arrays.fill(noLevels, -1);
        children = new int[nodes][];
        ownChildren = children;
        indicators = new Indicator[nodes];
        groups = new Group[nodes];
        firstView = nodes - indexSet.definition().views().size();
        aggregations = new Aggregation[nodes];
        rescaled = new boolean[nodes];
        rescales = new @Nullable ScoringRule[nodes];
        rules = new ScoringRule[nodes];
        plainSlot = new int[nodes];
        clamped = new boolean[nodes];
        incomparable = new boolean[nodes];
        rounding = new Rounding[nodes];
        InputColumns inputColumns = new InputColumns(indexSet);
        reads = inputColumns.reads;
        readSlots = inputColumns.readSlots;
        readDivisor = inputColumns.readDivisor;
        List<Fault> faults = new ArrayList<>();
        for (int node = 0; node < nodes; node++) {
            lay(node, list.get(node));
            bind(node, sample.byNode().get(node), faults);
            boolean asked = !(rules[node] instanceof Information) && !incomparable[node];
            plainSlot[node] = asked ? inputColumns.plainSlot[node] : -1;
        }
        if (!faults.isEmpty()) {
            throw new InvalidIndexSetException(faults);
        }
        officialRankSlot = slot(indexSet, list.get(0).code(), Part.OFFICIAL_RANK);
        int most = 1;
        for (int node = 0; node < nodes; node++) {
            most = Math.max(most, children[node].length);
        }
        mostChildren = most;
        mostReads = inputColumns.mostReads();
        for (int node = 0; node < nodes; node++) {
            int group = node;
            childPoints.rows(group).ifPresent(rows -> bind(group, rows));
        }
    }

    /** The same tree with other weights, aggregations and children of groups; everything else is shared. */
    Layout(Layout base, double[] pull, Aggregation[] aggregations, int[][] children) {
        this.pull = pull;
        this.aggregations = aggregations;
        this.children = children;
        ownChildren = base.ownChildren;
        indexSet = base.indexSet;
        nodes = base.nodes;
        mostChildren = base.mostChildren;
        mostReads = base.mostReads;
        max = base.max;
        weight = base.weight;
        officialSlot = base.officialSlot;
        officialRankSlot = base.officialRankSlot;
        noLevels = base.noLevels;
        indicators = base.indicators;
        groups = base.groups;
        firstView = base.firstView;
        rescaled = base.rescaled;
        rescales = new @Nullable ScoringRule[nodes];
        for (int node = 0; node < nodes; node++) {
            rescales[node] = groups[node] == null ? null : unbound(groups[node]);
        }
        rules = base.rules;
        plainSlot = base.plainSlot;
        clamped = base.clamped;
        incomparable = base.incomparable;
        rounding = base.rounding;
        reads = base.reads;
        readSlots = base.readSlots;
        readDivisor = base.readDivisor;
    }

    /**
     * Makes a group know the children's points of all units: what it compares them with, and what it is rescaled over.
     *
     * @throws InvalidIndexSetException when there are more units than it can compare
     */
    void bind(int group, ChildPoints.Rows of) {
        double[][] rows = of.points();
        try {
            aggregations[group] = aggregations[group].bind(of.units(), rows);
        } catch (IllegalArgumentException tooMany) {
            throw new InvalidIndexSetException(List.of(Fault.at(
                    "tree" + path(group) + "/aggregation",
                    String.valueOf(tooMany.getMessage()),
                    "chấm theo từng nhóm đơn vị nhỏ hơn, hoặc đổi cách gộp của nhóm này")));
        }
        groups[group]
                .rescale()
                .filter(ScoringRule::needsSample)
                .ifPresent(rule -> rescales[group] = rule.bind(aggregates(group, rule.need(), rows)));
    }

    /** Points of a group before rounding, rescaled where it says so; NaN where there are none, and while it does not know the other units. */
    double points(int group, Parts parts, Trace trace) {
        if (!rescaled[group]) {
            return aggregations[group].points(parts, max[group], trace);
        }
        double aggregated = aggregate(group, parts, trace);
        ScoringRule rule = rescales[group];
        if (rule == null || Double.isNaN(aggregated)) {
            return Double.NaN;
        }
        double points = rule.points(new double[] {aggregated}, max[group], trace);
        double kept = rule.mayExceedMaximum() ? points : Clamp.kept(points, max[group], trace);
        return Double.isFinite(kept) ? kept : Double.NaN;
    }

    /** Points of a group before they are rescaled; NaN where there are none. */
    private double aggregate(int group, Parts parts, Trace trace) {
        double top = groups[group].aggregation() instanceof SumOfPoints ? maxOfChildren(group) : max[group];
        return Rounding.withoutNoise(aggregations[group].points(parts, top, trace));
    }

    /** A sum that is rescaled need not add up to the maximum of its group; a mean in its place goes as far as the sum did. */
    private double maxOfChildren(int group) {
        return groups[group].children().stream().mapToDouble(Node::max).sum();
    }

    private ColumnStatistics aggregates(int group, SampleNeed need, double[][] rows) {
        SampleStatistics.Gatherer gatherer = new SampleStatistics.Gatherer(List.of(need));
        Parts parts = new Parts(mostChildren);
        for (double[] row : rows) {
            parts.clear();
            for (int place = 0; place < row.length; place++) {
                int child = children[group][place];
                if (Double.isNaN(row[place])) {
                    parts.leaveOut(max[child]);
                } else {
                    parts.add(place, row[place], max[child], pull[child]);
                }
            }
            if (aggregations[group].refused(parts) < 0) {
                gatherer.add("", new double[] {aggregate(group, parts, Trace.OFF)});
            }
        }
        return gatherer.statistics().byNode().get(0);
    }

    private void lay(int index, Node node) {
        max[index] = node.max();
        weight[index] = node.head().weight();
        officialSlot[index] = slot(indexSet, node.code(), Part.OFFICIAL);
        children[index] = new int[0];
        if (node instanceof Group group) {
            groups[index] = group;
            rounding[index] = group.rounding().orElse(null);
            aggregations[index] = group.aggregation();
            rescaled[index] = group.rescale().isPresent();
            rescales[index] = unbound(group);
            children[index] = ScoredChildren.nodes(indexSet, group);
        } else if (node instanceof Indicator indicator) {
            indicators[index] = indicator;
            rounding[index] = indicator.rounding().orElse(null);
        } else if (node instanceof View view) {
            children[index] = view.members().stream().mapToInt(indexSet::node).toArray();
        }
    }

    private static @Nullable ScoringRule unbound(Group group) {
        return group.rescale().filter(rule -> !rule.needsSample()).orElse(null);
    }

    /** A sample that holds nothing to measure by is a fault of the set for this sample: all of them at once. */
    private void bind(int index, ColumnStatistics column, List<Fault> faults) {
        if (indicators[index] == null) {
            return;
        }
        try {
            ScoringRule rule = indicators[index].rule();
            incomparable[index] = rule.needsSample() && column.count() == 0;
            rules[index] = rule.bind(column);
            clamped[index] = !rules[index].mayExceedMaximum();
        } catch (IllegalArgumentException nothing) {
            faults.add(Fault.at(
                    "tree" + path(index) + "/rule",
                    String.valueOf(nothing.getMessage()),
                    "bổ sung số liệu hoặc sửa quy tắc của chỉ số này"));
        }
    }

    private String path(int index) {
        return index < 0
                ? ""
                : path(indexSet.parent(index)) + "/"
                        + indexSet.nodes().get(index).code();
    }

    private static int slot(IndexSet indexSet, String code, Part part) {
        return indexSet.findSlot(code, part).map(Slot::index).orElse(-1);
    }
}
