package vn.thiduaso.dashboard.compare;

import java.util.List;

import vn.thiduaso.dashboard.published.UnitQueries.NodeRow;
import vn.thiduaso.dashboard.web.Address;
import vn.thiduaso.ingest.wording.Formats;
import vn.thiduaso.ingest.wording.Words;
import vn.thiduaso.scoring.indexset.Node;

/** Names and addresses that the table, the charts and the file share. */
record CompareTexts(List<Member> members, Words words, Formats f) {

    CompareTexts {
        members = List.copyOf(members);
    }

    /** Of the units; with its period where they are of several. */
    List<String> names() {
        boolean several = members.stream().map(Member::run).distinct().count() > 1;
        return members.stream()
                .map(member -> several
                        ? member.row().name() + ", " + f.period(member.run().period())
                        : member.row().name())
                .toList();
    }

    String label(Node node) {
        return node.label().in(words.language());
    }

    /** Page that explains a figure; empty where the set of the unit has no such node. */
    String address(Member member, Figure figure) {
        return figure.place() < 0 ? "" : address(member, figure.place());
    }

    String address(Member member, int place) {
        return Address.ofRun(
                member.run().run(),
                "/explain/{unit}/{node}",
                member.row().unit(),
                member.set().nodes().get(place).code());
    }

    /** Why a figure cannot be put beside the others; empty when it can. */
    String state(Member member, Figure figure) {
        if (figure.place() < 0) {
            return words.text("compare.elsewhere");
        }
        if (figure.points() == null) {
            NodeRow node = member.nodes().get(figure.place());
            return words.text(
                    "state." + member.row().shown(node.state(), node.coverage() == null ? 0 : node.coverage()));
        }
        return figure.same() ? "" : words.text("compare.other-rule");
    }
}
