package vn.thiduaso.ingest.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import vn.thiduaso.datasets.lake.Lake;
import vn.thiduaso.datasets.lake.LakeSettings;
import vn.thiduaso.datasets.lake.UnitRow;
import vn.thiduaso.ingest.commit.KeptMappings;
import vn.thiduaso.ingest.export.WholeFile;
import vn.thiduaso.ingest.mapping.Mapping;
import vn.thiduaso.ingest.propose.Answers;
import vn.thiduaso.ingest.propose.EarlierNames;
import vn.thiduaso.ingest.propose.Known;
import vn.thiduaso.ingest.propose.Proposal;
import vn.thiduaso.ingest.propose.ProposalText;
import vn.thiduaso.ingest.propose.Recogniser;
import vn.thiduaso.ingest.read.CellAddress;
import vn.thiduaso.ingest.read.CellFault;
import vn.thiduaso.ingest.read.ReadLimits;
import vn.thiduaso.ingest.read.Sketch;
import vn.thiduaso.ingest.read.SourceFile;
import vn.thiduaso.ingest.read.UnreadableFileException;
import vn.thiduaso.ingest.units.UnitTableReader;
import vn.thiduaso.scoring.Period;
import vn.thiduaso.scoring.indexset.IndexSet;

/** {@code mapping propose}: looks at a file and writes what is certain of its layout, with the questions that are left. */
@Command(
        name = "propose",
        description = {
            "Xem một tệp và đề nghị mẫu đọc: phần chắc chắn được ghi sẵn, phần chưa chắc là câu hỏi (dòng có \"?\").",
            "Trả lời trong tệp kết quả, hoặc bằng --answer KHÓA=TRẢ_LỜI."
        })
final class ProposeCommand implements Callable<Integer> {

    /** Columns that are not read, and tables of other periods, that are told one by one. */
    private static final int TOLD = 20;

    private final Console console;

    @Mixin
    private HomeOption home = new HomeOption();

    @Mixin
    private IndexSetOption indexSet = new IndexSetOption();

    @Option(
            names = "--period",
            paramLabel = "KỲ",
            description = "Kỳ của số liệu, để hiểu các cột ghi kỳ. Mặc định: năm nay.")
    private @Nullable String period;

    @Option(
            names = "--units",
            paramLabel = "TỆP",
            description = "Tệp đơn vị, ngoài các đơn vị đã có trong kho; có thể ghi nhiều lần.")
    private List<Path> units = new ArrayList<>();

    @Option(names = "--name", paramLabel = "TÊN", description = "Tên của mẫu đọc. Mặc định: tên tệp.")
    private @Nullable String name;

    @Option(names = "--answer", paramLabel = "KHÓA=TRẢ_LỜI", description = "Trả lời một câu hỏi; có thể ghi nhiều lần.")
    private Map<String, String> answers = new LinkedHashMap<>();

    @Option(names = "--out", required = true, paramLabel = "TỆP.yaml", description = "Tệp kết quả.")
    private @Nullable Path out;

    @Parameters(paramLabel = "TỆP", description = "Tệp số liệu cần đọc.")
    private Path file = Path.of("");

    @Mixin
    private HelpOption help = new HelpOption();

    ProposeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        OutFile.check(Optional.ofNullable(out).orElseThrow());
        IndexSet set = indexSet.resolve(home, console).set();
        Period asked = asked();
        Proposal proposal = proposal(set, asked);
        proposal.questions().forEach(question -> tell(ProposalText.line(question)));
        tell(proposal.otherPeriods().stream()
                .map(other -> "Ô %s ghi “%s”: kỳ %s, không phải kỳ %s đang nạp; số liệu của bảng này sẽ bị từ chối"
                        .formatted(
                                CellAddress.withSheet(other.sheet(), other.cell()),
                                other.text(),
                                other.period(),
                                asked))
                .toList());
        tell(proposal.unread().stream()
                .map(column -> "%sCột %s “%s” có nội dung (“%s”…) nhưng sẽ không đọc"
                        .formatted(
                                column.sheet().isEmpty() ? "" : column.sheet() + ": ",
                                column.letters(),
                                column.head(),
                                column.text()))
                .toList());
        if (proposal.draft().isEmpty()) {
            throw new BadRequestException(
                    "Chưa thấy bảng số liệu nào của bộ chỉ số %s trong tệp; chỉ ra dòng tiêu đề bằng --answer, ví dụ --answer '%s!head=4-6'"
                            .formatted(set.code(), proposal.firstSheet()));
        }
        write(ProposalText.of(proposal));
        console.err()
                .println(
                        proposal.questions().isEmpty()
                                ? "Không có câu hỏi nào. Xem lại mẫu đọc rồi nạp: ingest --mapping " + out
                                : "%d câu hỏi. Trả lời trong %s rồi nạp: ingest --mapping %s"
                                        .formatted(proposal.questions().size(), out, out));
        console.out().println(out);
        return ExitCode.DONE;
    }

    /** The first, and how many more there are. */
    private void tell(List<String> all) {
        all.stream().limit(TOLD).forEach(this::tell);
        if (all.size() > TOLD) {
            tell("… và %d điều như vậy nữa".formatted(all.size() - TOLD));
        }
    }

    /** In one line: a cell it quotes may hold what moves the cursor. */
    private void tell(String text) {
        console.err().println(text.replaceAll("[\\p{Cntrl}\\u0080-\\u009f]+", " "));
    }

    /** With what was said for an earlier file like it. */
    private Proposal proposal(IndexSet set, Period asked) {
        try {
            SourceFile source = SourceFile.open(file, ReadLimits.batch());
            List<Recogniser.Kept> kept = kept(set);
            Optional<Mapping> before = new Recogniser(kept).recognise(source).map(Recogniser.Recognition::mapping);
            return Proposal.of(
                    name(before),
                    Sketch.of(source.reader()),
                    new Known(set, units(), asked, EarlierNames.of(kept)),
                    new Answers(answers),
                    before);
        } catch (UnreadableFileException unusable) {
            throw new BadRequestException(message(file, unusable.fault()));
        }
    }

    private List<Recogniser.Kept> kept(IndexSet set) {
        if (!home.isUsed(console.environment())) {
            return List.of();
        }
        try (Lake lake = home.open(console.environment())) {
            return KeptMappings.inOrder(lake.mappings().latest(set.code()), "", set);
        }
    }

    private String name(Optional<Mapping> before) {
        String fileName = String.valueOf(file.getFileName());
        return Optional.ofNullable(name)
                .or(() -> before.map(Mapping::name))
                .orElse(fileName.replaceFirst("\\.[^.]+$", ""));
    }

    private Period asked() {
        String text = Optional.ofNullable(period)
                .orElseGet(() -> String.valueOf(LocalDate.now(console.clock()).getYear()));
        return Period.find(text).orElseThrow(() -> new BadRequestException(SubjectOptions.noPeriod(text)));
    }

    private static String message(Path file, CellFault fault) {
        return "%s: %s. Cách sửa: %s".formatted(file, fault.message(), fault.remedy());
    }

    private List<UnitRow> units() {
        List<UnitRow> known = new ArrayList<>();
        if (home.isUsed(console.environment())) {
            LakeSettings settings = home.settings(console.environment());
            try (Lake lake = Lake.open(settings)) {
                known.addAll(lake.units().all());
            }
        }
        for (Path table : units) {
            try {
                SourceFile source = SourceFile.open(table, ReadLimits.batch());
                known.addAll(UnitTableReader.read(source.reader(), "").units());
            } catch (UnreadableFileException unusable) {
                throw new BadRequestException(message(table, unusable.fault()));
            }
        }
        return known;
    }

    private void write(String text) {
        Path target = Optional.ofNullable(out).orElseThrow();
        try {
            WholeFile.write(target, whole -> whole.write(text.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException unwritable) {
            throw OutFile.unwritable(target, unwritable);
        }
    }
}
