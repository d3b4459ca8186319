package vn.thiduaso.ingest.commit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import vn.thiduaso.datasets.lake.Submission;
import vn.thiduaso.datasets.lake.SubmissionBatch;
import vn.thiduaso.datasets.lake.UnitRow;
import vn.thiduaso.ingest.check.Checks;
import vn.thiduaso.ingest.check.NoDuplicate;
import vn.thiduaso.ingest.check.UnitDirectory;
import vn.thiduaso.ingest.compare.Comparisons;
import vn.thiduaso.ingest.compare.GoneFigures;
import vn.thiduaso.ingest.read.CellFault;
import vn.thiduaso.ingest.read.HeaderedTable;
import vn.thiduaso.ingest.read.InputFile;
import vn.thiduaso.ingest.read.InputFiles;
import vn.thiduaso.ingest.read.SourceFile;
import vn.thiduaso.ingest.read.UnreadableFileException;
import vn.thiduaso.ingest.units.UnitParents;
import vn.thiduaso.ingest.units.UnitTableReader;
import vn.thiduaso.scoring.indexset.IndexSet;

/** Reads and checks all files of one call: units first, then figures, so that each figure meets all units. Used once. */
final class CallReader {

    private final IngestRequest request;
    private final LakeState state;
    private final Instant now;
    private final IngestProgress progress;
    private final boolean plain;
    private final int threads;
    private final Layouts layouts;
    private final FileOpener opener;
    private final YearToDate year;
    private final List<FileIntake> intakes = new ArrayList<>();
    private final List<FigureFile> files = new ArrayList<>();
    private final Spool spool = new Spool();
    private int count;
    private int number;

    /** @param threads that open and read files before their turn; any number gives the same */
    CallReader(IngestRequest request, LakeState state, Instant now, IngestProgress progress, int threads) {
        this(request, state, now, progress, threads, true);
    }

    /** @param plain whether plain rows may pass unjudged; both ways give the same */
    CallReader(
            IngestRequest request, LakeState state, Instant now, IngestProgress progress, int threads, boolean plain) {
        this.threads = threads;
        this.plain = plain;
        this.request = request;
        this.state = state;
        this.now = now;
        this.progress = progress;
        layouts = new Layouts(request, state);
        opener = new FileOpener(request, state, layouts, threads);
        year = new YearToDate(request.indexSet(), request.period(), state.past());
    }

    CheckedCall read() {
        try (InputFiles units = InputFiles.of(request.units(), request.limits());
                InputFiles figures = units.further(request.files())) {
            return read(units, figures);
        } catch (RuntimeException | Error failed) {
            spool.close();
            throw failed;
        }
    }

    private CheckedCall read(InputFiles unitFiles, InputFiles figureFiles) {
        count = unitFiles.files().size() + figureFiles.files().size();
        List<UnitRow> units = new ArrayList<>(state.units());
        readUnits(unitFiles.files(), units);
        readFigures(figureFiles.files(), new UnitDirectory(request.period(), units, request.within()));
        List<FileReport> reports = intakes.stream().map(FileIntake::report).toList();
        List<String> passedOver = new ArrayList<>(unitFiles.passedOver());
        passedOver.addAll(figureFiles.passedOver());
        IngestReport report = new IngestReport(reports, passedOver, false, state.closing());
        boolean refused = report.outcome() == IngestReport.Outcome.REFUSED;
        List<SubmissionBatch> batches = refused
                ? List.of()
                : intakes.stream()
                        .flatMap(intake -> intake.batch(request, now).stream())
                        .toList();
        return new CheckedCall(report, batches, spool);
    }

    private List<FileIntake> open(List<InputFile> inputs, Submission.Kind kind) {
        List<FileIntake> opened = opener.open(inputs, kind);
        intakes.addAll(opened);
        return opened;
    }

    private void reading(FileIntake intake) {
        progress.reading(intake.name(), ++number, count);
    }

    /** Parents are looked for when all files are read, for one file may name the parents of another. */
    private void readUnits(List<InputFile> inputs, List<UnitRow> units) {
        List<FileIntake> fresh = new ArrayList<>();
        List<UnitTableReader.Read> reads = new ArrayList<>();
        for (FileIntake intake : open(inputs, Submission.Kind.UNITS)) {
            reading(intake);
            if (intake.isUnread()) {
                readUnits(intake).ifPresent(read -> {
                    fresh.add(intake);
                    reads.add(read);
                });
            }
        }
        List<UnitTableReader.Read> checked = UnitParents.checked(reads, units);
        for (int file = 0; file < fresh.size(); file++) {
            fresh.get(file).holdUnits(checked.get(file));
            units.addAll(checked.get(file).units());
        }
    }

