package vn.thiduaso.ingest.commit;

import java.util.List;
import java.util.Optional;

import vn.thiduaso.datasets.lake.ClosedPeriod;

/**
 * What a call did.
 *
 * @param files in the order of the call, units first
 * @param passedOver names of what lies in the folders and archives of the call and is no file of figures
 * @param dryRun nothing was committed because nobody asked for it
 * @param closing the closing the period had before the call: what is loaded now counts after the next one
 */
public record IngestReport(
        List<FileReport> files, List<String> passedOver, boolean dryRun, Optional<ClosedPeriod> closing) {

    /** How a call ended. */
    public enum Outcome {
        /** Every row of every file is in the lake, now or from before; some may have warnings. */
        DONE,
        /** Some rows or files are in the lake, now or from before; others are in quarantine or refused. */
        PARTLY,
        /** The lake is as before. */
        REFUSED
    }

    public IngestReport {
        files = List.copyOf(files);
        passedOver = List.copyOf(passedOver);
    }

    public Outcome outcome() {
        boolean refused = files.stream().anyMatch(file -> file.status() == FileReport.Status.REFUSED && file.isNamed());
        boolean nothing = has(FileReport.Status.NOTHING_ACCEPTED) || has(FileReport.Status.REFUSED);
        boolean kept = has(FileReport.Status.LOADED) || has(FileReport.Status.KNOWN);
        if (refused || (nothing && !kept)) {
            return Outcome.REFUSED;
        }
        boolean keptOut = files.stream().anyMatch(file -> file.quarantined() > 0);
        return nothing || keptOut ? Outcome.PARTLY : Outcome.DONE;
    }

    /** Whether any file cannot be used at all, named or not. */
    public boolean anyRefused() {
        return has(FileReport.Status.REFUSED);
    }

    private boolean has(FileReport.Status status) {
        return files.stream().anyMatch(file -> file.status() == status);
    }
}
