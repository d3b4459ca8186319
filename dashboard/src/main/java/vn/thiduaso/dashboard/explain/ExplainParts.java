package vn.thiduaso.dashboard.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.dashboard.chart.Chart;
import vn.thiduaso.dashboard.chart.WaterfallChart;
import vn.thiduaso.ingest.wording.AggregationTexts;
import vn.thiduaso.ingest.wording.Formats;
import vn.thiduaso.ingest.wording.RuleTexts;
import vn.thiduaso.ingest.wording.StepTexts;
import vn.thiduaso.ingest.wording.Words;
import vn.thiduaso.scoring.indexset.Group;
import vn.thiduaso.scoring.indexset.Indicator;
import vn.thiduaso.scoring.indexset.Node;
import vn.thiduaso.scoring.indexset.View;
import vn.thiduaso.scoring.kernel.Explanation.NodeExplanation;
import vn.thiduaso.scoring.kernel.NodeState;
import vn.thiduaso.scoring.missing.CellState;
import vn.thiduaso.scoring.trace.Step;
import vn.thiduaso.scoring.trace.StepKind;

/** The parts of an explanation: waterfall, steps, rule, figures, children. */
record ExplainParts(ExplainFigures figures, Words words, Formats f, Addresses addresses) {

    /** Makes the address of a page about this unit. */
    interface Addresses {
        String to(String path, Object... names);
    }

    /** The node whose waterfall is shown: a group's own, else the whole unit's. */
    NodeExplanation drawn() {
        return figures.node() instanceof Group ? figures.explained() : figures.explained(0);
    }