    private static Optional<UnitTableReader.Read> readUnits(FileIntake intake) {
        try {
            return Optional.of(UnitTableReader.read(intake.file().reader(), intake.submission()));
        } catch (UnreadableFileException unusable) {
            intake.refuse(unusable.fault());
            return Optional.empty();
        }
    }

    private void readFigures(List<InputFile> inputs, UnitDirectory units) {
        List<Runnable> ends = new ArrayList<>();
        NoDuplicate duplicates = new NoDuplicate(
                request.indexSet(),
                request.period(),
                (file, column, fault) -> files.get(file - 1).foundDouble(column, fault));
        Checks checks = new Checks(request.indexSet(), request.period(), units, duplicates);
        boolean corrects = request.order() == IngestRequest.FileOrder.ONE_AFTER_THE_OTHER;
        List<FileIntake> opening = open(inputs, Submission.Kind.OBSERVATIONS);
        progress.opened(opening.size(), (int)
                opening.stream().filter(FileIntake::isLoaded).count());
        boolean anyUnread = opening.stream().anyMatch(FileIntake::isUnread);
        // a loaded file still counts for doubles: the same call again must keep out what the first call kept out
        Set<FileIntake> toRead = opening.stream()
                .filter(intake -> intake.isUnread() || (anyUnread && !corrects && intake.isLoaded()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        try (Ahead<Layouts.Reading> ahead = ahead(toRead)) {
            for (FileIntake intake : opening) {
                reading(intake);
                if (toRead.contains(intake)) {
                    FigureFile file = figureFile(intake, checks, duplicates);
                    files.add(file);
                    duplicates.nextFile(intake.file().name());
                    if (corrects) {
                        duplicates.forget();
                    }
                    boolean toldAll = readFigures(intake, ahead.next(), file, units);
                    file.end();
                    if (toldAll) {
                        ends.add(() -> end(intake, file));
                    }
                }
            }
        }
        Comparisons.judge(request.indexSet(), request.period(), units, state.past(), files);
        List<FigureFile> understood =
                files.stream().filter(FigureFile::isUnderstood).toList();
        GoneFigures.tell(request.indexSet(), request.period(), state.past(), understood);
        ends.forEach(Runnable::run);
    }

    /** Small files are read before their turn, where there is somebody to do it meanwhile. */
    private Ahead<Layouts.Reading> ahead(Set<FileIntake> toRead) {
        boolean alone = threads == 1 || toRead.size() == 1;
        List<Supplier<Layouts.Reading>> work = new ArrayList<>();
        for (FileIntake intake : toRead) {
            SourceFile file = intake.file();
            Layouts.Layout layout = intake.layout();
            work.add(alone ? () -> to -> layouts.read(file, layout, to) : () -> RowsAhead.of(file, layout, layouts));
        }
        return new Ahead<>(work, threads);
    }

    private void end(FileIntake intake, FigureFile file) {
        intake.holdFigures(file.held());
        ClosedToFigures.find(request.indexSet(), request.period(), state.closing())
                .ifPresent(intake::foundInWhole);
    }

    private FigureFile figureFile(FileIntake intake, Checks checks, NoDuplicate duplicates) {
        IndexSet set = request.indexSet();
        Judge judge = Judge.of(checks, intake.submission(), set, request.period());
        return new FigureFile(
                set,
                entry -> judge,
                year,
                spool,
                (columns, kept) -> plain
                        ? Optional.of(new PlainEntries(columns, set, request.period(), duplicates, kept))
                        : Optional.empty());
    }

    /** @return false when nothing of the file is to be told but why it is refused */
    private boolean readFigures(FileIntake intake, Layouts.Reading rows, FigureFile file, UnitDirectory units) {
        try {
            intake.holdFonts(rows.into(file));
            file.template().stream()
                    .flatMap(mark -> mark.misfits(request.indexSet(), request.period()).stream())
                    .forEach(intake::refuse);
            layouts.remark(intake.layout()).ifPresent(intake::foundInWhole);
            file.inWhole().forEach(intake::foundInWhole);
            Optional<CellFault> needed =
                    file.isForeign() ? layouts.needsMapping(intake.file(), intake.layout(), units) : Optional.empty();
            needed.ifPresent(intake::refuse);
            return needed.isEmpty();
        } catch (UnreadableFileException unusable) {
            CellFault fault = unusable.fault();
            intake.refuse(
                    fault.rule().equals(HeaderedTable.HEADER_MISSING)
                            ? layouts.needsMapping(intake.file(), intake.layout(), units)
                                    .orElse(fault)
                            : fault);
            return true;
        }
    }
}
