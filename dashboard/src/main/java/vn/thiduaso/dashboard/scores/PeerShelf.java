package vn.thiduaso.dashboard.scores;

import java.util.List;

import org.springframework.stereotype.Component;

import vn.thiduaso.dashboard.published.KeptAnswers;
import vn.thiduaso.dashboard.published.LevelQueries;
import vn.thiduaso.dashboard.published.LevelQueries.LevelShare;
import vn.thiduaso.dashboard.published.PeerQueries;
import vn.thiduaso.dashboard.published.PeerQueries.Share;
import vn.thiduaso.dashboard.published.PeerSummary;
import vn.thiduaso.dashboard.published.UnitFilter;

/**
 * Keeps what is true of the units of a run together: a run never changes. It is stored with the run; of runs copied before it was, every unit
 * goes by once for each group and kind that is looked at, however many look. The answers not asked for the longest make room.
 */
@Component
public class PeerShelf {

    /** Answers of a few hundred bytes each. */
    static final int MOST = 500;

    private final PeerQueries queries;
    private final LevelQueries levels;
    private final KeptAnswers kept = new KeptAnswers(MOST);

    public PeerShelf(PeerQueries queries, LevelQueries levels) {
        this.queries = queries;
        this.levels = levels;
    }

    private record SharesOf(String run) {}

    private record LevelsOf(String run) {}

    private record ReasonsOf(String run) {}

    private record SummaryOf(String run, String group, String kind) {}

    List<Share> shares(String run) {
        return kept.once(new SharesOf(run), () -> {
            List<Share> stored = queries.storedShares(run);
            return stored.isEmpty() ? queries.shares(run) : stored;
        });
    }

    /** Codes of why units have no rank, in the order they are told in. */
    List<String> reasons(String run) {
        return kept.once(new ReasonsOf(run), () -> queries.reasons(run));
    }

    /** Levels by group and kind. */
    public List<LevelShare> levels(String run) {
        return kept.once(new LevelsOf(run), () -> levels.shares(run));
    }

    /**
     * Of a group or kind that the run does not have nothing is read, and nothing kept.
     *
     * @param group empty: all; kind likewise
     */
    public PeerSummary summary(String run, String group, String kind) {
        boolean known = shares(run).stream()
                .anyMatch(share -> (group.isEmpty() || group.equals(share.group()))
                        && (kind.isEmpty() || kind.equals(share.kind())));
        return known
                ? kept.once(
                        new SummaryOf(run, group, kind),
                        () -> queries.findSummary(run, group, kind).orElseGet(() -> gathered(run, group, kind)))
                : new PeerSummary.Gatherer().summary();
    }

    private PeerSummary gathered(String run, String group, String kind) {
        PeerSummary.Gatherer gatherer = new PeerSummary.Gatherer();
        queries.standings(run, new UnitFilter(group, kind, ""), gatherer::add);
        return gatherer.summary();
    }
}
