package vn.thiduaso.ingest.commit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import vn.thiduaso.datasets.lake.Submission;
import vn.thiduaso.datasets.lake.SubmissionBatch;
import vn.thiduaso.datasets.lake.UnitRow;
import vn.thiduaso.ingest.map.HeaderMapping;
import vn.thiduaso.ingest.read.CellFault;
import vn.thiduaso.ingest.read.FontTexts;
import vn.thiduaso.ingest.read.InputFile;
import vn.thiduaso.ingest.read.ReadLimits;
import vn.thiduaso.ingest.read.SourceFile;
import vn.thiduaso.ingest.read.SourceRow;
import vn.thiduaso.ingest.read.TextHead;
import vn.thiduaso.ingest.read.TextPieces;
import vn.thiduaso.ingest.read.UnreadableFileException;

/**
 * A call of long text files under the product's own heads, judged in parts: what is known before any row is read, and what becomes of the call when all
 * parts have answered. Units are read here, in the plain way. Used once.
 *
 * <p>A file that cannot be used, or that a closed period does not take, refuses the call before a row of any file is judged; then only that is told.
 */
public final class LargeCall implements AutoCloseable {

    /** Text of any size: nothing of it is held. */
    static final ReadLimits NO_LIMITS = new ReadLimits(
            Long.MAX_VALUE,
            ReadLimits.batch().workbook(),
            ReadLimits.batch().archive(),
            ReadLimits.batch().archives(),
            0,
            0,
            false);

    private final IngestRequest request;
    private final LakeState state;
    private final Instant now;
    private final CheckedCall units;
    private final Layouts layouts;
    private final Optional<CellFault> closed;
    private final List<FileReport> refused = new ArrayList<>();
    private final List<Known> files = new ArrayList<>();

    /** A file whose bytes are known. */
    private record Known(String name, TextHead head, TextPieces pieces, String submission) {

        LongFile at(int number, int place, boolean isLoaded) {
            return new LongFile(number, place, name, head, pieces, submission, isLoaded);
        }
    }

    /**
     * Reads the units.
     *
     * @param request its files are of no use here
     */
    public LargeCall(IngestRequest request, LakeState state, Instant now) {
        this.request = request;
        this.state = state;
        this.now = now;
        IngestRequest ofUnits = new IngestRequest(
                request.indexSet(),
                request.period(),
                List.of(),
                request.units(),
                request.order(),
                request.sentBy(),
                request.illustrative(),
                request.limits());
        units = new CallReader(ofUnits, state, now, IngestProgress.SILENT, 1).read();
        layouts = new Layouts(request, state);
        closed = ClosedToFigures.find(request.indexSet(), request.period(), state.closing());
    }

    /** Units of the lake and of the call. */
    public List<UnitRow> units() {
        List<UnitRow> all = new ArrayList<>(state.units());
        units.batches().forEach(batch -> all.addAll(batch.units()));
        return all;
    }

    /**
     * How a file is read.
     *
     * @param start its first {@link TextHead#BYTES}, or all there are
     * @return empty when it cannot be read in pieces; it is then refused
     */
    public Optional<TextHead> head(String name, byte[] start) {
        try {
            TextHead head = TextHead.of(name, start, HeaderMapping::isHeader);
            SourceRow header = head.headerAsRow();
            List<CellFault> faults =
                    HeaderMapping.of(header, request.indexSet()).faults();
            if (!faults.isEmpty()) {
                refuse(name, faults);
                return Optional.empty();
            }
            if (HeaderMapping.isOfOffice(header) || isOfMapping(head.wholeRows(start))) {
                throw TextHead.notInPieces("Tệp có tiêu đề của cơ quan, hoặc đọc theo mẫu đọc đã lưu");
            }
            return Optional.of(head);
        } catch (UnreadableFileException unusable) {
            refuse(name, unusable.fault());
            return Optional.empty();
        }
    }

