package vn.thiduaso.ingest.commit;

import java.util.List;
import java.util.Optional;

import vn.thiduaso.datasets.lake.SubmissionBatch;
import vn.thiduaso.ingest.outlook.Outlook;
import vn.thiduaso.ingest.outlook.Prices;

/** Sees what a call would change before it is committed. */
@FunctionalInterface
public interface Foresight {

    /** Sees nothing. */
    Foresight NONE = (request, accepted) -> new Sight() {
        @Override
        public Optional<Outlook> outlook() {
            return Optional.empty();
        }

        @Override
        public Prices prices() {
            return Prices.NONE;
        }
    };

    /**
     * Looks at a call; costs nothing before something is asked.
     *
     * @param accepted what the call would commit, at least one batch; it can be read as long as somebody asks
     */
    Sight at(IngestRequest request, List<SubmissionBatch> accepted);

    /** What there is to be seen of one call. */
    interface Sight {

        /** What would be otherwise. */
        Optional<Outlook> outlook();

        /** What the accepted figures may move in which something was found. */
        Prices prices();
    }
}
