package vn.thiduaso.datasets.lake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.apache.iceberg.DataFile;
import org.apache.iceberg.Table;
import org.apache.iceberg.expressions.Expression;
import org.apache.iceberg.expressions.Expressions;

import vn.thiduaso.scoring.Period;
import vn.thiduaso.scoring.indexset.Part;
import vn.thiduaso.scoring.missing.CellState;

import static org.apache.iceberg.expressions.Expressions.and;
import static org.apache.iceberg.expressions.Expressions.equal;
import static org.apache.iceberg.expressions.Expressions.in;

/** Figures as sent, of the submissions that are listed. */
public final class ObservationTable {

    /** By unit, code, part: the order of every list given out. */
    private static final Comparator<Observation> ORDER = Comparator.comparing(Observation::unit)
            .thenComparing(Observation::code)
            .thenComparing(Observation::part);

    /** Figures of a small file, one with another. */
    private static final int FEW = 10_000;

    private final LakeTable table;
    private final SubmissionTable submissions;

    ObservationTable(LakeTable table, SubmissionTable submissions) {
        this.table = table;
        this.submissions = submissions;
    }

    /** What would count if everything sent did: of each unit, code and part the figure of the latest submission. */
    public List<Observation> current(String indexSet, Period period) {
        return latest(indexSet, period, submissions.of(indexSet, period), Expressions.alwaysTrue());
    }

    /** Of each unit, code and part the figure of the latest of some listed submissions; those of the others are as if never sent. */
    public List<Observation> current(String indexSet, Period period, Set<String> counted) {
        return latest(
                indexSet,
                period,
                submissions.of(indexSet, period).stream()
                        .filter(row -> counted.contains(row.id()))
                        .toList(),
                Expressions.alwaysTrue());
    }

    /** What would count if everything sent did, of some codes only. */
    public List<Observation> currentOf(String indexSet, Period period, Collection<String> codes) {
        // before the figures: a submission that is listed has all of them
        Map<String, Long> seqs = seqs(indexSet, period);
        return currentOf(table.newest(), indexSet, period, seqs, codes);
    }

    static List<Observation> currentOf(
            Table table, String indexSet, Period period, Map<String, Long> seqs, Collection<String> codes) {
        return codes.isEmpty() || seqs.isEmpty()
                ? List.of()
                : latest(
                        LakeTable.read(
                                table, and(partition(indexSet, period), in("code", codes)), ObservationTable::fromRow),
                        seqs);
    }

    private Map<String, Long> seqs(String indexSet, Period period) {
        return seqs(submissions.of(indexSet, period));
    }

    private static Map<String, Long> seqs(List<Submission> listed) {
        return listed.stream().collect(Collectors.toMap(Submission::id, Submission::seq));
    }

    /** What the submissions of an index set have brought until now. */
    public SentFigures sent(String indexSet) {
        // before the figures: a submission that is listed has all of them
        List<Submission> listed = submissions.all();
        return new SentFigures(table.newest(), indexSet, listed);
    }

    private List<Observation> latest(String indexSet, Period period, List<Submission> counted, Expression which) {
        return latest(read(and(partition(indexSet, period), which)), seqs(counted));
    }

    private static List<Observation> latest(List<Observation> rows, Map<String, Long> seqs) {
        Map<Observation.Key, Observation> latest = new HashMap<>();
        for (Observation row : rows) {
            if (seqs.containsKey(row.submission())) {
                latest.merge(row.key(), row, (a, b) -> seqs.get(b.submission()) > seqs.get(a.submission()) ? b : a);
            }
        }
        return latest.values().stream().sorted(ORDER).toList();
    }

    /** How many rows there are of a period, superseded ones and those of killed tries too: counted by the list of files, without reading any. */
    public long rows(String indexSet, Period period) {
        return table.dataFiles(partition(indexSet, period)).stream()
                .mapToLong(DataFile::recordCount)
                .sum();
    }

    /** Everything that listed submissions of an index set and period brought, superseded or not, in no particular order. */
    public List<Observation> all(String indexSet, Period period) {
        Set<String> listed =
                submissions.of(indexSet, period).stream().map(Submission::id).collect(Collectors.toSet());
        return read(partition(indexSet, period)).stream()
                .filter(row -> listed.contains(row.submission()))
                .toList();
    }

    /** Everything a listed submission brought, superseded or not; empty when it is not listed. */
    public List<Observation> of(String submission) {
        return submissions.find(submission).stream()
                .flatMap(row ->
                        read(and(partition(row.indexSet(), row.period()), equal("submission", submission))).stream())
                .sorted(ORDER)
                .toList();
    }

    /** What some listed submissions of an index set and period brought for some units, both ends included, in no particular order. */
    public List<Observation> between(String indexSet, Period period, List<String> wanted, String first, String last) {
        List<String> listed = submissions.of(indexSet, period).stream()
                .map(Submission::id)
                .filter(wanted::contains)
                .toList();
        return listed.isEmpty()
                ? List.of()
                : read(and(
                        and(partition(indexSet, period), in("submission", listed)),
                        LakeTable.between("unit", first, last)));
    }

