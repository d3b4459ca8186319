package vn.thiduaso.ingest.propose;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thiduaso.datasets.indexset.IndexSetSources;
import vn.thiduaso.datasets.lake.UnitRow;
import vn.thiduaso.ingest.ExampleFiles;
import vn.thiduaso.ingest.map.Entry;
import vn.thiduaso.ingest.mapping.EntrySink;
import vn.thiduaso.ingest.mapping.MappedTable;
import vn.thiduaso.ingest.mapping.Mapping;
import vn.thiduaso.ingest.mapping.MappingYaml;
import vn.thiduaso.ingest.mapping.Mode;
import vn.thiduaso.ingest.mapping.OfficeTable;
import vn.thiduaso.ingest.read.Cell;
import vn.thiduaso.ingest.read.CellFault;
import vn.thiduaso.ingest.read.ReadLimits;
import vn.thiduaso.ingest.read.Sketch;
import vn.thiduaso.ingest.read.SourceFile;
import vn.thiduaso.ingest.units.UnitTableReader;
import vn.thiduaso.scoring.Period;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.indexset.Part;

import static org.assertj.core.api.Assertions.assertThat;

/** Tables of an office worker with words where the illustrative set of a commune has numbers: answers, yes and no, signs for nothing. */
class YesNoTablesTest {

    private static final IndexSet SET =
            IndexSetSources.resolve("PHUTAN-MINH-HOA").set();
    private static final Path UNITS = Path.of("../datasets/src/main/resources/packs/phu-tan-minh-hoa/units.csv");
    private static final Period PERIOD = Period.find("2026-Q4").orElseThrow();

    private static final String PLAN = "Ban hành và thực hiện kế hoạch chuyển đổi số của đơn vị";
    private static final String LEVEL = "Mức độ tham mưu, phối hợp hỗ trợ doanh nghiệp ứng dụng công nghệ số";
    private static final String FRAUD = "Có tổ chức hoặc tham gia tuyên truyền phòng, chống lừa đảo trực tuyến";
    private static final String INCIDENTS = "Số sự cố an toàn thông tin mạng xảy ra tại đơn vị";

    @TempDir
    private Path folder;

    private Path file;

    private static List<UnitRow> units() {
        SourceFile source = SourceFile.open(UNITS, ReadLimits.batch());
        return UnitTableReader.read(source.reader(), "").units().stream()
                .filter(unit -> unit.isValidWithin(PERIOD.firstDay(), PERIOD.lastDay()))
                .toList();
    }

    private Proposal propose(OfficeTable table) {
        return propose(table.write(folder.resolve("bieu.xlsx")));
    }

    private Proposal propose(Path path) {
        return propose(path, Optional.empty());
    }

    private Proposal propose(Path path, Optional<Mapping> before) {
        file = path;
        SourceFile source = SourceFile.open(file, ReadLimits.batch());
        return Proposal.of("bieu", Sketch.of(source.reader()), new Known(SET, units(), PERIOD), Answers.NONE, before);
    }

    /** {@code key: suggestion, suggestion}; the sure one in stars. */
    private static List<String> questions(Proposal proposal) {
        return proposal.questions().stream()
                .map(question -> question.key() + ": "
                        + question.sure()
                                .map(Suggestion::answer)
                                .map(sure -> "*" + sure + "*")
                                .orElseGet(() -> String.join(
                                        ", ",
                                        question.suggestions().stream()
                                                .map(Suggestion::answer)
                                                .toList())))
                .toList();
    }

    /** The proposal with every suggestion that is sure taken. */
    private static Proposal sure(Proposal proposal) {
        Proposal next = proposal;
        for (Question question : proposal.questions()) {
            Optional<Suggestion> sure = question.sure();
            if (sure.isPresent()) {
                next = next.answer(question.key(), sure.get().answer());
            }
        }
        return next;
    }

    /** {@code cell code.part=value}, and {@code cell rule} of what is told. */
    private List<String> figures(Proposal proposal) {
        assertThat(questions(proposal)).isEmpty();
        Mapping mapping = MappingYaml.read(ProposalText.of(proposal), "bieu.yaml", SET);
        assertThat(mapping).isEqualTo(proposal.mapping().orElseThrow());
        List<String> figures = new ArrayList<>();
        new MappedTable(mapping, SET, PERIOD).read(SourceFile.open(file, ReadLimits.batch()), new EntrySink() {
            @Override
            public void sheet(String name) {}

            @Override
            public void accept(Entry entry) {
                entry.figures().stream()
                        .filter(figure -> !figure.cell().isBlank())
                        .forEach(figure -> figures.add("%s %s%s=%s"
                                .formatted(
                                        figure.cell().address(),
                                        entry.code().means(),
                                        figure.part() == Part.VALUE
                                                ? ""
                                                : "." + figure.part().word(),
                                        text(figure.cell()))));
            }

            @Override
            public void accept(Entry entry, java.util.Map<Part, Mode> modes) {
                accept(entry);
            }

            @Override
            public void remark(CellFault fault) {
                figures.add("%s: %s".formatted(fault.rule(), fault.message()));
            }

            @Override
            public void refuse(CellFault fault) {
                figures.add("%s %s".formatted(fault.place(), fault.rule()));
            }
        });
        return figures;
    }

