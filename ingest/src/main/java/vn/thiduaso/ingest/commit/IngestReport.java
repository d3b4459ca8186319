package vn.thiduaso.ingest.commit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import vn.thiduaso.datasets.lake.ClosedPeriod;
import vn.thiduaso.datasets.lake.CommittedSubmissions;
import vn.thiduaso.datasets.lake.Submission;
import vn.thiduaso.ingest.outlook.Outlook;
import vn.thiduaso.ingest.outlook.Prices;

/**
 * What a call did.
 *
 * @param files in the order of the call, units first
 * @param passedOver names of what lies in the folders and archives of the call and is no file of figures
 * @param dryRun nothing was committed because nobody asked for it
 * @param closing the closing the period had before the call: what is loaded now counts after the next one
 * @param outlook what would be otherwise if the call were taken; empty unless a dry run was asked for it, and where nothing would be taken
 */
public record IngestReport(
        List<FileReport> files,
        List<String> passedOver,
        boolean dryRun,
        Optional<ClosedPeriod> closing,
        Optional<Outlook> outlook) {

    /** Without a look ahead. */
    public IngestReport(
            List<FileReport> files, List<String> passedOver, boolean dryRun, Optional<ClosedPeriod> closing) {
        this(files, passedOver, dryRun, closing, Optional.empty());
    }

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

    /** The same where it is known what figures may move. */
    IngestReport priced(Prices prices) {
        return new IngestReport(
                files.stream().map(file -> file.priced(prices)).toList(), passedOver, dryRun, closing, outlook);
    }

    /** The same once it was committed: what another call took in the meantime, this one has not. */
    public IngestReport after(CommittedSubmissions done) {
        Map<String, Submission> known = done.known().stream()
                .collect(Collectors.toMap(Submission::id, Function.identity(), (first, again) -> first));
        return new IngestReport(
                files.stream()
                        .map(file -> file.status() == FileReport.Status.LOADED && known.containsKey(file.submission())
                                ? FileReport.known(file.name(), known.get(file.submission()))
                                : file)
                        .toList(),
                passedOver,
                dryRun,
                closing,
                outlook);
    }

    /** The same of a call that is not committed because nobody asked for it. */
    IngestReport dry(Optional<Outlook> seen) {
        return new IngestReport(files, passedOver, true, closing, seen);
    }

    /** The same of some of its files. */
    public IngestReport of(List<FileReport> some) {
        return new IngestReport(some, List.of(), dryRun, closing, outlook.map(whole -> whole.of(submissions(some))));
    }

    private static Set<String> submissions(List<FileReport> files) {
        return files.stream().map(FileReport::submission).collect(Collectors.toSet());
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
