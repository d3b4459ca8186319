package vn.thiduaso.dashboard.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.IntStream;

import vn.thiduaso.scoring.indexset.Group;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.indexset.Indicator;
import vn.thiduaso.scoring.indexset.Input;
import vn.thiduaso.scoring.indexset.Node;
import vn.thiduaso.scoring.kernel.NodeState;

/**
 * At which nodes units are put side by side: the indicators; where one of them took the official points of a group, that group for all of them. Nodes
 * that only inform are none.
 *
 * @param members two or more; the nodes of the first are gone through
 */
record SharedNodes(List<Member> members) {

    /** In the order of the set of the first. */
    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        add(first().definition().root(), lines);
        return lines;
    }

    private IndexSet first() {
        return members.get(0).set();
    }

    private void add(Node node, List<Line> lines) {
        if (node.max() <= 0) {
            return;
        }
        List<OptionalInt> places =
                members.stream().map(member -> place(member, node)).toList();
        if (node instanceof Group group
                && IntStream.range(0, members.size()).allMatch(at -> goesOn(members.get(at), places.get(at)))) {
            group.children().forEach(child -> add(child, lines));
            return;
        }
        lines.add(new Line(
                node,
                IntStream.range(0, members.size())
                        .mapToObj(at -> figure(members.get(at), node, places.get(at)))
                        .toList()));
    }

    private static OptionalInt place(Member member, Node node) {
        return member.set()
                .findNode(node.code())
                .filter(place -> place < member.nodes().size())
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }

    private static boolean goesOn(Member member, OptionalInt place) {
        return place.isPresent()
                && member.set().nodes().get(place.getAsInt()) instanceof Group
                && member.nodes().get(place.getAsInt()).state() != NodeState.GIVEN;
    }

    private Figure figure(Member member, Node node, OptionalInt place) {
        if (place.isEmpty()) {
            return Figure.ELSEWHERE;
        }
        int at = place.getAsInt();
        boolean same = isSame(node, member.set().nodes().get(at));
        return new Figure(
                at,
                same,
                member.nodes().get(at).points(),
                member.nodes().get(at).max(),
                member.contribution(at));
    }

    /** Whether two nodes, perhaps of two texts of a set, make points of the same figures in the same way. Wording and citation do not count. */
    static boolean isSame(Node one, Node other) {
        if (one.max() != other.max() || one.head().weight() != other.head().weight()) {
            return false;
        }
        if (one instanceof Indicator a && other instanceof Indicator b) {
            return a.rule().equals(b.rule())
                    && a.formula().equals(b.formula())
                    && codes(a.inputs()).equals(codes(b.inputs()));
        }
        return one instanceof Group a
                && other instanceof Group b
                && a.aggregation().equals(b.aggregation())
                && a.rescale().equals(b.rescale())
                && a.children().size() == b.children().size()
                && IntStream.range(0, a.children().size())
                        .allMatch(at -> Objects.equals(
                                        a.children().get(at).code(),
                                        b.children().get(at).code())
                                && isSame(a.children().get(at), b.children().get(at)));
    }

    private static List<String> codes(List<Input> inputs) {
        return inputs.stream().map(Input::code).toList();
    }
}
