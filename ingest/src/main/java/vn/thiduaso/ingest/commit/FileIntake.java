package vn.thiduaso.ingest.commit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.datasets.lake.Finding;
import vn.thiduaso.datasets.lake.Observations;
import vn.thiduaso.datasets.lake.QuarantinedCell;
import vn.thiduaso.datasets.lake.Submission;
import vn.thiduaso.datasets.lake.SubmissionBatch;
import vn.thiduaso.datasets.lake.UnitRow;
import vn.thiduaso.ingest.read.CellFault;
import vn.thiduaso.ingest.read.FontTexts;
import vn.thiduaso.ingest.read.SourceFile;
import vn.thiduaso.ingest.units.UnitTableReader;

/** One file on its way from the call to the lake. */
final class FileIntake {

    private final String name;
    private final Submission.Kind kind;
    private final String submission;
    private final @Nullable SourceFile file;
    private final String sha256;
    private final Layouts.Layout layout;
    private final List<CellFault> refusals = new ArrayList<>();
    private final List<CellFault> remarks = new ArrayList<>();
    private @Nullable FileReport known;
    private @Nullable FileIntake first;
    private boolean loaded;
    private FontTexts fonts = FontTexts.NONE;
    private long read;
    private long accepted;
    private long quarantined;
    private List<UnitRow> units = List.of();
    private Observations observations = Observations.NONE;
    private FigureFile.Found found = FigureFile.Found.NOTHING;

    FileIntake(SourceFile file, String sha256, Submission.Kind kind, String submission, Layouts.Layout layout) {
        this(file.name(), sha256, kind, submission, file, layout);
    }

    private FileIntake(
            String name,
            String sha256,
            Submission.Kind kind,
            String submission,
            @Nullable SourceFile file,
            Layouts.Layout layout) {
        this.layout = layout;
        this.name = name;
        this.sha256 = sha256;
        this.kind = kind;
        this.submission = submission;
        this.file = file;
    }

    static FileIntake refused(String name, Submission.Kind kind, CellFault fault) {
        FileIntake intake = new FileIntake(name, "", kind, "", null, Layouts.Layout.OWN);
        intake.refuse(fault);
        return intake;
    }

    SourceFile file() {
        return Optional.ofNullable(file).orElseThrow();
    }

    String name() {
        return name;
    }

    /** How it is read. */
    Layouts.Layout layout() {
        return layout;
    }

    String submission() {
        return submission;
    }

    void refuse(CellFault fault) {
        refusals.add(fault);
    }

    /** The lake has the file already. */
    void loaded(FileReport report) {
        known = report;
        loaded = refusals.isEmpty();
    }

    /** The call names the same bytes twice; the first place counts. */
    void twiceOf(FileIntake before) {
        first = before;
    }

    boolean isUnread() {
        return known == null && first == null && refusals.isEmpty();
    }

    boolean isLoaded() {
        return loaded;
    }

    void holdFonts(FontTexts texts) {
        fonts = texts;
    }

    void holdUnits(UnitTableReader.Read held) {
        holdFonts(held.fonts());
        FigureFile.Found faults = new FigureFile.Found(held.faults(), List.of(), held.faults());
        hold(held.read(), held.units().size(), held.quarantined(), faults, held.headerFaults());
        units = held.units();
    }

    /** Something was found in the whole file: it refuses the file, or is kept with it. */
    void foundInWhole(CellFault fault) {
        if (fault.isRefusal()) {
            refuse(fault);
        } else {
            remarks.add(fault);
        }
    }

    void holdFigures(FigureFile.Held held) {
        hold(held.read(), held.accepted(), held.quarantined(), held.found(), held.headerFaults());
        observations = held.observations();
    }

    private void hold(long rows, long taken, long keptOut, FigureFile.Found inRows, List<CellFault> headerFaults) {
        read = rows;
        accepted = taken;
        quarantined = keptOut;
        found = inRows;
        refusals.addAll(headerFaults);
    }

    FileReport report() {
        if (known != null) {
            return known;
        }
        if (first != null) {
            boolean loadedThere = first.status() == FileReport.Status.LOADED;
            FileReport.Status status = loadedThere ? FileReport.Status.KNOWN : first.status();
            return new FileReport(name, kind, status, submission, 0, 0, 0, 0, List.of(), fonts);
        }
        List<CellFault> all = new ArrayList<>(refusals);
        all.addAll(remarks);
        all.addAll(found.all());
        long figures = observations.said() + units.size();
        return new FileReport(name, kind, status(), submission, read, accepted, quarantined, figures, all, fonts);
    }

    private FileReport.Status status() {
        if (!refusals.isEmpty()) {
            return FileReport.Status.REFUSED;
        }
        return accepted > 0 ? FileReport.Status.LOADED : FileReport.Status.NOTHING_ACCEPTED;
    }

    /** What goes into the lake; empty unless the file is loaded now. */
    Optional<SubmissionBatch> batch(IngestRequest request, Instant now) {
        return known != null || first != null || status() != FileReport.Status.LOADED
                ? Optional.empty()
                : Optional.of(rows(request, now));
    }

    /** Everything that was read of it, whether it can be loaded or not. */
    SubmissionBatch rows(IngestRequest request, Instant now) {
        return new SubmissionBatch(
                row(request, now),
                observations,
                units,
                found.keptOut().stream().map(this::quarantined).toList(),
                Stream.concat(remarks.stream(), found.accepted().stream())
                        .map(this::finding)
                        .toList());
    }

    /** More that was found in rows that are kept out, and nothing else. */
    SubmissionBatch keptOut(IngestRequest request, Instant now, List<CellFault> faults) {
        List<QuarantinedCell> cells = faults.stream().map(this::quarantined).toList();
        return new SubmissionBatch(row(request, now), Observations.NONE, List.of(), cells, List.of());
    }

    private Submission row(IngestRequest request, Instant now) {
        boolean ofUnits = kind == Submission.Kind.UNITS;
        return new Submission(
                submission,
                kind,
                ofUnits ? "" : request.indexSet().code(),
                ofUnits ? "" : request.period().toString(),
                name,
                sha256,
                file().bytes(),
                read,
                accepted,
                quarantined,
                request.sentBy(),
                request.illustrative(),
                now,
                0);
    }

    private QuarantinedCell quarantined(CellFault fault) {
        return new QuarantinedCell(
                submission,
                fault.row(),
                fault.sheet(),
                fault.cell(),
                fault.text(),
                fault.readAs(),
                fault.rule(),
                fault.severity(),
                fault.message(),
                fault.remedy());
    }

    private Finding finding(CellFault fault) {
        CellFault.Subject subject = fault.subject();
        return new Finding(
                submission,
                subject.unit(),
                subject.code(),
                subject.part(),
                subject.low(),
                subject.high(),
                fault.row(),
                fault.sheet(),
                fault.cell(),
                fault.text(),
                fault.readAs(),
                fault.rule(),
                fault.severity(),
                fault.message(),
                fault.remedy(),
                fault.swing());
    }
}