    /**
     * Lets the figures of some codes go by that listed submissions brought for a period, superseded ones too, in no particular order and without their
     * cells: of each unit, code and part the one with the greatest seq counts.
     */
    public void walk(String indexSet, Period period, Collection<String> codes, FigureSink sink) {
        Map<String, Long> seqs = seqs(indexSet, period);
        if (!seqs.isEmpty()) {
            walk(table.newest(), indexSet, period, seqs, codes, sink);
        }
    }

    static void walk(
            Table table,
            String indexSet,
            Period period,
            Map<String, Long> seqs,
            Collection<String> codes,
            FigureSink sink) {
        if (seqs.isEmpty() || codes.isEmpty()) {
            return;
        }
        LakeTable.walk(
                table,
                and(partition(indexSet, period), in("code", codes)),
                row -> {
                    Long seq = seqs.get(row.text("submission"));
                    if (seq != null) {
                        sink.accept(
                                row.text("unit"),
                                row.text("code"),
                                Part.find(row.text("part")).orElseThrow(),
                                row.number("value"),
                                seq);
                    }
                },
                "index_set",
                "period",
                "submission",
                "unit",
                "code",
                "part",
                "value");
    }

    /** Lets the figures of some listed submissions of a period go by, superseded ones too, in no particular order. */
    public void walk(String indexSet, Period period, Set<String> counted, Consumer<SentFigure> sink) {
        Map<String, Long> seqs = submissions.of(indexSet, period).stream()
                .filter(row -> counted.contains(row.id()))
                .collect(Collectors.toMap(Submission::id, Submission::seq));
        if (!seqs.isEmpty()) {
            StoredFigure figure = new StoredFigure(seqs);
            table.walk(
                    partition(indexSet, period),
                    row -> {
                        if (figure.isOf(row)) {
                            sink.accept(figure);
                        }
                    },
                    StoredFigure.COLUMNS);
        }
    }

    /** Takes figures as they go by. */
    @FunctionalInterface
    public interface FigureSink {

        /**
         * @param value NaN where the sender said that it is missing or does not apply
         * @param seq of the submission
         */
        void accept(String unit, String code, Part part, double value, long seq);
    }

    /**
     * Adds the rows, and those that are in files already, in one commit and takes out what a killed attempt left of the same submissions.
     *
     * @param written files with rows of the same submissions
     */
    void replace(List<SubmissionBatch> batches, List<DataFile> written) {
        List<SubmissionBatch> ours = batches.stream()
                .filter(batch -> batch.submission().kind() == Submission.Kind.OBSERVATIONS)
                .toList();
        if (!ours.isEmpty()) {
            Expression left = ours.stream()
                    .collect(Collectors.groupingBy(
                            batch -> partition(
                                            batch.submission().indexSet(),
                                            batch.submission().period())
                                    .toString(),
                            Collectors.toList()))
                    .values()
                    .stream()
                    .map(ObservationTable::left)
                    .reduce(Expressions.alwaysFalse(), Expressions::or);
            Table newest = table.newest();
            List<DataFile> files = new ArrayList<>(files(newest, ours));
            files.addAll(written);
            Replacement.commitIfAny(newest, left, files);
        }
    }

    /** One file for each part of a submission, several written at once. */
    private static List<DataFile> files(Table table, List<SubmissionBatch> batches) {
        List<Callable<DataFile>> writes = new ArrayList<>();
        for (SubmissionBatch batch : batches) {
            batch.observations().parts().forEach(part -> writes.add(() -> ObservationFile.write(table, part)));
        }
        long figures = batches.stream()
                .mapToLong(batch -> batch.observations().count())
                .sum();
        return Together.all(
                figures <= (long) FEW * writes.size() ? Together.FORCED_TO_DISK : Together.processors(), writes);
    }

    private static Expression left(List<SubmissionBatch> samePartition) {
        Submission first = samePartition.get(0).submission();
        List<String> ids =
                samePartition.stream().map(batch -> batch.submission().id()).toList();
        return and(partition(first.indexSet(), first.period()), in("submission", ids));
    }

    private List<Observation> read(Expression filter) {
        return new ArrayList<>(table.read(filter, ObservationTable::fromRow));
    }

    private static Expression partition(String indexSet, Period period) {
        return partition(indexSet, period.toString());
    }

    private static Expression partition(String indexSet, String period) {
        return and(equal("index_set", indexSet), equal("period", period));
    }

    private static Observation fromRow(Row row) {
        return new Observation(
                row.text("submission"),
                row.text("index_set"),
                Period.parse(row.text("period")),
                row.text("unit"),
                row.text("code"),
                Part.find(row.text("part")).orElseThrow(),
                CellState.find(row.text("state")).orElseThrow(),
                row.number("value"),
                row.text("text"),
                row.text("sheet"),
                row.text("cell"),
                row.text("flag"),
                row.text("evidence"));
    }
}
