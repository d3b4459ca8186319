package vn.thiduaso.dashboard.movement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.stereotype.Component;

import vn.thiduaso.dashboard.published.IndexSetShelf;
import vn.thiduaso.dashboard.published.RunHead;

/** Keeps what units sent for the inputs of aims: a run never changes. The answers not asked for the longest make room. */
@Component
class ReadingShelf {

    /** Runs kept: ten years of months. */
    private static final int MOST = 120;

    private final ReadingQueries queries;
    private final IndexSetShelf sets;
    private final Map<Key, List<UnitReadings>> kept = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, List<UnitReadings>> eldest) {
            return size() > MOST;
        }
    };

    ReadingShelf(ReadingQueries queries, IndexSetShelf sets) {
        this.queries = queries;
        this.sets = sets;
    }

    private record Key(String run, Set<String> inputs) {}

    /** All units of a run by name. */
    synchronized List<UnitReadings> of(RunHead run, Set<String> inputs) {
        return kept.computeIfAbsent(
                new Key(run.run(), inputs), key -> queries.of(key.run(), sets.of(run), key.inputs()));
    }
}
