package vn.thiduaso.dashboard.scores;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

import org.springframework.stereotype.Component;

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
    private final Map<Object, CompletableFuture<?>> kept = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Object, CompletableFuture<?>> eldest) {
            return size() > MOST;
        }
    };

    public PeerShelf(PeerQueries queries, LevelQueries levels) {
        this.queries = queries;
        this.levels = levels;
    }

    private record SharesOf(String run) {}

    private record LevelsOf(String run) {}

    private record SummaryOf(String run, String group, String kind) {}

    List<Share> shares(String run) {
        return once(new SharesOf(run), () -> {
            List<Share> stored = queries.storedShares(run);
            return stored.isEmpty() ? queries.shares(run) : stored;
        });
    }

    /** Levels by group and kind. */
    public List<LevelShare> levels(String run) {
        return once(new LevelsOf(run), () -> levels.shares(run));
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
                ? once(
                        new SummaryOf(run, group, kind),
                        () -> queries.findSummary(run, group, kind).orElseGet(() -> gathered(run, group, kind)))
                : new PeerSummary.Gatherer().summary();
    }

    private PeerSummary gathered(String run, String group, String kind) {
        PeerSummary.Gatherer gatherer = new PeerSummary.Gatherer();
        queries.standings(run, new UnitFilter(group, kind, ""), gatherer::add);
        return gatherer.summary();
    }

    @SuppressWarnings("unchecked") // a key belongs to one question, and so to one type of answer
    private <T> T once(Object key, Supplier<T> question) {
        CompletableFuture<T> mine = new CompletableFuture<>();
        CompletableFuture<T> first;
        synchronized (kept) {
            first = (CompletableFuture<T>) kept.computeIfAbsent(key, missing -> mine);
        }
        if (first == mine) {
            try {
                mine.complete(question.get());
            } catch (RuntimeException | Error fault) {
                synchronized (kept) {
                    kept.remove(key, mine);
                }
                mine.completeExceptionally(fault);
                throw fault;
            }
        }
        return first.join();
    }
}
