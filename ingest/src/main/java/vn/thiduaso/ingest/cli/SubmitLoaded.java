package vn.thiduaso.ingest.cli;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import vn.thiduaso.datasets.act.Actor;
import vn.thiduaso.datasets.act.State;
import vn.thiduaso.datasets.lake.Lake;
import vn.thiduaso.datasets.lake.StandingSubmission;
import vn.thiduaso.datasets.lake.Submission;
import vn.thiduaso.ingest.act.ActJob;
import vn.thiduaso.ingest.commit.FileReport;
import vn.thiduaso.ingest.commit.IngestReport;

/** What {@code ingest} does after loading: submits the files of figures of the call, and tells how far each has come. */
public record SubmitLoaded(Console console, HomeOption home) {

    /**
     * Submits the files of the call that nobody acted on yet: a load that was killed before this is made whole by the next one.
     *
     * @return how far the files of figures that are in the lake have come, by submission
     */
    public Map<String, State> submit(IngestReport done, String sender) {
        Set<String> kept = kept(done);
        if (kept.isEmpty()) {
            return Map.of();
        }
        try (Lake lake = home.open(console.environment())) {
            new ActJob(console.clock()).submitNew(lake, kept, new Actor(sender), "");
            Map<String, State> states = states(lake, kept);
            if (states.containsValue(State.CHECKED)) {
                console.err()
                        .println(
                                "Kỳ đã chốt nên tệp chưa được gửi duyệt: kho giữ tệp ở trạng thái “đã kiểm tra”, chưa tính vào đâu. Muốn đính chính: hai người mở khóa kỳ (unlock), rồi gửi duyệt tệp (submit).");
            }
            return states;
        }
    }

    /** The same without submitting anything. */
    public Map<String, State> states(IngestReport done) {
        Set<String> kept = kept(done);
        if (kept.isEmpty()) {
            return Map.of();
        }
        try (Lake lake = home.open(console.environment())) {
            return states(lake, kept);
        }
    }

    private static Map<String, State> states(Lake lake, Set<String> kept) {
        return lake.standings().stream()
                .filter(row -> kept.contains(row.submission().id()))
                .collect(Collectors.toMap(row -> row.submission().id(), StandingSubmission::state));
    }

    /** Submissions of figures that are in the lake, now or from before. */
    private static Set<String> kept(IngestReport done) {
        if (done.outcome() == IngestReport.Outcome.REFUSED) {
            return Set.of();
        }
        return done.files().stream()
                .filter(file -> file.kind() == Submission.Kind.OBSERVATIONS)
                .filter(file -> file.status() == FileReport.Status.KNOWN
                        || !done.dryRun() && file.status() == FileReport.Status.LOADED)
                .map(FileReport::submission)
                .collect(Collectors.toSet());
    }
}
