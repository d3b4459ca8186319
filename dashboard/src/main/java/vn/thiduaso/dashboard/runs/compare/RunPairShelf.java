package vn.thiduaso.dashboard.runs.compare;

import java.lang.ref.SoftReference;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.thiduaso.dashboard.web.ComputingTurn;

/** Compared runs, kept while memory lasts: a run never changes. A pair is computed in its turn. */
@Component
class RunPairShelf {

    private final ComparedRuns runs;
    private final ComputingTurn turn;
    private final Map<String, SoftReference<RunPair>> kept = new ConcurrentHashMap<>();

    RunPairShelf(ComparedRuns runs, ComputingTurn turn) {
        this.runs = runs;
        this.turn = turn;
    }

    /**
     * A draft that was published meanwhile is another pair: its figures have addresses then.
     *
     * @throws vn.thiduaso.dashboard.web.BusyException when too many have something computed
     */
    RunPair of(ComparedRun.Found left, ComparedRun.Found right) {
        String name = name(left) + " " + name(right);
        SoftReference<RunPair> known = kept.get(name);
        @Nullable RunPair pair = known == null ? null : known.get();
        if (pair == null) {
            pair = turn.take(() -> RunPair.isMany(left, right)
                    ? runs.most(left, right)
                    : RunPair.of(runs.read(left), runs.read(right)));
            kept.put(name, new SoftReference<>(pair));
        }
        return pair;
    }

    private static String name(ComparedRun.Found found) {
        return found.run() + (found.isDraft() ? "?" : "");
    }
}
