package vn.thiduaso.ingest.export;

import java.util.List;

import vn.thiduaso.datasets.act.Act;
import vn.thiduaso.datasets.lake.StandingSubmission;
import vn.thiduaso.datasets.lake.Submission;

/**
 * The list of submissions, in the order they came:
 * {@code submission,index_set,period,file,state,read,accepted,quarantined,sent_by,loaded,last_act,last_by,last_at,reason}; the last four say what was
 * done last and are empty while nobody acted. Times are UTC.
 */
public final class SubmissionList {

    private static final List<String> COLUMNS = List.of(
            "submission",
            "index_set",
            "period",
            "file",
            "state",
            "read",
            "accepted",
            "quarantined",
            "sent_by",
            "loaded",
            "last_act",
            "last_by",
            "last_at",
            "reason");

    private SubmissionList() {}

    public static Sheet of(List<StandingSubmission> submissions) {
        return new Sheet("submissions", COLUMNS, writer -> submissions.forEach(row -> writer.accept(line(row))));
    }

    private static List<Value> line(StandingSubmission row) {
        Submission submission = row.submission();
        return List.of(
                Value.of(submission.id()),
                Value.of(submission.indexSet()),
                Value.of(submission.period()),
                Value.of(submission.fileName()),
                Value.of(row.state().label().vi()),
                Value.of(submission.rowsRead()),
                Value.of(submission.accepted()),
                Value.of(submission.quarantined()),
                Value.of(submission.sentBy()),
                Value.of(submission.loadedAt().toString()),
                Value.of(row.last().map(act -> act.kind().label().vi()).orElse("")),
                Value.of(row.last().map(act -> act.by().name()).orElse("")),
                Value.of(row.last().map(act -> act.at().toString()).orElse("")),
                Value.of(row.last().map(Act::reason).orElse("")));
    }
}
