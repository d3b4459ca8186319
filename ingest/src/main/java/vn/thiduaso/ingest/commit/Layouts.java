package vn.thiduaso.ingest.commit;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import vn.thiduaso.datasets.lake.KeptMapping;
import vn.thiduaso.datasets.lake.Submission;
import vn.thiduaso.ingest.check.UnitDirectory;
import vn.thiduaso.ingest.mapping.EntrySink;
import vn.thiduaso.ingest.mapping.Fingerprint;
import vn.thiduaso.ingest.mapping.MappedTable;
import vn.thiduaso.ingest.mapping.Mapping;
import vn.thiduaso.ingest.propose.Answers;
import vn.thiduaso.ingest.propose.EarlierNames;
import vn.thiduaso.ingest.propose.Known;
import vn.thiduaso.ingest.propose.Proposal;
import vn.thiduaso.ingest.propose.Question;
import vn.thiduaso.ingest.propose.Recogniser;
import vn.thiduaso.ingest.read.CellFault;
import vn.thiduaso.ingest.read.FontTexts;
import vn.thiduaso.ingest.read.HeaderSink;
import vn.thiduaso.ingest.read.HeaderedTable;
import vn.thiduaso.ingest.read.Sketch;
import vn.thiduaso.ingest.read.SourceFile;
import vn.thiduaso.ingest.read.UnreadableFileException;
import vn.thiduaso.scoring.Period;
import vn.thiduaso.scoring.check.Severity;

/** How the files of a call are laid out: as the call says, as a kept mapping knows them, or by the product's own heads. */
final class Layouts {

    private static final int QUESTIONS_SHOWN = 3;

    private final IngestRequest request;
    private final LakeState state;
    private final Recogniser recogniser;
    private final EarlierNames names;

    Layouts(IngestRequest request, LakeState state) {
        this.request = request;
        this.state = state;
        List<Recogniser.Kept> kept = KeptMappings.inOrder(state.mappings(), request.sentBy(), request.indexSet());
        recogniser = new Recogniser(kept);
        names = EarlierNames.of(kept);
    }

    /**
     * How one file is laid out.
     *
     * @param label name of the mapping with its version, or the version it will get
     * @param mapping by which it is read; empty: by its own heads
     * @param near a mapping that it fits nearly, or that is somebody else's
     * @param moved heads that stand elsewhere than when the mapping was made
     */
    record Layout(String label, Optional<Mapping> mapping, Optional<Mapping> near, List<String> moved) {

        static final Layout OWN = new Layout("", Optional.empty(), Optional.empty(), List.of());

        Layout {
            moved = List.copyOf(moved);
        }
    }

    /** @throws UnreadableFileException when the file cannot be read */
    Layout of(SourceFile file) {
        if (request.mapping().isPresent()) {
            return new Layout(label(request.mapping().get()), request.mapping(), Optional.empty(), List.of());
        }
        return recogniser
                .recognise(file)
                .map(found -> found.isSure()
                        ? new Layout(
                                found.label(),
                                Optional.of(found.mapping()),
                                Optional.empty(),
                                found.fit().moved())
                        : new Layout("", Optional.empty(), Optional.of(found.mapping()), List.of()))
                .orElse(Layout.OWN);
    }

    /** Name and version a mapping has, or will get, in the lake. */
    private String label(Mapping mapping) {
        KeptMapping row = KeptMappings.row(mapping, request.sentBy(), Instant.EPOCH);
        List<KeptMapping> named = state.mappings().stream()
                .filter(kept -> kept.name().equals(mapping.name()))
                .toList();
        return named.stream()
                .filter(kept -> kept.sender().equals(row.sender()) && kept.saysAs(row))
                .findFirst()
                .or(() -> named.stream()
                        .max(Comparator.comparingInt(KeptMapping::version))
                        .map(row::after))
                .map(KeptMapping::toString)
                .orElse(mapping.name() + "@1");
    }

    /** The rows of one file, read or still to be read. */
    interface Reading {

        /** @throws UnreadableFileException when the file has no table that can be read so; what was given so far stands */
        FontTexts into(FigureFile figures);
    }

    /** @throws UnreadableFileException when it has no table that can be read so */
    <S extends HeaderSink & EntrySink> FontTexts read(SourceFile file, Layout layout, S sink) {
        return layout.mapping().isPresent()
                ? new MappedTable(layout.mapping().get(), request.indexSet(), request.period()).read(file, sink)
                : HeaderedTable.read(file.reader(), sink);
    }

    /** What a reading depends on beside the bytes of the file: the mapping, and the earlier files of the year where it turns figures; empty when on nothing. */
    String reading(Layout layout) {
        String mapping = layout.mapping().map(Fingerprint::ofReading).orElse("");
        return layout.mapping().filter(Mapping::turnsFigures).isPresent() ? mapping + earlierFiles() : mapping;
    }

    private String earlierFiles() {
        Period period = request.period();
        return state.submissions().values().stream()
                .filter(file -> file.indexSet().equals(request.indexSet().code()))
                .filter(file -> Period.find(file.period())
                        .filter(of -> of.year() == period.year()
                                && of.kind() == period.kind()
                                && of.number() < period.number())
                        .isPresent())
                .map(Submission::id)
                .sorted()
                .collect(Collectors.joining());
    }

    /** By which mapping a file is read, and which heads stand elsewhere; empty when by none that was kept. */
    Optional<CellFault> remark(Layout layout) {
        if (layout.mapping().isEmpty()) {
            return Optional.empty();
        }
        String moved = layout.moved().isEmpty() ? "" : "; đã dời chỗ: " + String.join(", ", layout.moved());
        return Optional.of(CellFault.remark(
                "",
                FileReport.MAPPING_USED,
                Severity.INFORM,
                "Đọc theo mẫu đọc “%s”%s".formatted(layout.label(), moved),
                "Không đúng thì chọn cách đọc khác rồi nạp lại"));
    }

    /** Why a file that could not be read by its own heads needs a mapping; empty when there is no table in it that one could be made for. */
    Optional<CellFault> needsMapping(SourceFile file, Layout layout, UnitDirectory units) {
        if (layout.mapping().isPresent()) {
            return Optional.empty();
        }
        Known known = new Known(request.indexSet(), units.anyTime(), request.period(), names);
        Proposal proposal = Proposal.of(file.name(), Sketch.of(file.reader()), known, Answers.NONE, layout.near());
        return proposal.draft().map(draft -> fault(file, proposal.questions()));
    }

    private CellFault fault(SourceFile file, List<Question> questions) {
        String asked =
                questions.stream().limit(QUESTIONS_SHOWN).map(Question::text).collect(Collectors.joining(" "));
        String more = questions.size() > QUESTIONS_SHOWN ? " …" : "";
        return CellFault.ofFile(
                FileReport.MAPPING_NEEDED,
                questions.isEmpty()
                        ? "Bảng của tệp có tiêu đề riêng, chưa có mẫu đọc được xác nhận"
                        : "Bảng của tệp chưa có mẫu đọc được xác nhận; %d câu hỏi: %s%s"
                                .formatted(questions.size(), asked, more),
                "Xác nhận cách đọc trên trang Nạp tệp; hoặc chạy ./thiduaso mapping propose --index-set %s --out M.yaml “%s”, trả lời trong M.yaml rồi nạp lại với --mapping M.yaml"
                        .formatted(request.indexSet().code(), file.name()));
    }
}