    private static String text(Cell cell) {
        return cell.isNumber() ? String.valueOf(cell.number()) : cell.means();
    }

    /** A long list: each row one indicator of one unit. */
    private static OfficeTable longList() {
        return OfficeTable.of("Danh sách")
                .row("STT", "Cơ quan báo cáo", "Nội dung", "Kết quả thực hiện", "ĐVT", "Ghi chú")
                .row(1, "Hội Nông dân xã", PLAN, "Đã ban hành")
                .row(2, "Hội Nông dân xã", LEVEL, 3, "mức")
                .row(3, "Hội Nông dân xã", FRAUD, "Có")
                .row(4, "Hội Nông dân xã", INCIDENTS, 0, "sự cố")
                .row(5, "Hội Liên hiệp Phụ nữ xã", PLAN, "Chưa ban hành")
                .row(6, "Hội Liên hiệp Phụ nữ xã", LEVEL, 4, "mức")
                .row(7, "Hội Liên hiệp Phụ nữ xã", FRAUD, "Có")
                .row(8, "Hội Liên hiệp Phụ nữ xã", INCIDENTS, 1, "sự cố")
                .row(9, "Hội Cựu chiến binh xã", PLAN, "Đã ban hành, có phân công và theo dõi tiến độ")
                .row(10, "Hội Cựu chiến binh xã", FRAUD, "Không")
                .row(11, "Công đoàn xã", FRAUD, "x");
    }

    @Test
    void shouldReadAnswersOfTheSetWhereRowsSayTheIndicatorAndAskAboutNone() {
        Proposal proposal = propose(longList());

        assertThat(questions(proposal))
                .as("yes and no are certain")
                .containsExactly("answer-word/x: missing, zero, one, not-applicable, fault");
        assertThat(figures(proposal.answer("answer-word/x", "one")))
                .containsExactly(
                        "D2 %s=1.0".formatted(PLAN),
                        "D3 %s=3.0".formatted(LEVEL),
                        "D4 %s=1.0".formatted(FRAUD),
                        "D5 %s=0.0".formatted(INCIDENTS),
                        "D6 %s=0.0".formatted(PLAN),
                        "D7 %s=4.0".formatted(LEVEL),
                        "D8 %s=1.0".formatted(FRAUD),
                        "D9 %s=1.0".formatted(INCIDENTS),
                        "D10 %s=2.0".formatted(PLAN),
                        "D11 %s=0.0".formatted(FRAUD),
                        "D12 %s=1.0".formatted(FRAUD));
    }

    /** A count, a percentage and an answer in which the same word stands. */
    private static OfficeTable marks() {
        return OfficeTable.of("B")
                .row("Đơn vị", INCIDENTS, FRAUD, "CQS.6")
                .row("Hội Nông dân xã", "x", "x", "x")
                .row("Công đoàn xã", 3, "Có", "97%")
                .row("Phòng Kinh tế", 2, "Không", "98%");
    }

    @Test
    void shouldNeverTakeAnAnswerOfYesForACount() {
        Proposal proposal = propose(marks());

        assertThat(questions(proposal))
                .containsExactlyInAnyOrder(
                        "count-word/x: missing, zero, one, not-applicable, fault",
                        "answer-word/x: missing, zero, one, not-applicable, fault",
                        "word/x: missing, zero, not-applicable, fault");
        assertThat(proposal.questions())
                .filteredOn(question -> question.key().equals("answer-word/x"))
                .singleElement()
                .satisfies(question -> assertThat(question.text()).contains("có/không", "Áp dụng cho ô C2."));
        Proposal answered = proposal.answer("answer-word/x", "one")
                .answer("count-word/x", "missing")
                .answer("word/x", "fault");
        assertThat(figures(answered)).contains("B2 CQS.9=missing", "C2 XHS.7=1.0", "C3 XHS.7=1.0", "C4 XHS.7=0.0");
        assertThat(figures(answered.answer("count-word/x", "one").answer("word/x", "one")))
                .contains("B2 CQS.9=1.0");
    }