    /** Null where the node drawn has no points, and where fewer points are better: what is below the maximum is no loss. */
    @Nullable
    Chart waterfall() {
        NodeExplanation drawn = drawn();
        if (Double.isNaN(drawn.points()) || figures.lowestFirst()) {
            return null;
        }
        List<WaterfallChart.Part> parts = new ArrayList<>();
        for (Node child : ((Group) drawn.node()).children()) {
            NodeExplanation part = figures.explained(figures.set().node(child.code()));
            if (!Double.isNaN(part.points()) && child.max() > 0 && drawn.state() != NodeState.GIVEN) {
                parts.add(new WaterfallChart.Part(label(child), part.lost(), address(child)));
            }
        }
        String summary = words.text(
                "chart.waterfall.summary",
                f.exact(drawn.node().max()),
                f.points(drawn.points()),
                parts.stream().filter(part -> part.lost() > 0).count());
        return new WaterfallChart(
                        "waterfall",
                        drawn.node().max(),
                        drawn.points(),
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

    /** The node's own steps, then how its points go into each group above. */
    List<ExplainView.Step> steps() {
        StepTexts texts = new StepTexts(words, f, figures.run().period());
        List<ExplainView.Step> steps = new ArrayList<>();
        List<Step> own = figures.explained().steps();
        List<String> inputs = inputLabels(own);
        int measures = 0;
        int terms = 0;
        for (Step step : own) {
            StepTexts.Text text = texts.text(step);
            String title = text.title();
            if (isMeasure(step.kind()) && measures < inputs.size()) {
                title = title + " · " + inputs.get(measures++);
            } else if (step.kind() == StepKind.TERM && terms < inputs.size()) {
                title = title + " " + ++terms;
            } else if (step.kind() == StepKind.REFUSED) {
                title = title + " · " + child(step.numbers().get(0).intValue());
            }
            steps.add(new ExplainView.Step(title, text.figure(), text.sentence(), false));
        }
        int top = figures.place();
        for (int at = figures.set().parent(top); at >= 0; at = figures.set().parent(at)) {
            steps.add(above(at));
        }
        return steps;
    }

    private String child(int place) {
        return label(((Group) figures.node()).children().get(place - 1));
    }

    /** Names of the inputs, where there are several and each has a step of its own. */
    private List<String> inputLabels(List<Step> own) {
        if (!(figures.node() instanceof Indicator indicator)
                || (indicator.inputs().size() < 2 && indicator.formula().isEmpty())) {
            return List.of();
        }
        List<String> labels = indicator
                .formula()
                .map(formula -> formula.names().stream().map(this::inputLabel).toList())
                .orElseGet(() -> indicator.inputs().stream()
                        .map(input -> input.label().in(words.language()))
                        .toList());
        long measures = own.stream().filter(step -> isMeasure(step.kind())).count();
        return measures == labels.size() ? labels : List.of();
    }

    /** A formula may read what other indicators ask for. */
    private String inputLabel(String code) {
        return figures.set().nodes().stream()
                .filter(Indicator.class::isInstance)
                .flatMap(node -> ((Indicator) node).inputs().stream())
                .filter(input -> input.code().equals(code))
                .findFirst()
                .map(input -> input.label().in(words.language()))
                .orElse(label(figures.node()));
    }

    private static boolean isMeasure(StepKind kind) {
        return kind == StepKind.RATIO || kind == StepKind.VALUE || kind == StepKind.RATIO_AS_SENT;
    }

    private ExplainView.Step above(int at) {
        NodeExplanation parent = figures.explained(at);
        String children = Integer.toString(((Group) parent.node()).children().size());
        String max = f.exact(parent.node().max());
        if (at > 0) {
            return new ExplainView.Step(
                    words.text("explain.into-group", label(parent.node())),
                    f.points(parent.points()),
                    words.text("explain.into-group.text", children, max),
                    true);
        }
        int digits = figures.set().definition().score().rounding().digits();
        return new ExplainView.Step(
                words.text("explain.into-total"),
                f.number(figures.row().score(), digits),
                words.text("explain.into-total.text", children, max),
                true);
    }

    String rule() {
        Node node = figures.node();
        if (node instanceof Indicator indicator) {
            return new RuleTexts(words, f).rule(indicator.rule(), node.max());
        }
        return new AggregationTexts(words, f).of(node);
    }

    List<String> policies() {
        return figures.node() instanceof Indicator indicator ? new RuleTexts(words, f).policies(indicator) : List.of();
    }

    List<ExplainView.Figure> sent() {
        List<ExplainView.Figure> list = new ArrayList<>();
        for (SourceCell cell : figures.own()) {
            CellState state = CellState.of(cell.state());
            list.add(new ExplainView.Figure(
                    inputLabel(cell.code()),
                    cell.part(),
                    f.exact(cell.figure()),
                    Objects.requireNonNullElse(cell.text(), ""),
                    state == CellState.VALUE ? "" : state.word(),
                    Objects.requireNonNullElse(cell.cell(), Formats.NONE),
                    Objects.requireNonNullElse(cell.flag(), "")));
        }
        return list;
    }

    List<ExplainView.EarlierFigure> earlier() {
        return figures.earlier().rows(figures.explained().steps(), f, this::inputLabel);
    }

    List<ExplainView.Child> children() {
        List<ExplainView.Child> children = new ArrayList<>();
        for (Node child : members()) {
            NodeExplanation part = figures.explained(figures.set().node(child.code()));
            boolean scored = child.max() > 0 && !Double.isNaN(part.points());
            double share = scored ? Math.max(0, Math.min(1, part.points() / child.max())) : 0;
            children.add(new ExplainView.Child(
                    child.code(),
                    label(child),
                    f.points(part.points()),
                    child.max() > 0 ? f.exact(child.max()) : Formats.NONE,
                    scored && !figures.lowestFirst() ? f.loss(part.lost()) : Formats.NONE,
                    Math.round(share * 1000) / 10.0,
                    part.state() == NodeState.VALUE ? "" : part.state().word(),
                    address(child)));
        }
        return children;
    }

    private List<Node> members() {
        if (figures.node() instanceof Group group) {
            return group.children();
        }
        if (figures.node() instanceof View view) {
            return view.members().stream()
                    .map(code -> figures.set().nodes().get(figures.set().node(code)))
                    .toList();
        }
        return List.of();
    }

    private String label(Node node) {
        return node.label().in(words.language());
    }

    private String address(Node node) {
        return addresses.to("/explain/{unit}/{node}", figures.row().unit(), node.code());
    }
}
