package vn.thiduaso.dashboard.publish;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A source that knows these runs only.
 *
 * @param analyses of these runs
 */
record KnownRuns(Map<String, String> parents, List<PublishableAnalysis> analyses, List<PublishableRun> runs)
        implements RunSource {

    KnownRuns {
        parents = Map.copyOf(parents);
        analyses = List.copyOf(analyses);
        runs = List.copyOf(runs);
    }

    @Override
    public Optional<PublishableRun> find(String run) {
        return runs.stream().filter(one -> one.head().run().equals(run)).findFirst();
    }

    @Override
    public List<PublishableAnalysis> analyses(String run) {
        return analyses.stream()
                .filter(analysis -> analysis.head().run().equals(run))
                .toList();
    }

    @Override
    public List<String> current() {
        return runs.stream().map(one -> one.head().run()).toList();
    }
}
