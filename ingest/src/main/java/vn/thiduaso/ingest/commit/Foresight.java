package vn.thiduaso.ingest.commit;

import java.util.List;
import java.util.Optional;

import vn.thiduaso.datasets.lake.SubmissionBatch;
import vn.thiduaso.ingest.outlook.Outlook;

/** Sees what a call would change before it is committed. */
@FunctionalInterface
public interface Foresight {

    /** Sees nothing. */
    Foresight NONE = (request, accepted) -> Optional.empty();

    /**
     * What would be otherwise.
     *
     * @param accepted what the call would commit, at least one batch; it can be read until this returns
     */
    Optional<Outlook> outlook(IngestRequest request, List<SubmissionBatch> accepted);
}
