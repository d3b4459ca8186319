package vn.thiduaso.dashboard.scores;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import vn.thiduaso.dashboard.published.IndexSetShelf;
import vn.thiduaso.dashboard.published.PeerQueries.Share;
import vn.thiduaso.dashboard.published.RunHead;
import vn.thiduaso.ingest.wording.Formats;
import vn.thiduaso.ingest.wording.Words;
import vn.thiduaso.scoring.UnitKind;

/** What the filters of the ranking page offer. */
record ScoresChoices(
        List<RunHead> published,
        RunHead run,
        List<Share> shares,
        String group,
        String kind,
        ScoresRequest asked,
        IndexSetShelf shelf) {

    ScoresView.Filters filters(Words words, Formats f) {
        return new ScoresView.Filters(
                sets(words),
                periods(f),
                groups(words),
                kinds(words),
                asked.q() == null ? "" : asked.q(),
                asked.sort() == null ? "" : asked.sort(),
                asked.view() == null ? "" : asked.view());
    }

    /** Whether the rows shown have ranks of several groups. */
    boolean severalGroups() {
        return group.isEmpty() && counts(true).size() > 1;
    }

    private List<ScoresView.Option> sets(Words words) {
        Map<String, RunHead> first = new LinkedHashMap<>();
        published.forEach(head -> first.putIfAbsent(head.indexSet(), head));
        return first.values().stream()
                .map(head -> new ScoresView.Option(
                        head.indexSet(),
                        shelf.of(head).definition().name().in(words.language()),
                        head.indexSet().equals(run.indexSet())))
                .toList();
    }

    private List<ScoresView.Option> periods(Formats f) {
        return published.stream()
                .filter(head -> head.indexSet().equals(run.indexSet()))
                .map(head -> new ScoresView.Option(
                        head.period().toString(),
                        f.period(head.period()),
                        head.period().equals(run.period())))
                .toList();
    }

    private List<ScoresView.Option> groups(Words words) {
        Map<String, Integer> counts = counts(true);
        if (counts.size() < 2) {
            return List.of();
        }
        List<ScoresView.Option> options = new ArrayList<>();
        counts.forEach((name, units) ->
                options.add(new ScoresView.Option(name, name + " (" + units + ")", name.equals(group))));
        options.add(new ScoresView.Option("*", words.text("scores.all-groups"), group.isEmpty()));
        return options;
    }

    private List<ScoresView.Option> kinds(Words words) {
        Map<String, Integer> counts = counts(false);
        if (counts.size() < 2) {
            return List.of();
        }
        List<ScoresView.Option> options = new ArrayList<>();
        options.add(new ScoresView.Option("", words.text("scores.all-kinds"), kind.isEmpty()));
        counts.forEach((code, units) -> options.add(
                new ScoresView.Option(code, kindName(code, words.language()) + " (" + units + ")", code.equals(kind))));
        return options;
    }

    static String kindName(String code, String language) {
        return UnitKind.find(code).map(kind -> kind.label().in(language)).orElse(code);
    }

    private Map<String, Integer> counts(boolean byGroup) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Share share : shares) {
            String name = byGroup ? share.group() : share.kind();
            if (name != null) {
                counts.merge(name, share.units(), Integer::sum);
            }
        }
        return counts;
    }
}
