package vn.thiduaso.dashboard.scores;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.dashboard.published.IndexSetShelf;
import vn.thiduaso.dashboard.published.PeerQueries.Share;
import vn.thiduaso.dashboard.published.RunHead;
import vn.thiduaso.dashboard.web.GroupText;
import vn.thiduaso.dashboard.web.Option;
import vn.thiduaso.ingest.wording.Formats;
import vn.thiduaso.ingest.wording.Words;
import vn.thiduaso.scoring.ranking.RankingRule;

/** What can be chosen on a page about a ranking: index sets, periods of the set, peer groups of the run. */
public record RankingOptions(RankingChoice.Chosen ranking, IndexSetShelf shelf) {

    /** Every set with a published run. */
    public List<Option> sets(Words words) {
        Map<String, RunHead> first = new LinkedHashMap<>();
        ranking.published().forEach(head -> first.putIfAbsent(head.indexSet(), head));
        return first.values().stream()
                .map(head -> new Option(
                        head.indexSet(),
                        shelf.of(head).definition().name().in(words.language()),
                        head.indexSet().equals(ranking.run().indexSet())))
                .toList();
    }

    public List<Option> periods(Formats f) {
        return ranking.published().stream()
                .filter(head -> head.indexSet().equals(ranking.run().indexSet()))
                .map(head -> new Option(
                        head.period().toString(),
                        f.period(head.period()),
                        head.period().equals(ranking.run().period())))
                .toList();
    }

    /** None where there are not several groups. */
    public List<Option> groups(Words words) {
        Map<String, Integer> counts = counts(Share::group);
        if (counts.size() < 2) {
            return List.of();
        }
        List<Option> options = new ArrayList<>();
        counts.forEach((name, units) -> options.add(
                new Option(name, GroupText.of(name, words) + " (" + units + ")", name.equals(ranking.group()))));
        options.add(new Option(
                RankingChoice.ALL,
                words.text("scores.all-groups"),
                ranking.group().isEmpty()));
        return options;
    }

    /** Whether units of several groups are shown, each with its rank in its own: their ranks cannot be put beside each other. */
    public boolean isOfSeveralGroups() {
        return ranking.group().isEmpty()
                && counts(Share::group).size() > 1
                && shelf.of(ranking.run()).definition().ranking().groups() == RankingRule.Groups.GROUP;
    }

    /** How many units there are by group or kind. */
    Map<String, Integer> counts(Function<Share, @Nullable String> by) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Share share : ranking.shares()) {
            String name = by.apply(share);
            if (name != null) {
                counts.merge(name, share.units(), Integer::sum);
            }
        }
        return counts;
    }
}
