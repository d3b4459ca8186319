package vn.thiduaso.ingest.commit;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

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
import vn.thiduaso.ingest.read.CellFault;
import vn.thiduaso.ingest.read.CsvRow;
import vn.thiduaso.ingest.read.FileFormat;
import vn.thiduaso.ingest.read.SourceFile;

/**
 * Some units of a call of long text files: all their rows of all files, judged as those of a whole call are. Only what is usual among peers comes from
 * outside. Used once, by one thread.
 *
 * <p>Memory, for the units of the part: one long for each slot a unit has figures of, what {@link Comparisons} needs, what was found in entries that were
 * accepted at first (warnings, doubles), at most 16 MB of faults of the others as objects and what one row adds, and 32 MB of accepted entries and of
 * further faults; the rest of those waits in a temporary file.
 */
public final class PartCall implements AutoCloseable {

    /** Bytes of the faults held as objects of the file that is read, beside those of one row; and of all files before it. */
    private static final int HELD = 1 << 23;

    private final IngestRequest request;
    private final Instant now;
    private final UnitDirectory units;
    private final Past past;
    private final List<LongFile> files;
    private final NoDuplicate duplicates;
    private final Checks checks;
    private final Spool spool = new Spool();
    private final List<FigureFile> read = new ArrayList<>();
    private final List<SpooledFaults> spooled = new ArrayList<>();
    private final int held;
    /** Bytes of the faults that files before are left with. */
    private long left;

    private @Nullable Comparisons comparisons;

    /**
     * What a part has of one file.
     *
     * @param rows what was found in them
     * @param batches everything of it that goes into the lake, each made when it is asked for; to be written only when all parts together are taken
     */
    public record OfFile(LongFile file, JudgedRows rows, Iterable<SubmissionBatch> batches) {}

    /**
     * Begins.
     *
     * @param past what the lake has, of the units of the part
     * @param files of the call in their order
     */
    public PartCall(IngestRequest request, Instant now, UnitDirectory units, Past past, List<LongFile> files) {
        this(request, now, units, past, files, HELD);
    }

    /** @param held bytes of the faults held as objects; any number gives the same */
    PartCall(IngestRequest request, Instant now, UnitDirectory units, Past past, List<LongFile> files, int held) {
        this.held = held;
        this.request = request;
        this.now = now;
        this.units = units;
        this.past = past;
        this.files = List.copyOf(files);
        duplicates = new NoDuplicate(
                request.indexSet(),
                request.period(),
                (file, column, fault) -> read.get(file - 1).foundDouble(column, fault));
        checks = new Checks(request.indexSet(), request.period(), units, duplicates);
    }

    /** The next row, in the order of the files and their rows. */
    public void accept(int file, CsvRow row) {
        openTo(file);
        FigureFile figures = read.get(file);
        // all faults of the rows before are there: a row has no entry in the next one
        if (figures.keptOutBytes() >= held) {
            spooled.get(file).add(figures.takeKeptOut());
        }
        figures.accept(row);
    }

    private void openTo(int file) {
        while (read.size() <= file) {
            endLast();
            LongFile next = files.get(read.size());
            FigureFile opened = figures(next);
            read.add(opened);
            spooled.add(new SpooledFaults(spool));
            duplicates.nextFile(next.name());
            opened.header(next.head().headerAsRow());
        }
    }

    private void endLast() {
        if (read.isEmpty()) {
            return;
        }
        FigureFile last = read.get(read.size() - 1);
        last.end();
        if (left + last.keptOutBytes() > held && last.keptOutBytes() > 0) {
            spooled.get(read.size() - 1).add(last.takeKeptOut());
        }
        left += last.keptOutBytes();
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

    /** Takes what a part has of each file, one at a time. */
    @FunctionalInterface
    public interface Sink {

        void accept(OfFile of);
    }

    /**
     * Tells what becomes of the rows, all of which have come: once for each file of the call, in their order.
     *
     * @param peers what is usual among the units of all parts
     */
    public void judge(Peers peers, Sink sink) {
        comparisons().judge(peers);
        GoneFigures.tell(request.indexSet(), request.period(), past, read);
        for (LongFile file : files) {
            sink.accept(of(file));
        }
    }

    private OfFile of(LongFile file) {
        FigureFile.Held held = read.get(file.number()).held();
        SpooledFaults more = spooled.get(file.number());
        Set<CellFault> once = new HashSet<>(held.found().all());
        Set<CellFault> told = new HashSet<>();
        JudgedRows rows = JudgedRows.of(file.submission(), List.of());
        for (int block = 0; block < more.blocks(); block++) {
            List<CellFault> faults = more.block(block);
            faults.stream().filter(once::contains).forEach(told::add);
            rows.with(JudgedRows.of(file.submission(), faults));
        }
        FileIntake intake = intake(file);
        intake.holdFigures(held.without(told));
        rows.with(JudgedRows.of(intake.report()));
        return new OfFile(
                file,
                rows,
                () -> IntStream.rangeClosed(0, more.blocks())
                        .mapToObj(number -> number == 0
                                ? intake.rows(request, now)
                                : intake.keptOut(request, now, more.block(number - 1)))
                        .iterator());
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
