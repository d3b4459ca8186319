package vn.thiduaso.dashboard.data.upload;

import java.util.Comparator;
import java.util.List;

import vn.thiduaso.dashboard.tables.ListColumn;
import vn.thiduaso.dashboard.tables.ListColumn.Place;
import vn.thiduaso.dashboard.tables.ListSort;
import vn.thiduaso.dashboard.tables.ListTable;
import vn.thiduaso.datasets.lake.StandingSubmission;
import vn.thiduaso.datasets.lake.Submission;
import vn.thiduaso.ingest.export.Value;
import vn.thiduaso.ingest.wording.Vietnamese;

/** Submissions of a period as a list: its columns and its orders. */
final class SubmissionList {

    static final ListTable<Line> TABLE = new ListTable<>(
            "/submissions",
            List.of("set", "period"),
            new ListSort("sent-at", true),
            List.of(
                    ListColumn.<Line>text(
                                    "file", Place.ALWAYS, line -> line.of().fileName())
                            .rising(),
                    ListColumn.<Line>text(
                                    "state", Place.USUAL, line -> line.row().state())
                            .rising(),
                    ListColumn.<Line>text(
                                    "sender", Place.USUAL, line -> line.of().sentBy())
                            .rising(),
                    ListColumn.<Line>moment(
                                    "sent-at", Place.USUAL, line -> line.of().loadedAt())
                            .falling(),
                    ListColumn.<Line>of(
                                    "rows-read",
                                    Place.USUAL,
                                    (line, words) -> Value.of(line.of().rowsRead()))
                            .ofFigures()
                            .falling(),
                    ListColumn.<Line>of(
                                    "accepted",
                                    Place.CHOSEN,
                                    (line, words) -> Value.of(line.of().accepted()))
                            .ofFigures()
                            .falling(),
                    ListColumn.<Line>of(
                                    "kept-out",
                                    Place.USUAL,
                                    (line, words) -> Value.of(line.of().quarantined()))
                            .ofFigures()
                            .falling(),
                    ListColumn.<Line>of("warnings", Place.USUAL, (line, words) -> Value.of(line.warnings()))
                            .ofFigures(),
                    ListColumn.<Line>of(
                                    "bytes",
                                    Place.CHOSEN,
                                    (line, words) -> Value.of(line.of().bytes()))
                            .ofFigures()
                            .falling(),
                    ListColumn.text("sha256", Place.FILE, line -> line.of().sha256()),
                    ListColumn.text("submission", Place.FILE, line -> line.of().id())));

    private SubmissionList() {}

    /** A submission as it is listed. */
    record Line(Submission of, UploadView.Sent row, long warnings) {}

    /** What is equal in an order stands by arrival, the latest first. */
    static Comparator<StandingSubmission> order(ListSort sort) {
        Comparator<StandingSubmission> rising = switch (sort.key()) {
            case "file" ->
                Comparator.comparing(one -> Vietnamese.sortKey(one.submission().fileName()));
            case "state" -> Comparator.comparing(StandingSubmission::state);
            case "sender" ->
                Comparator.comparing(
                        one -> Vietnamese.personKey(one.submission().sentBy()));
            case "rows-read" -> Comparator.comparingLong(one -> one.submission().rowsRead());
            case "accepted" -> Comparator.comparingLong(one -> one.submission().accepted());
            case "kept-out" -> Comparator.comparingLong(one -> one.submission().quarantined());
            case "bytes" -> Comparator.comparingLong(one -> one.submission().bytes());
            default -> Comparator.comparingLong(one -> one.submission().seq());
        };
        Comparator<StandingSubmission> latest = Comparator.comparingLong(
                        (StandingSubmission one) -> one.submission().seq())
                .reversed();
        return (sort.falling() ? rising.reversed() : rising).thenComparing(latest);
    }
}