    @Test
    void shouldAskAboutACountAgainWhereAnEarlierFileHadTheWordAsAnAnswerOnly() {
        Mapping before = propose(
                        OfficeTable.of("B").row("Đơn vị", INCIDENTS, FRAUD).row("Hội Nông dân xã", 1, "x"))
                .answer("answer-word/x", "one")
                .mapping()
                .orElseThrow();
        Path next = OfficeTable.of("B")
                .row("Đơn vị", INCIDENTS, FRAUD)
                .row("Hội Nông dân xã", "x", "x")
                .write(folder.resolve("sau.xlsx"));

        assertThat(questions(propose(next, Optional.of(before))))
                .containsExactly("count-word/x: missing, zero, one, not-applicable, fault");
    }

    /** A text file of a hamlet: yes and no in its last column, whose head is not the name of its figure. */
    private Path economy() {
        return ExampleFiles.text(folder.resolve("kinh-te-so.csv"), """
                Số liệu kinh tế số các ấp quý 4 năm 2026
                Đơn vị;Số hộ được hỗ trợ trong kỳ;Dân số ấp;Số doanh nghiệp, hợp tác xã, hộ kinh doanh được hướng dẫn;\
                Mức độ tham mưu, phối hợp;Tuyên truyền phòng, chống lừa đảo
                Ấp 4;12;2.415;7;3;Có
                Ấp 11;25;4.120;15;4;Không
                """);
    }

    @Test
    void shouldAskAboutAColumnOfYesAndNoWhateverItsHeadIs() {
        Proposal proposal = propose(economy());

        assertThat(questions(proposal)).anyMatch(question -> question.equals("!F: *XHS.7*"));
    }

    @Test
    void shouldTellWhichColumnsWithContentAreNotRead() {
        Proposal proposal = propose(OfficeTable.of("B")
                .row("STT", "Đơn vị", INCIDENTS, "Cán bộ phụ trách", "Ghi chú", "Khác")
                .row(1, "Hội Nông dân xã", 2, "Nguyễn Văn An", "tốt", null)
                .row(2, "Công đoàn xã", 3, "Trần Thị Bình"));

        assertThat(proposal.questions()).isEmpty();
        assertThat(proposal.unread()).containsExactly(new Unread("B", "D", "Cán bộ phụ trách", "Nguyễn Văn An"));
        assertThat(proposal.answer("B!D", "note").unread()).isEmpty();
    }

    @Test
    void shouldTellThatATableIsOfAnotherPeriodBeforeAnythingIsAnswered() {
        Proposal title = propose(OfficeTable.of("Sheet1")
                .row("BÁO CÁO SỐ LIỆU QUÝ II NĂM 2025")
                .row()
                .row("Đơn vị", INCIDENTS)
                .row("Hội Nông dân xã", 3));
        Proposal column = propose(
                OfficeTable.of("Sheet1").row("Đơn vị", "Kỳ", INCIDENTS).row("Hội Nông dân xã", "Quý 2/2025", 3));
        Proposal both = propose(OfficeTable.of("Sheet1")
                .row("Đơn vị", "Kỳ", INCIDENTS)
                .row("Hội Nông dân xã", "Quý 2/2025", 3)
                .row("Hội Nông dân xã", "Quý 4/2026", 3));
        Period other = Period.parse("2025-Q2");

        assertThat(title.otherPeriods())
                .containsExactly(new OtherPeriod("Sheet1", "A1", "BÁO CÁO SỐ LIỆU QUÝ II NĂM 2025", other));
        assertThat(column.otherPeriods()).containsExactly(new OtherPeriod("Sheet1", "B2", "Quý 2/2025", other));
        assertThat(both.otherPeriods()).isEmpty();
    }

    /** Three sheets, one of them hidden: signs for nothing, marks, answers. */
    private static OfficeTable threeSheets() {
        return OfficeTable.of("Biểu 01")
                .row("Biểu 01. An toàn thông tin mạng - Quý IV/2026")
                .row()
                .row(
                        "STT",
                        "Đơn vị",
                        "Số máy tính được bảo vệ",
                        "Tổng số máy tính làm việc",
                        "Tỷ lệ máy tính được bảo vệ (%)",
                        "Hợp tác, học tập kinh nghiệm",
                        "Ghi chú")
                .row("I", "Mặt trận Tổ quốc")
                .row(1, "Ủy ban MTTQ Việt Nam xã", 7, 10, "70%", "Có trong tỉnh")
                .row(null, "Cộng I", 7, 10, "70%")
                .row("II", "Các đoàn thể")
                .row(1, "Hội Nông dân xã", 12, 16, "75%", "Không phát sinh")
                .row(2, "Hội Liên hiệp Phụ nữ xã", 9, 9, "100%", "Có trong tỉnh")
                .row(3, "Hội Cựu chiến binh xã", 4, 8, "50,0%", "-")
                .row(4, "Đoàn TNCS Hồ Chí Minh xã", 10, 11, "90,9%", "Có ngoài tỉnh hoặc quốc tế")
                .row(5, "Công đoàn xã", "-", "-", "-", "x")
                .row(null, "Cộng II", 35, 44, "79,5%")
                .row(null, "TỔNG CỘNG", 42, 54)
                .merge("A1:F1")
                .sheet("Quý III (cũ)")
                .row("STT", "Đơn vị", "Số máy tính được bảo vệ", "Tổng số máy tính làm việc")
                .row(1, "Hội Nông dân xã", 1, 99)
                .row(2, "Hội Liên hiệp Phụ nữ xã", 1, 99)
                .hideSheet()
                .sheet("Biểu 02")
                .row("Biểu 02. Số liệu các ấp")
                .row()
                .row(
                        "STT",
                        "Tên ấp",
                        "Kế hoạch chuyển đổi số của đơn vị",
                        "Hợp tác, học tập kinh nghiệm về đổi mới sáng tạo và chuyển đổi số",
                        "Có tuyên truyền phòng, chống lừa đảo")
                .row(1, "Ấp 4", "Đã ban hành", "Không phát sinh", "x")
                .row(2, "Ấp 11", "Chưa ban hành", "Có trong tỉnh", "-")
                .row(null, "Cộng", null, 2, 1);
    }

