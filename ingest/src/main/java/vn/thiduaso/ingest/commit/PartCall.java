package vn.thiduaso.ingest.commit;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.datasets.lake.Submission;
import vn.thiduaso.datasets.lake.SubmissionBatch;
import vn.thiduaso.ingest.check.Checks;
import vn.thiduaso.ingest.check.NoDuplicate;
import vn.thiduaso.ingest.check.UnitDirectory;
import vn.thiduaso.ingest.compare.Comparisons;
import vn.thiduaso.ingest.compare.GoneFigures;
import vn.thiduaso.ingest.compare.Past;
import vn.thiduaso.ingest.compare.PeerSamples;
import vn.thiduaso.ingest.compare.Peers;
import vn.thiduaso.ingest.read.CsvRow;
import vn.thiduaso.ingest.read.FileFormat;
import vn.thiduaso.ingest.read.SourceFile;

/**
 * Some units of a call of long text files: all their rows of all files, judged as those of a whole call are. Only what is usual among peers comes from
 * outside. Used once, by one thread.
 *
 * <p>Memory, for the units of the part: one long for each slot a unit has figures of, what {@link Comparisons} needs, the faults found, and 32 MB of
 * accepted entries; all others of those wait in a temporary file.
 */
public final class PartCall implements AutoCloseable {

    private final IngestRequest request;
    private final Instant now;
    private final UnitDirectory units;
    private final Past past;
    private final List<LongFile> files;
    private final NoDuplicate duplicates;
    private final Checks checks;
    private final Spool spool = new Spool();
    private final List<FigureFile> read = new ArrayList<>();
    private final long[] counts;
    private @Nullable Comparisons comparisons;

    /**
     * What a part has of one file.
     *
     * @param rows what was found in them
     * @param batch everything of it that goes into the lake; to be written only when all parts together are taken
     */
    public record OfFile(LongFile file, JudgedRows rows, SubmissionBatch batch) {}

    /**
     * Begins.
     *
     * @param past what the lake has, of the units of the part
     * @param files of the call in their order
     */
    public PartCall(IngestRequest request, Instant now, UnitDirectory units, Past past, List<LongFile> files) {
        this.request = request;
        this.now = now;
        this.units = units;
        this.past = past;
        this.files = List.copyOf(files);
        counts = new long[files.size()];
        duplicates = new NoDuplicate(
                request.indexSet(),
                request.period(),
                (file, column, fault) -> read.get(file - 1).foundDouble(column, fault));
        checks = new Checks(request.indexSet(), request.period(), units, duplicates);
    }

    /** The next row, in the order of the files and their rows. */
    public void accept(int file, CsvRow row) {
        openTo(file);
        counts[file]++;
        read.get(file).accept(row);
    }

    private void openTo(int file) {
        while (read.size() <= file) {
            endLast();
            LongFile next = files.get(read.size());
            FigureFile opened = figures(next);
            read.add(opened);
            duplicates.nextFile(next.name());
            opened.header(next.head().headerAsRow());
        }
    }

    private void endLast() {
        if (!read.isEmpty()) {
            read.get(read.size() - 1).end();
        }
    }

    private FigureFile figures(LongFile file) {
        Judge judge = Judge.of(checks, file.submission(), request.indexSet(), request.period());
        return new FigureFile(
                request.indexSet(),
                entry -> judge,
                new YearToDate(request.indexSet(), request.period(), past),
                spool,
                (columns, kept) ->
                        Optional.of(new PlainEntries(columns, request.indexSet(), request.period(), duplicates, kept)));
    }

    private Comparisons comparisons() {
        if (comparisons == null) {
            openTo(files.size() - 1);
            endLast();
            comparisons = new Comparisons(request.indexSet(), request.period(), units, past, read);
        }
        return comparisons;
    }

    /** What the units of the part send; all rows have come. */
    public PeerSamples samples() {
        return comparisons().samples();
    }

    /**
     * What becomes of the rows, all of which have come: one for each file of the call.
     *
     * @param peers what is usual among the units of all parts
     */
    public List<OfFile> judged(Peers peers) {
        comparisons().judge(peers);
        GoneFigures.tell(request.indexSet(), request.period(), past, read);
        List<OfFile> judged = new ArrayList<>();
        for (LongFile file : files) {
            FileIntake intake = intake(file);
            intake.holdFigures(read.get(file.number()).held());
            JudgedRows rows = JudgedRows.of(counts[file.number()], intake.report());
            judged.add(new OfFile(file, rows, intake.rows(request, now)));
        }
        return judged;
    }

    /** A long file on its way, with nothing of it read. */
    static FileIntake intake(LongFile file) {
        SourceFile source = new SourceFile(
                Path.of("."),
                file.name(),
                FileFormat.CSV,
                file.pieces().bytes(),
                file.pieces().bytes(),
                LargeCall.NO_LIMITS);
        return new FileIntake(
                source, file.pieces().sha256(), Submission.Kind.OBSERVATIONS, file.submission(), Layouts.Layout.OWN);
    }

    /** Frees what was kept; nothing of a batch can be read any more. */
    @Override
    public void close() {
        spool.close();
    }
}
