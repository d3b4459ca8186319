package vn.thiduaso.dashboard.explain;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.dashboard.chart.Chart;
import vn.thiduaso.dashboard.chart.WaterfallChart;
import vn.thiduaso.ingest.wording.Formats;
import vn.thiduaso.ingest.wording.Words;
import vn.thiduaso.scoring.aggregation.Aggregation;
import vn.thiduaso.scoring.aggregation.CalculatedPoints;
import vn.thiduaso.scoring.aggregation.Maximum;
import vn.thiduaso.scoring.aggregation.Minimum;
import vn.thiduaso.scoring.aggregation.SumOfPoints;
import vn.thiduaso.scoring.indexset.Group;
import vn.thiduaso.scoring.indexset.Node;
import vn.thiduaso.scoring.indexset.View;
import vn.thiduaso.scoring.kernel.Explanation.NodeExplanation;
import vn.thiduaso.scoring.kernel.NodeState;

/**
 * The parts of a group or view: what each weighs in it, brings to it and loses of it.
 */
final class ExplainMembers {

    private static final double SAME = 1e-9;

    private final ExplainFigures figures;
    private final NodeExplanation whole;
    private final Words words;
    private final Formats f;
    private final ExplainParts.Addresses addresses;
    private final List<Member> members;

    /** @param whole the group or view; an indicator has no parts */
    ExplainMembers(
            ExplainFigures figures, NodeExplanation whole, Words words, Formats f, ExplainParts.Addresses addresses) {
        this.figures = figures;
        this.whole = whole;
        this.words = words;
        this.f = f;
        this.addresses = addresses;
        members = weighed(parts());
    }

    /**
     * One part.
     *
     * @param worth points of the whole that one of its points is worth; NaN where the whole is no sum of its parts
     * @param share what it weighs among the parts that have points; NaN where weights do not matter
     * @param nominal what it would weigh if all parts had points
     */
    private record Member(NodeExplanation part, double worth, double share, double nominal) {

        boolean scored() {
            return !Double.isNaN(part.points()) && part.node().max() > 0;
        }

        double brought() {
            return worth * part.points();
        }

        double lost() {
            return worth * part.lost();
        }
    }

    private List<Member> weighed(List<NodeExplanation> parts) {
        double all = 0;
        double present = 0;
        for (NodeExplanation part : parts) {
            double weight = weight(part.node());
            all += part.node().max() > 0 ? weight : 0;
            present += part.node().max() > 0 && !Double.isNaN(part.points()) ? weight : 0;
        }
        List<Member> weighed = new ArrayList<>();
        for (NodeExplanation part : parts) {
            double worth = whole.node() instanceof View ? inView(present) : part.worth();
            double weight = part.node().max() > 0 ? weight(part.node()) : Double.NaN;
            boolean there = !Double.isNaN(part.points());
            weighed.add(new Member(part, worth, there ? weight / present : Double.NaN, weight / all));
        }
        return weighed;
    }

    /** A view is the sum of its members, scaled to its own maximum. */
    private double inView(double present) {
        return whole.state() == NodeState.VALUE ? whole.node().max() / present : Double.NaN;
    }

    /** NaN where parts are not weighed. */
    private double weight(Node part) {
        if (!(whole.node() instanceof Group group) || group.aggregation() instanceof SumOfPoints) {
            return part.max();
        }
        Aggregation aggregation = group.aggregation();
        boolean weighs = !(aggregation instanceof Minimum
                || aggregation instanceof Maximum
                || aggregation instanceof CalculatedPoints);
        return weighs ? part.head().weight() : Double.NaN;
    }

    private List<NodeExplanation> parts() {
        if (whole.node() instanceof Group group) {
            return group.children().stream().map(this::explained).toList();
        }
        if (whole.node() instanceof View view) {
            return view.members().stream()
                    .map(code -> figures.explained(figures.set().node(code)))
                    .toList();
        }
        return List.of();
    }

    private NodeExplanation explained(Node node) {
        return figures.explained(figures.set().node(node.code()));
    }

    /** Whether the points are those of the parts with nothing more to say: a sum of all of them. */
    boolean plain() {
        return members.isEmpty()
                || whole.state() == NodeState.GIVEN
                || Double.isNaN(whole.points())
                || members.stream().filter(Member::scored).allMatch(member -> Math.abs(member.worth() - 1) < SAME);
    }

    /** Whether the points are no sum of those of the parts, so that nobody can say which of them lost how much. */
    boolean noSum() {
        return !plain() && members.stream().filter(Member::scored).allMatch(member -> Double.isNaN(member.worth()));
    }

    List<ExplainView.Child> children() {
        return members.stream().map(this::child).toList();
    }

    private ExplainView.Child child(Member member) {
        Node node = member.part().node();
        boolean scored = member.scored();
        double bar = scored ? Math.max(0, Math.min(1, member.part().points() / node.max())) : 0;
        boolean moved =
                Math.abs(member.share() - member.nominal()) > SAME || (Double.isNaN(member.share()) && node.max() > 0);
        return new ExplainView.Child(
                node.code(),
                node.label().in(words.language()),
                f.percent(member.share()),
                moved ? f.percent(member.nominal()) : "",
                f.points(member.part().points()),
                node.max() > 0 ? f.exact(node.max()) : Formats.NONE,
                scored ? f.points(member.brought()) : Formats.NONE,
                scored ? lost(member.lost()) : Formats.NONE,
                Math.round(bar * 1000) / 10.0,
                figures.shown(member.part()),
                address(node));
    }

    private String lost(double lost) {
        return figures.lowestFirst() || Double.isNaN(lost) ? Formats.NONE : f.loss(lost);
    }

    /** What the parts bring and lose together, before rounding; null where that is no sum. */
    ExplainView.@Nullable Total total() {
        List<Member> scored = members.stream()
                .filter(member -> member.scored() && !Double.isNaN(member.worth()))
                .toList();
        if (scored.isEmpty() || Double.isNaN(whole.points())) {
            return null;
        }
        return new ExplainView.Total(
                f.points(scored.stream().mapToDouble(Member::brought).sum()),
                lost(scored.stream().mapToDouble(Member::lost).sum()));
    }

    /** Null where the whole has no points, is no sum of its parts, and where fewer points are better: what is below the maximum is no loss. */
    @Nullable
    Chart waterfall() {
        if (Double.isNaN(whole.points()) || figures.lowestFirst() || noSum()) {
            return null;
        }
        List<WaterfallChart.Part> parts = new ArrayList<>();
        for (Member member : members) {
            Node node = member.part().node();
            if (member.scored() && !Double.isNaN(member.worth())) {
                parts.add(new WaterfallChart.Part(node.label().in(words.language()), member.lost(), address(node)));
            }
        }
        String summary = words.text(
                "chart.waterfall.summary",
                f.exact(whole.node().max()),
                f.points(whole.points()),
                parts.stream().filter(part -> part.lost() > 0).count());
        return new WaterfallChart(
                        "waterfall",
                        whole.node().max(),
                        whole.points(),
                        parts,
                        2,
                        new WaterfallChart.Words(
                                summary,
                                words.text("chart.max"),
                                words.text("chart.points"),
                                words.text("chart.waterfall.smaller", WaterfallChart.smaller(parts)),
                                words.text(parts.isEmpty() ? "chart.waterfall.given" : "chart.waterfall.other"),
                                words.text("chart.part"),
                                words.text("chart.points")),
                        f)
                .chart();
    }

    private String address(Node node) {
        return addresses.to("/explain/{unit}/{node}", figures.row().unit(), node.code());
    }
}
