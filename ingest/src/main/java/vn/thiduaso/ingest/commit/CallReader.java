package vn.thiduaso.ingest.commit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
    private final Layouts layouts;
    private final YearToDate year;
    private final List<FileIntake> intakes = new ArrayList<>();
    private final Map<String, FileIntake> opened = new HashMap<>();
    private final List<FigureFile> files = new ArrayList<>();
    private final Spool spool = new Spool();
    private int count;
    private int number;

    CallReader(IngestRequest request, LakeState state, Instant now, IngestProgress progress) {
        this(request, state, now, progress, true);
    }

    /** @param plain whether plain rows may pass unjudged; both ways give the same */
    CallReader(IngestRequest request, LakeState state, Instant now, IngestProgress progress, boolean plain) {
        this.plain = plain;
        this.request = request;
        this.state = state;
        this.now = now;
        this.progress = progress;
        layouts = new Layouts(request, state);
        year = new YearToDate(request.indexSet(), request.period(), state.past());
    }

    CheckedCall read() {
        try (InputFiles units = InputFiles.of(request.units(), request.limits());
                InputFiles figures = InputFiles.of(request.files(), request.limits())) {
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

    private void reading(FileIntake intake) {
        progress.reading(intake.name(), ++number, count);
    }

    private FileIntake open(InputFile input, Submission.Kind kind) {
        FileIntake intake;
        try {
            SourceFile file = input.open(request.limits());
            String sha256 = file.sha256();
            boolean ofUnits = kind == Submission.Kind.UNITS;
            Layouts.Layout layout = ofUnits ? Layouts.Layout.OWN : layouts.of(file);
            String id = Submission.idOf(
                    kind,
                    ofUnits ? "" : request.indexSet().code(),
                    ofUnits ? "" : request.period().toString(),
                    // the same bytes read in another way are another submission
                    layout.mapping().isEmpty() ? sha256 : sha256 + layouts.reading(layout));
            intake = new FileIntake(file, sha256, kind, id, layout);
            if (state.submissions().containsKey(id)) {
                intake.loaded(FileReport.known(file.name(), state.submissions().get(id)));
            } else if (opened.containsKey(id)) {
                intake.twiceOf(opened.get(id));
            } else {
                opened.put(id, intake);
            }
        } catch (UnreadableFileException unusable) {
            intake = FileIntake.refused(input.name(), kind, unusable.fault());
        }
        intakes.add(intake);
        return intake;
    }

    /** Parents are looked for when all files are read, for one file may name the parents of another. */
    private void readUnits(List<InputFile> inputs, List<UnitRow> units) {
        List<FileIntake> fresh = new ArrayList<>();
        List<UnitTableReader.Read> reads = new ArrayList<>();
        for (InputFile input : inputs) {
            FileIntake intake = open(input, Submission.Kind.UNITS);
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
            return Optional.of(
                    UnitTableReader.read(intake.file().reader(UnitTableReader::isUnitHeader), intake.submission()));
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
        List<FileIntake> opening = inputs.stream()
                .map(input -> open(input, Submission.Kind.OBSERVATIONS))
                .toList();
        boolean anyUnread = opening.stream().anyMatch(FileIntake::isUnread);
        for (FileIntake intake : opening) {
            reading(intake);
            // a loaded file still counts for doubles: the same call again must keep out what the first call kept out
            if (intake.isUnread() || (anyUnread && !corrects && intake.isLoaded())) {
                FigureFile file = figureFile(intake, checks, duplicates);
                files.add(file);
                duplicates.nextFile(intake.file().name());
                if (corrects) {
                    duplicates.forget();
                }
                boolean toldAll = readFigures(intake, file, units);
                file.end();
                if (toldAll) {
                    ends.add(() -> end(intake, file));
                }
            }
        }
        Comparisons.judge(request.indexSet(), request.period(), units, state.past(), files);
        List<FigureFile> understood =
                files.stream().filter(FigureFile::isUnderstood).toList();
        GoneFigures.tell(request.indexSet(), request.period(), state.past(), understood);
        ends.forEach(Runnable::run);
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
    private boolean readFigures(FileIntake intake, FigureFile file, UnitDirectory units) {
        try {
            intake.holdFonts(layouts.read(intake.file(), intake.layout(), file));
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
