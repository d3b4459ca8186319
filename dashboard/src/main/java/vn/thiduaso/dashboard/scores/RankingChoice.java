package vn.thiduaso.dashboard.scores;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.thiduaso.dashboard.published.IndexSetShelf;
import vn.thiduaso.dashboard.published.PeerQueries.Share;
import vn.thiduaso.dashboard.published.RunHead;
import vn.thiduaso.dashboard.published.RunQueries;
import vn.thiduaso.dashboard.web.NotFoundException;
import vn.thiduaso.scoring.ranking.RankingRule;

/** Chooses the run and the peer group that a page about a ranking shows: {@code ?set=&period=&group=}. */
@Component
public class RankingChoice {

    /** Stands for all groups in an address. */
    public static final String ALL = "*";

    private final RunQueries runs;
    private final PeerShelf together;
    private final IndexSetShelf shelf;

    public RankingChoice(RunQueries runs, PeerShelf together, IndexSetShelf shelf) {
        this.runs = runs;
        this.together = together;
        this.shelf = shelf;
    }

    /**
     * What is shown, among what could be.
     *
     * @param published all runs that could be shown
     * @param shares groups and kinds of the run
     * @param group peer group; empty: all
     */
    public record Chosen(List<RunHead> published, RunHead run, List<Share> shares, String group) {

        public Chosen {
            published = List.copyOf(published);
            shares = List.copyOf(shares);
        }
    }

    /** All runs that could be shown. */
    List<RunHead> published() {
        return runs.published();
    }

    /** The same among some runs only; empty when none of them is published. */
    public Optional<Chosen> of(
            @Nullable String set, @Nullable String period, @Nullable String group, Predicate<RunHead> among) {
        return of(runs.published().stream().filter(among).toList(), set, period, group);
    }

    /**
     * Empty when nothing is published yet.
     *
     * @param set code; null or empty: the first choice
     * @param period of a run of the set; any other: the newest
     * @param group null or empty: the greatest
     * @throws NotFoundException when no run of the set is published
     */
    public Optional<Chosen> of(@Nullable String set, @Nullable String period, @Nullable String group) {
        return of(runs.published(), set, period, group);
    }

    private Optional<Chosen> of(
            List<RunHead> published, @Nullable String set, @Nullable String period, @Nullable String group) {
        if (published.isEmpty()) {
            return Optional.empty();
        }
        RunHead run = chosen(published, set, period);
        List<Share> shares = together.shares(run.run());
        RankingRule rule = shelf.of(run).definition().ranking();
        return Optional.of(new Chosen(published, run, shares, group(shares, group, rule)));
    }

    private static RunHead chosen(List<RunHead> published, @Nullable String set, @Nullable String period) {
        if (set == null || set.isEmpty()) {
            return firstChoice(published);
        }
        List<RunHead> ofSet =
                published.stream().filter(run -> run.indexSet().equals(set)).toList();
        if (ofSet.isEmpty()) {
            throw new NotFoundException("error.no-index-set", set);
        }
        return ofSet.stream()
                .filter(run -> run.period().toString().equals(period))
                .findFirst()
                .orElse(ofSet.get(0));
    }

    /** Real figures before illustrative ones, then the most units, then the newest period. */
    private static RunHead firstChoice(List<RunHead> published) {
        return published.stream()
                .min(Comparator.comparing(RunHead::illustrative)
                        .thenComparing(RunHead::ranked, Comparator.reverseOrder())
                        .thenComparing(RunHead::period, Comparator.reverseOrder()))
                .orElseThrow();
    }

    /** The group asked for; {@code *}, runs without groups and sets that rank all units together: all; else the greatest. */
    private static String group(List<Share> shares, @Nullable String asked, RankingRule rule) {
        if (asked != null && !asked.isEmpty()) {
            return ALL.equals(asked) ? "" : asked;
        }
        List<String> groups = new ArrayList<>(shares.stream()
                .map(Share::group)
                .filter(name -> name != null)
                .distinct()
                .toList());
        if (groups.size() < 2 || rule.groups() == RankingRule.Groups.NONE) {
            return "";
        }
        return groups.stream()
                .max(Comparator.comparingInt(name -> shares.stream()
                        .filter(share -> name.equals(share.group()))
                        .mapToInt(Share::units)
                        .sum()))
                .orElse("");
    }
}
