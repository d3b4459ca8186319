package vn.thiduaso.dashboard.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import vn.thiduaso.dashboard.web.Address;
import vn.thiduaso.ingest.wording.AggregationTexts;
import vn.thiduaso.ingest.wording.Formats;
import vn.thiduaso.ingest.wording.RuleTexts;
import vn.thiduaso.ingest.wording.StepTexts;
import vn.thiduaso.ingest.wording.Words;
import vn.thiduaso.scoring.indexset.Group;
import vn.thiduaso.scoring.indexset.Indicator;
import vn.thiduaso.scoring.indexset.Node;
import vn.thiduaso.scoring.kernel.Explanation.NodeExplanation;
import vn.thiduaso.scoring.kernel.NodeState;
import vn.thiduaso.scoring.missing.CellState;
import vn.thiduaso.scoring.trace.Step;
import vn.thiduaso.scoring.trace.StepKind;

/** The parts of an explanation: steps, rule, figures. */
record ExplainParts(ExplainFigures figures, Words words, Formats f, Addresses addresses) {

    private static final double SAME = 1e-9;

    /** Makes the address of a page about this unit. */
    interface Addresses {
        String to(String path, Object... names);
    }

    /** The node whose waterfall is shown: a group's own, else the whole unit's. */
    NodeExplanation drawn() {
        return figures.node() instanceof Group ? figures.explained() : figures.explained(0);
    }

    /** The parts of the node drawn. */
    ExplainMembers drawnMembers() {
        return new ExplainMembers(figures, drawn(), words, f, addresses);
    }

    /** The node's own parts. */
    ExplainMembers members() {
        return new ExplainMembers(figures, figures.explained(), words, f, addresses);
    }

    /** The node's own steps, then how its points go into each group above. */
    List<ExplainView.Step> steps() {
        StepTexts texts = new StepTexts(words, f, figures.run().period());
        List<ExplainView.Step> steps = new ArrayList<>();
        List<Step> own = figures.explained().steps();
        List<String> inputs = inputs();
        for (Step step : own) {
            StepTexts.Text text = texts.text(step);
            steps.add(new ExplainView.Step(text.title() + of(step, inputs), text.figure(), text.sentence(), false));
        }
        for (int child = figures.place();
                figures.set().parent(child) >= 0;
                child = figures.set().parent(child)) {
            steps.add(above(
                    figures.explained(child), figures.explained(figures.set().parent(child))));
        }
        return steps;
    }

    /** What of the node a step is of, as its numbers say. */
    private String of(Step step, List<String> inputs) {
        if (step.kind() == StepKind.REFUSED) {
            return " · " + child(step.numbers().get(0).intValue());
        } else if (inputs.isEmpty()) {
            return "";
        } else if (step.kind() == StepKind.TERM) {
            return " " + place(step);
        }
        return isMeasure(step.kind()) ? " · " + inputLabel(inputs.get(place(step) - 1)) : "";
    }

    /** Of the input or term, from 1: the last number of such a step. */
    private static int place(Step step) {
        return step.numbers().get(step.numbers().size() - 1).intValue();
    }

    private String child(int place) {
        return label(((Group) figures.node()).children().get(place - 1));
    }

    /** Codes of the inputs the node reads, in the order of the kernel; none where one needs no name. */
    private List<String> inputs() {
        if (!(figures.node() instanceof Indicator indicator)
                || (indicator.inputs().size() < 2 && indicator.formula().isEmpty())) {
            return List.of();
        }
        return indicator
                .formula()
                .map(formula -> List.copyOf(formula.names()))
                .orElseGet(() ->
                        indicator.inputs().stream().map(input -> input.code()).toList());
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

    private ExplainView.Step above(NodeExplanation child, NodeExplanation parent) {
        boolean total = parent.index() == 0;
        String key = total ? "explain.into-total" : "explain.into-group";
        boolean added = Math.abs(child.worth() - 1) < SAME;
        int digits = figures.set().definition().score().rounding().digits();
        return new ExplainView.Step(
                words.text(added ? key : key + ".other", label(parent.node())),
                total ? f.number(figures.row().score(), digits) : f.points(parent.points()),
                into(child, parent, key, added),
                true);
    }

    private String into(NodeExplanation child, NodeExplanation parent, String key, boolean added) {
        String count = Integer.toString(((Group) parent.node()).children().size());
        String max = f.exact(parent.node().max());
        String published = parent.index() == 0 ? words.text("explain.published") : "";
        if (added) {
            return words.text(key + ".text", count, max) + published;
        } else if (parent.state() == NodeState.GIVEN) {
            return words.text("explain.into.given") + published;
        } else if (Double.isNaN(child.worth())) {
            return words.text("explain.into.other", count, new AggregationTexts(words, f).of(parent.node()))
                    + published;
        }
        String share =
                f.percent(child.worth() * child.node().max() / parent.node().max());
        return words.text(
                        "explain.into.weighted",
                        share,
                        f.points(child.points()),
                        f.points(child.worth() * child.points()),
                        count,
                        max)
                + published;
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
                    Objects.requireNonNullElse(cell.flag(), ""),
                    figures.declared().isOf(cell.submission())));
        }
        return list;
    }

    /** @param mayOpen whether the reader may see the files */
    List<ExplainView.Proof> proofs(boolean mayOpen) {
        return figures.declared().proofs().stream()
                .filter(proof -> mayOpen)
                .map(proof -> new ExplainView.Proof(
                        inputLabel(proof.code()),
                        proof.name(),
                        proof.sha256(),
                        proof.added(),
                        proof.account(),
                        Address.of(
                                        "/units/{unit}/evidence/{file}",
                                        figures.row().unit(),
                                        proof.id())
                                .with("set", figures.run().indexSet())
                                .with("period", figures.run().period())
                                .text()))
                .toList();
    }

    /** Empty where there are none, or the reader may see them. */
    String hiddenProofs(boolean mayOpen) {
        int count = figures.declared().proofs().size();
        return mayOpen || count == 0 ? "" : words.text("explain.proofs.hidden", count);
    }

    List<ExplainView.EarlierFigure> earlier() {
        return figures.earlier().rows(figures.explained().steps(), f, this::inputLabel);
    }

    private String label(Node node) {
        return node.label().in(words.language());
    }
}