    @Test
    void shouldAskAboutAWordOnceForAllSheetsAndAboutAHiddenSheetNothingButWhetherItIsRead() {
        Proposal proposal = propose(threeSheets());

        assertThat(questions(proposal))
                .containsExactlyInAnyOrder(
                        "Quý III (cũ)!read: take, skip",
                        "Biểu 01!E: *CQS.3*",
                        "Biểu 01!F: *XHS.8*",
                        "unit/Ủy ban MTTQ Việt Nam xã: *PT.MT01*",
                        "word/-: missing, zero, not-applicable, fault",
                        "word/không phát sinh: *zero*",
                        "option-word/XHS.8/x: 0, 1, 2, missing, not-applicable, fault",
                        "Biểu 02!C: *CQS.2*",
                        "Biểu 02!E: XHS.7, XHS.5, note",
                        "unit/Ấp 4: *PT.AP04*",
                        "unit/Ấp 11: *PT.AP11*",
                        "answer-word/x: missing, zero, one, not-applicable, fault");
        assertThat(proposal.answer("Quý III (cũ)!read", "take").questions())
                .anyMatch(question -> question.key().equals("Quý III (cũ)!C"));
    }

    @Test
    void shouldSayOfASheetSomebodyLeavesOutThatHeDoes() {
        Proposal proposal = sure(propose(threeSheets()))
                .answer("Quý III (cũ)!read", "skip")
                .answer("Biểu 01!F", "XHS.8")
                .answer("Biểu 02!E", "XHS.7")
                .answer("word/-", "missing")
                .answer("word/không phát sinh", "zero")
                .answer("option-word/XHS.8/x", "fault")
                .answer("answer-word/x", "one");

        assertThat(figures(proposal))
                .contains("F8 XHS.8=0.0", "F12 XHS.8=x", "E4 XHS.7=1.0", "E5 XHS.7=missing", "C4 CQS.2=1.0")
                .contains(
                        "sheet-unread: Sheet “Quý III (cũ)” (đang ẩn) có số nhưng không được đọc: mẫu đọc bỏ qua sheet này");
        assertThat(questions(propose(file, proposal.mapping()))).isEmpty();
    }

    @Test
    void shouldAskWhichValueOfAFigureAWordStandsForWhereTheSetNamesThem() {
        Proposal proposal = propose(OfficeTable.of("Biểu 03")
                .row("STT", "Tên ấp", PLAN, FRAUD)
                .row(1, "Ấp 4", "Có", "Có")
                .row(2, "Ấp 11", "Chưa ban hành", "Không")
                .row(3, "Ấp 12", "chưa có", "-")
                .row(4, "Ấp 10", "Đã ban hành", "Có"));

        assertThat(questions(proposal))
                .contains("option-word/CQS.2/có: 0, 1, 2, 3, missing, not-applicable, fault")
                .noneMatch(question -> question.startsWith("word/có:"));
        assertThat(sure(proposal).questions())
                .anyMatch(question ->
                        question.text().equals("“Có” là mức nào của “%s”? Áp dụng cho ô C2.".formatted(PLAN)));

        Proposal answered = sure(proposal)
                .answer("option-word/CQS.2/có", "1")
                .answer("option-word/CQS.2/chưa có", "missing")
                .answer("word/-", "zero");

        assertThat(figures(answered))
                .contains("C2 CQS.2=1.0", "C3 CQS.2=0.0", "C4 CQS.2=missing", "C5 CQS.2=1.0", "D2 XHS.7=1.0");
        assertThat(questions(propose(file, answered.mapping()))).isEmpty();
        assertThat(questions(sure(proposal).answer("option-word/CQS.2/có", "9")))
                .anyMatch(question -> question.startsWith("option-word/CQS.2/có:"));
    }
}