    /** Whether the plain way would read it by a mapping that was kept. */
    private boolean isOfMapping(byte[] rows) {
        if (state.mappings().isEmpty()) {
            return false;
        }
        try {
            Path copy = Files.createTempFile("thiduaso-", ".csv");
            try {
                Files.write(copy, rows);
                InputFile file = new InputFile(copy, String.valueOf(copy.getFileName()), Optional.empty());
                Layouts.Layout layout = layouts.of(file.open(NO_LIMITS));
                return layout.mapping().isPresent();
            } finally {
                Files.delete(copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** There is no such file. */
    public void refuseMissing(String name) {
        refuse(name, SourceFile.missing().fault());
    }

    /** A file cannot be used. */
    public void refuse(String name, CellFault fault) {
        refuse(name, List.of(fault));
    }

    private void refuse(String name, List<CellFault> faults) {
        refused.add(new FileReport(
                name, Submission.Kind.OBSERVATIONS, FileReport.Status.REFUSED, "", 0, 0, 0, 0, faults, FontTexts.NONE));
    }

    /** The next file of the call: all its bytes are known. A new one for a period that takes none is refused, before its rows are read. */
    public void add(String name, TextHead head, TextPieces pieces) {
        String id = Submission.idOf(
                Submission.Kind.OBSERVATIONS,
                request.indexSet().code(),
                request.period().toString(),
                pieces.sha256());
        files.add(new Known(name, head, pieces, id));
        if (!state.submissions().containsKey(id)) {
            closed.filter(CellFault::isRefusal).ifPresent(fault -> refuse(name, fault));
        }
    }

    /** Whether any file cannot be used: no row need be read. */
    public boolean isRefused() {
        return !refused.isEmpty()
                || units.report().outcome() == IngestReport.Outcome.REFUSED
                        && !request.units().isEmpty();
    }

    /** The files whose rows must be read, each once, in their order; none when all are in the lake. One that is in the lake still counts for doubles. */
    public List<LongFile> toRead() {
        List<LongFile> unread = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int place = 0; place < files.size(); place++) {
            Known file = files.get(place);
            if (seen.add(file.submission())) {
                boolean loaded = state.submissions().containsKey(file.submission());
                unread.add(file.at(unread.size(), place, loaded));
            }
        }
        return unread.stream().allMatch(LongFile::isLoaded) ? List.of() : unread;
    }

    /** Whether the call has units for the lake. */
    public boolean bringsUnits() {
        return !units.batches().isEmpty();
    }

    /**
     * What became of a call.
     *
     * @param batches of the files to be loaded, in the order in which they supersede each other, without what the parts have written; empty when the
     *     call is refused or nothing is new
     */
    public record Ended(IngestReport report, List<SubmissionBatch> batches) {

        public Ended {
            batches = List.copyOf(batches);
        }

        /** Ids of those files. */
        public Set<String> submissions() {
            return batches.stream().map(batch -> batch.submission().id()).collect(Collectors.toSet());
        }

        /** Figures of all files to be loaded, as people count them. */
        public long figures() {
            return batches.stream()
                    .mapToLong(batch -> batch.observations().said())
                    .sum();
        }
    }

    /**
     * What becomes of the call.
     *
     * @param parts what was found in all rows of each file that was read, by submission; none when the call is refused
     */
    public Ended end(Map<String, JudgedRows> parts, boolean dryRun) {
        List<FileReport> reports = new ArrayList<>(units.report().files());
        List<FileIntake> intakes = new ArrayList<>();
        if (isRefused()) {
            reports.addAll(refused);
        } else {
            intakes.addAll(intakes(parts));
            intakes.forEach(intake -> reports.add(intake.report()));
        }
        IngestReport report = new IngestReport(reports, units.report().passedOver(), dryRun, state.closing());
        if (isRefused() || report.outcome() == IngestReport.Outcome.REFUSED) {
            return new Ended(report, List.of());
        }
        List<SubmissionBatch> batches = new ArrayList<>(units.batches());
        intakes.forEach(intake -> intake.batch(request, now).ifPresent(batches::add));
        return new Ended(report, batches);
    }

    private List<FileIntake> intakes(Map<String, JudgedRows> parts) {
        List<FileIntake> intakes = new ArrayList<>();
        Map<String, FileIntake> first = new HashMap<>();
        Map<String, Submission> known = state.submissions();
        for (Known file : files) {
            String id = file.submission();
            FileIntake intake = PartCall.intake(file.at(0, 0, false));
            if (known.containsKey(id)) {
                intake.loaded(FileReport.known(file.name(), known.get(id)));
            } else if (first.containsKey(id)) {
                intake.twiceOf(first.get(id));
            } else {
                first.put(id, intake);
                hold(intake, Optional.ofNullable(parts.get(id)).orElseThrow());
            }
            intakes.add(intake);
        }
        return intakes;
    }

    private void hold(FileIntake intake, JudgedRows judged) {
        intake.holdFigures(judged.held());
        closed.ifPresent(intake::foundInWhole);
    }

    @Override
    public void close() {
        units.close();
    }
}
