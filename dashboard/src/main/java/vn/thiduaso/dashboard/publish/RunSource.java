package vn.thiduaso.dashboard.publish;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where finished runs come from: the lake; in tests, values. */
public interface RunSource {

    /** The run with everything the pages need; empty when there is no finished run of that id. */
    Optional<PublishableRun> find(String run);

    /** Robustness analyses of a run, by id. */
    List<PublishableAnalysis> analyses(String run);

    /** Ids of finished runs, one per index set and period: the newest of its current closing; oldest first. */
    List<String> current();

    /** Code of the unit above, of every unit that has one, as last sent. */
    Map<String, String> parents();
}
