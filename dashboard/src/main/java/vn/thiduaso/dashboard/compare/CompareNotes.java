package vn.thiduaso.dashboard.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import vn.thiduaso.dashboard.published.RunHead;
import vn.thiduaso.ingest.wording.Formats;
import vn.thiduaso.ingest.wording.Words;
import vn.thiduaso.scoring.ranking.RankingRule;

/** What the reader has to know before comparing, in words. */
record CompareNotes(CompareFigures figures, Words words, Formats f) {

    /** Beyond what rounding does. */
    private static final double MUCH = 1.1;

    List<String> notes() {
        List<String> notes = new ArrayList<>();
        figures.unknown()
                .forEach(pick -> notes.add(words.text(
                        "compare.unknown", pick.unit(), f.period(run(pick).period()))));
        figures.hidden().forEach(pick -> notes.add(words.text("compare.hidden", pick.unit())));
        if (figures.members().size() < CompareDesk.LEAST || figures.tooMany()) {
            return notes;
        }
        RankingRule rule = figures.members().get(0).set().definition().ranking();
        if (rule.groups() != RankingRule.Groups.NONE
                && differ(member ->
                        member.row().group() == null ? "" : member.row().group())) {
            notes.add(words.text("compare.groups"));
        }
        if (differ(member -> member.run().indexSetSha256())) {
            notes.add(words.text("compare.versions"));
        } else if (differ(member -> member.run().run())) {
            notes.add(words.text("compare.periods"));
        }
        if (differ(member -> member.run().illustrative())) {
            notes.add(words.text("compare.illustrative"));
        }
        if (figures.shared().stream().anyMatch(CompareNotes::isWorthOtherwise)) {
            notes.add(words.text("compare.redistributed"));
        }
        figures.members().stream()
                .filter(member -> member.row().score() == null)
                .forEach(member ->
                        notes.add(words.text("compare.no-score", member.row().name())));
        return notes;
    }

    /** Whether a point of this line brings one unit more of its score than another: weights of parts that one has not were given to the rest. */
    private static boolean isWorthOtherwise(Line line) {
        double[] worth = line.figures().stream()
                .filter(figure -> figure.contribution() != null && figure.points() != null && figure.points() > 0)
                .mapToDouble(figure -> figure.contribution() / figure.points())
                .sorted()
                .toArray();
        return worth.length > 1 && worth[worth.length - 1] > worth[0] * MUCH;
    }

    private RunHead run(Pick pick) {
        return CompareDesk.run(figures.ranking(), pick);
    }

    private boolean differ(Function<Member, Object> what) {
        return figures.members().stream().map(what).distinct().count() > 1;
    }
}
