package vn.thiduaso.dashboard.scores;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import vn.thiduaso.dashboard.published.AreaQueries;
import vn.thiduaso.dashboard.published.AreaQueries.Area;
import vn.thiduaso.dashboard.published.PeerSummary;
import vn.thiduaso.dashboard.published.RankingState;
import vn.thiduaso.dashboard.web.Option;
import vn.thiduaso.ingest.wording.Formats;
import vn.thiduaso.ingest.wording.Words;

/**
 * By what a ranking can be narrowed.
 *
 * @param path areas the one chosen is part of, the greatest first, and itself
 * @param below the areas next below it; one more than are offered where there are more
 * @param reasons codes of why units of the run have no rank
 * @param tied how many units are in a near-tie
 */
record Narrowing(List<Area> path, List<Area> below, List<String> reasons, int tied) {

    Narrowing {
        path = List.copyOf(path);
        below = List.copyOf(below);
        reasons = List.copyOf(reasons);
    }

    /** None where the run has no areas, and no unknown one is asked for. */
    List<Option> areas(String chosen, Words words, Formats f) {
        boolean known = path.stream().anyMatch(area -> area.area().equals(chosen));
        if (path.isEmpty() && below.isEmpty() && chosen.isEmpty()) {
            return List.of();
        }
        List<Option> options = new ArrayList<>();
        options.add(new Option("", words.text("scores.all-areas"), chosen.isEmpty()));
        path.forEach(area -> options.add(option(area, "", area.area().equals(chosen), f)));
        if (!known && !chosen.isEmpty()) {
            options.add(new Option(chosen, chosen, true));
        }
        String deeper = path.isEmpty() ? "" : "› ";
        below.stream().limit(AreaQueries.MOST).forEach(area -> options.add(option(area, deeper, false, f)));
        return options;
    }

    private static Option option(Area area, String before, boolean chosen, Formats f) {
        return new Option(area.area(), before + area.name() + " (" + f.whole(area.units()) + ")", chosen);
    }

    /** Whether there are areas that are not offered. */
    boolean isCut() {
        return below.size() > AreaQueries.MOST;
    }

    /** @param peers of the group and kind shown */
    List<Option> states(String chosen, PeerSummary peers, Words words, Formats f) {
        List<Option> options = new ArrayList<>();
        options.add(new Option("", words.text("scores.all-states"), chosen.isEmpty()));
        add(
                options,
                RankingState.RANKED,
                chosen,
                text -> counted(text, peers.count().ranked(), f),
                words);
        add(
                options,
                RankingState.UNRANKED,
                chosen,
                text -> counted(text, peers.count().unranked(), f),
                words);
        reasons.forEach(reason -> add(options, new RankingState(reason), chosen, text -> "› " + text, words));
        if (tied > 0 || RankingState.NEAR_TIE.word().equals(chosen)) {
            add(options, RankingState.NEAR_TIE, chosen, UnaryOperator.identity(), words);
        }
        add(options, RankingState.COMPLETE, chosen, UnaryOperator.identity(), words);
        if (options.stream().noneMatch(Option::chosen)) {
            add(options, new RankingState(chosen), chosen, UnaryOperator.identity(), words);
        }
        return options;
    }

    private static String counted(String text, int units, Formats f) {
        return text + " (" + f.whole(units) + ")";
    }

    private static void add(
            List<Option> options, RankingState state, String chosen, UnaryOperator<String> label, Words words) {
        options.add(new Option(
                state.word(), label.apply(state.text(words)), state.word().equals(chosen)));
    }
}
