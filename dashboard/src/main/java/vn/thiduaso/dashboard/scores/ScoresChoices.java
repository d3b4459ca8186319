package vn.thiduaso.dashboard.scores;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import vn.thiduaso.dashboard.published.IndexSetShelf;
import vn.thiduaso.dashboard.published.PeerQueries.Share;
import vn.thiduaso.dashboard.published.PeerSummary;
import vn.thiduaso.dashboard.published.RunHead;
import vn.thiduaso.dashboard.web.Option;
import vn.thiduaso.ingest.wording.Formats;
import vn.thiduaso.ingest.wording.Words;
import vn.thiduaso.scoring.UnitKind;

/** What the filters of the ranking page offer. */
record ScoresChoices(
        RankingChoice.Chosen ranking, String kind, ScoresRequest asked, Narrowing narrowing, IndexSetShelf shelf) {

    RunHead run() {
        return ranking.run();
    }

    String group() {
        return ranking.group();
    }

    ScoresView.Filters filters(PeerSummary peers, Words words, Formats f) {
        RankingOptions options = new RankingOptions(ranking, shelf);
        return new ScoresView.Filters(
                options.sets(words),
                options.periods(f),
                options.groups(words),
                kinds(words),
                narrowing.areas(asked.area() == null ? "" : asked.area(), words, f),
                narrowing.states(asked.state() == null ? "" : asked.state(), peers, words, f),
                asked.q() == null ? "" : asked.q(),
                asked.sort() == null ? "" : asked.sort(),
                asked.view() == null ? "" : asked.view(),
                asked.columns().text(),
                asked.saved() == null ? "" : asked.saved());
    }

    /** Groups and kinds of the units of the list, whatever it is searched for. */
    List<Share> shares() {
        return ranking.shares().stream()
                .filter(share -> group().isEmpty() || group().equals(share.group()))
                .filter(share -> kind.isEmpty() || kind.equals(share.kind()))
                .toList();
    }

    boolean isOfSeveralGroups() {
        return new RankingOptions(ranking, shelf).isOfSeveralGroups();
    }

    private List<Option> kinds(Words words) {
        Map<String, Integer> counts = new RankingOptions(ranking, shelf).counts(Share::kind);
        if (counts.size() < 2) {
            return List.of();
        }
        List<Option> options = new ArrayList<>();
        options.add(new Option("", words.text("scores.all-kinds"), kind.isEmpty()));
        counts.forEach((code, units) -> options.add(
                new Option(code, kindName(code, words.language()) + " (" + units + ")", code.equals(kind))));
        return options;
    }

    static String kindName(String code, String language) {
        return UnitKind.find(code).map(kind -> kind.label().in(language)).orElse(code);
    }
}
