package vn.thiduaso.dashboard.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.dashboard.published.BasisTexts;
import vn.thiduaso.dashboard.web.Address;
import vn.thiduaso.dashboard.web.Frame;
import vn.thiduaso.datasets.run.RunInputs;
import vn.thiduaso.ingest.wording.CitationText;
import vn.thiduaso.ingest.wording.Formats;
import vn.thiduaso.ingest.wording.Words;
import vn.thiduaso.scoring.indexset.Node;
import vn.thiduaso.scoring.indexset.View;
import vn.thiduaso.scoring.kernel.Explanation.NodeExplanation;
import vn.thiduaso.scoring.kernel.NodeState;

/** Writes an explanation as texts. */
record ExplainDrawing(ExplainFigures figures, Words words, Formats f) {

    private static final double SAME = 1e-9;

    /** @param mayOpen whether the reader may see files that prove answers */
    ExplainView view(Frame frame, boolean mayOpen) {
        NodeExplanation node = figures.explained();
        ExplainParts parts = new ExplainParts(figures, words, f, this::address);
        NodeExplanation drawn = parts.drawn();
        ExplainMembers members = parts.members();
        boolean scored = node.node().max() > 0;
        int digits = figures.set().definition().score().rounding().digits();
        Double difference = difference(node);
        return new ExplainView(
                frame,
                figures.row().unit(),
                figures.row().name(),
                address("/units/{unit}", figures.row().unit()),
                node.node().code(),
                label(node.node()),
                figures.place() == 0,
                crumbs(),
                f.points(node.points()),
                scored ? f.exact(node.node().max()) : Formats.NONE,
                figures.lowestFirst(),
                scored ? f.percent(node.points() / node.node().max()) : Formats.NONE,
                f.number(figures.row().score(), digits),
                figures.row().rank() == null
                        ? Formats.NONE
                        : f.whole(figures.row().rank()),
                figures.peers(),
                figures.shown(node),
                f.points(node.official()),
                f.signed(difference, 2),
                compared(node, difference),
                departed(),
                otherEngine(),
                parts.drawnMembers().waterfall(),
                new ExplainWeights(figures, words, f, this::address).chart(),
                f.exact(drawn.node().max()),
                f.points(drawn.points()),
                parts.steps(),
                parts.rule(),
                parts.policies(),
                node.node().head().note().map(note -> note.in(words.language())).orElse(""),
                CitationText.of(node.citation(), words, f),
                bases(),
                unconfirmed(),
                parts.sent(),
                parts.proofs(mayOpen),
                parts.hiddenProofs(mayOpen),
                parts.earlier(),
                figures.sheets(),
                members.children(),
                members.plain(),
                members.noSum(),
                members.total(),
                figures.run().closedBy(),
                address(
                        "/explain/{unit}/{node}/explanation.pdf",
                        figures.row().unit(),
                        node.node().code()),
                neighbour(-1),
                neighbour(1),
                file("csv"),
                file("xlsx"));
    }

    private List<BasisTexts.Line> bases() {
        BasisTexts texts = new BasisTexts(figures.set(), figures.basis(), figures.sampleHere(), words, f);
        return texts.lines(figures.run().period(), figures.rulesCompare(), figures.groupsCompare(), figures.prepared());
    }

    private static @Nullable Double difference(NodeExplanation node) {
        boolean both = !Double.isNaN(node.official()) && !Double.isNaN(node.points());
        return both ? Math.round((node.points() - node.official()) * 1e9) / 1e9 : null;
    }

    private static String compared(NodeExplanation node, @Nullable Double difference) {
        if (difference == null || node.state() == NodeState.GIVEN) {
            return "";
        }
        return Math.abs(difference) < SAME ? "agrees" : "differs";
    }

    private @Nullable String departed() {
        return figures.departs()
                ? f.points(
                        figures.published() == null ? null : figures.published().points())
                : null;
    }

    /** Points of another engine may be other ones: what is explained is what this one would give. */
    private String otherEngine() {
        String engine = figures.run().engine();
        return engine.equals(RunInputs.ENGINE) ? "" : words.text("explain.engine", engine, RunInputs.ENGINE);
    }

    private String label(Node node) {
        return node.label().in(words.language());
    }

    private List<ExplainView.Crumb> crumbs() {
        List<ExplainView.Crumb> crumbs = new ArrayList<>();
        for (int at = figures.set().parent(figures.place());
                at > 0;
                at = figures.set().parent(at)) {
            Node node = figures.set().nodes().get(at);
            crumbs.add(0, new ExplainView.Crumb(label(node), nodeAddress(at)));
        }
        if (figures.place() > 0) {
            crumbs.add(0, new ExplainView.Crumb(words.text("explain.total"), nodeAddress(0)));
        }
        crumbs.add(
                0,
                new ExplainView.Crumb(
                        figures.row().name(),
                        address("/units/{unit}", figures.row().unit())));
        String ranking = Address.of("/scores")
                .with("set", figures.run().indexSet())
                .with("period", figures.run().period())
                .with("group", Objects.requireNonNullElse(figures.row().group(), "*"))
                .text();
        crumbs.add(0, new ExplainView.Crumb(words.text("nav.scores"), ranking));
        return crumbs;
    }

    /** What no source says about this node, and of the total about the set; one note about several settings once. */
    private List<String> unconfirmed() {
        String code = figures.node().code();
        return figures.set().definition().unconfirmed().stream()
                .filter(remark -> remark.at().equals(code) || (figures.place() == 0 && isSetting(remark.at())))
                .map(remark -> remark.note().in(words.language()))
                .distinct()
                .toList();
    }

    private boolean isSetting(String at) {
        return figures.set().findNode(at).isEmpty();
    }

    /** The node before or after this one among its siblings; null at the ends. */
    private @Nullable String neighbour(int step) {
        int parent = figures.set().parent(figures.place());
        List<Integer> siblings = new ArrayList<>();
        for (int at = 0; at < figures.set().nodes().size(); at++) {
            boolean sibling = figures.set().parent(at) == parent
                    && (figures.set().nodes().get(at) instanceof View) == (figures.node() instanceof View);
            if (sibling && at > 0) {
                siblings.add(at);
            }
        }
        int found = siblings.indexOf(figures.place()) + step;
        boolean there = siblings.contains(figures.place()) && found >= 0 && found < siblings.size();
        return there ? nodeAddress(siblings.get(found)) : null;
    }

    private String file(String format) {
        return Address.of(
                        ExplainApi.STEPS + ".{format}",
                        figures.run().run(),
                        figures.row().unit(),
                        figures.node().code(),
                        format)
                .text();
    }

    private String nodeAddress(int node) {
        return address(
                "/explain/{unit}/{node}",
                figures.row().unit(),
                figures.set().nodes().get(node).code());
    }

    private String address(String path, Object... names) {
        return Address.ofRun(figures.run().run(), path, names);
    }
}
