package vn.thiduaso.ingest.preview;

import java.util.List;
import java.util.Optional;

import vn.thiduaso.datasets.lake.Lake;
import vn.thiduaso.datasets.lake.SubmissionBatch;
import vn.thiduaso.ingest.commit.Foresight;
import vn.thiduaso.ingest.commit.IngestRequest;

/**
 * Sees what a call would change by scoring two drafts of its period: of what counts now, and of that with the call.
 *
 * <p>A sender who reports for some units only is told the scores of these only.
 */
public final class DraftForesight implements Foresight {

    /** Figures of the call and of all periods it is scored with; more are not looked at. */
    public static final long MOST_FIGURES = 500_000;

    private final Optional<Lake> lake;
    private final long most;

    DraftForesight(Optional<Lake> lake, long most) {
        this.lake = lake;
        this.most = most;
    }

    /** Where nothing was ever sent. */
    public static Foresight first() {
        return new DraftForesight(Optional.empty(), MOST_FIGURES);
    }

    /** @param lake open as long as somebody looks */
    public static Foresight of(Lake lake) {
        return new DraftForesight(Optional.of(lake), MOST_FIGURES);
    }

    @Override
    public Sight at(IngestRequest request, List<SubmissionBatch> accepted) {
        return new DraftSight(lake, most, request, accepted);
    }
}
