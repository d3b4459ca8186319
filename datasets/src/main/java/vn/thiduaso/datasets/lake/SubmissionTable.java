package vn.thiduaso.datasets.lake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.apache.iceberg.Table;
import org.apache.iceberg.data.Record;

import vn.thiduaso.scoring.Period;

/** The files that count. Listing one here is the moment its figures become visible. */
public final class SubmissionTable {

    private final NumberedList<Submission> list;
    private volatile SubmissionIndex last = new SubmissionIndex(List.of());

    /** @param force makes a commit survive a power cut before it is acknowledged */
    SubmissionTable(LakeTable table, Runnable force) {
        list = new NumberedList<>(
                table,
                "submission",
                new NumberedList.Form<>(
                        Comparator.comparingLong(Submission::seq), SubmissionTable::fromRow, SubmissionTable::toRow),
                force);
    }

    /** All submissions by seq. */
    public List<Submission> all() {
        return list.all();
    }

    /** Submissions of observations for an index set and period, by seq. */
    public List<Submission> of(String indexSet, Period period) {
        return index().of(indexSet, period.toString());
    }

    /** Submissions of units, by seq. */
    public List<Submission> ofUnits() {
        return index().ofUnits();
    }

    public Optional<Submission> find(String id) {
        return Optional.ofNullable(index().find(id));
    }

    /** Those of some ids that are listed, by seq. */
    List<Submission> of(Set<String> ids) {
        SubmissionIndex index = index();
        return ids.stream()
                .flatMap(id -> Optional.ofNullable(index.find(id)).stream())
                .sorted(Comparator.comparingLong(Submission::seq))
                .toList();
    }

    /** Codes of the sets that figures came for, the one they came for last first. */
    public List<String> sets() {
        return index().sets();
    }

    /** Periods that figures of a set came for, the one they came for last at the end. */
    public List<Period> periods(String indexSet) {
        return index().periods(indexSet).stream().map(Period::parse).toList();
    }

    /** Made anew only when something was listed. */
    private SubmissionIndex index() {
        List<Submission> all = all();
        SubmissionIndex known = last;
        if (!known.isOf(all)) {
            known = new SubmissionIndex(all);
            last = known;
        }
        return known;
    }

    /**
     * Adds the submissions that are not listed yet, with the next numbers. Two processes that do this at once get different numbers, and a
     * submission of both is listed once.
     */
    CommittedSubmissions list(List<Submission> submissions) {
        AtomicReference<CommittedSubmissions> done = new AtomicReference<>();
        list.add(listed -> {
            CommittedSubmissions tried = numbered(submissions, listed);
            done.set(tried);
            return tried.added();
        });
        return done.get();
    }

    private static CommittedSubmissions numbered(List<Submission> submissions, List<Submission> listed) {
        Map<String, Submission> byId =
                listed.stream().collect(Collectors.toMap(Submission::id, Function.identity(), (a, b) -> a));
        long seq = listed.stream().mapToLong(Submission::seq).max().orElse(0);
        List<Submission> added = new ArrayList<>();
        List<Submission> known = new ArrayList<>();
        for (Submission submission : submissions) {
            if (byId.containsKey(submission.id())) {
                known.add(byId.get(submission.id()));
            } else {
                added.add(submission.withSeq(++seq));
            }
        }
        return new CommittedSubmissions(added, known);
    }

    private static Record toRow(Table table, Submission row) {
        return Row.of(table.schema())
                .set("submission", row.id())
                .set("kind", row.kind().word())
                .setMaybe("index_set", row.indexSet())
                .setMaybe("period", row.period())
                .set("file_name", row.fileName())
                .set("sha256", row.sha256())
                .set("bytes", row.bytes())
                .set("rows_read", row.rowsRead())
                .set("accepted", row.accepted())
                .set("quarantined", row.quarantined())
                .set("sent_by", row.sentBy())
                .set("illustrative", row.illustrative())
                .setTime("loaded_at", row.loadedAt())
                .set("seq", row.seq())
                .columns();
    }

    private static Submission fromRow(Row row) {
        return new Submission(
                row.text("submission"),
                Submission.Kind.of(row.text("kind")),
                row.text("index_set"),
                row.text("period"),
                row.text("file_name"),
                row.text("sha256"),
                row.count("bytes"),
                row.count("rows_read"),
                row.count("accepted"),
                row.count("quarantined"),
                row.text("sent_by"),
                row.is("illustrative"),
                row.time("loaded_at"),
                row.count("seq"));
    }
}
