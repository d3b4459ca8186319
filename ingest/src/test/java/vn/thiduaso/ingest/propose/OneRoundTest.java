package vn.thiduaso.ingest.propose;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thiduaso.datasets.indexset.IndexSetSources;
import vn.thiduaso.datasets.lake.UnitRow;
import vn.thiduaso.ingest.mapping.OfficeTable;
import vn.thiduaso.ingest.read.ReadLimits;
import vn.thiduaso.ingest.read.Sketch;
import vn.thiduaso.ingest.read.SourceFile;
import vn.thiduaso.ingest.units.UnitTableReader;
import vn.thiduaso.scoring.Period;
import vn.thiduaso.scoring.indexset.IndexSet;

import static org.assertj.core.api.Assertions.assertThat;

/** What columns hold that are asked about is asked together with them, where it will be needed, and else not. */
class OneRoundTest {

    private static final IndexSet SET =
            IndexSetSources.resolve("PHUTAN-MINH-HOA").set();
    private static final Path UNITS = Path.of("../datasets/src/main/resources/packs/phu-tan-minh-hoa/units.csv");
    private static final Period PERIOD = Period.find("2026-Q4").orElseThrow();

    @TempDir
    private Path folder;

    private Proposal propose(OfficeTable table) {
        List<UnitRow> units = UnitTableReader.read(
                        SourceFile.open(UNITS, ReadLimits.batch()).reader(), "")
                .units();
        SourceFile file = SourceFile.open(table.write(folder.resolve("bieu.xlsx")), ReadLimits.batch());
        return Proposal.of(
                "bieu", Sketch.of(file.reader()), new Known(SET, units, PERIOD), Answers.NONE, Optional.empty());
    }

    /** Keys; of what is sure its suggestion too. */
    private static List<String> asked(Proposal proposal) {
        return proposal.questions().stream()
                .map(question -> question.key()
                        + question.sure().map(sure -> "=" + sure.answer()).orElse(""))
                .toList();
    }

    private static OfficeTable petitions() {
        return OfficeTable.of("B")
                .row("Đơn vị", "Số sự cố an toàn thông tin mạng xảy ra tại đơn vị", "Số phản ánh")
                .row("Hội Nông dân xã", 2, "-")
                .row("Công đoàn xã", 3, "x")
                .row("Phòng Kinh tế", 1, "2");
    }

    @Test
    void shouldAskWhatWordsMeanOnlyWhereTheyAreRead() {
        Proposal proposal = propose(petitions());

        assertThat(asked(proposal)).containsExactly("B!C");
        assertThat(asked(proposal.answer("B!C", "note"))).isEmpty();
        assertThat(asked(proposal.answer("B!C", "XHS.5"))).containsExactly("word/-", "count-word/x");
    }

    @Test
    void shouldAskWhatAWordMeansTogetherWithTheFigureThatIsLikely() {
        Proposal proposal = propose(OfficeTable.of("B")
                .row("Đơn vị", "Số sự cố an toàn thông tin mạng")
                .row("Hội Nông dân xã", "…")
                .row("Công đoàn xã", 3));

        assertThat(asked(proposal)).containsExactly("B!B=CQS.9", "word/…");
    }

    @Test
    void shouldAskWhetherANumberIsAShareTogetherWithThePercentageThatIsLikely() {
        Proposal proposal = propose(OfficeTable.of("B")
                .row("Đơn vị", "Tỷ lệ hồ sơ giải quyết đúng hạn")
                .row("Hội Nông dân xã", "95%")
                .row("Công đoàn xã", "0,9")
                .row("Phòng Kinh tế", "91,2%"));

        assertThat(asked(proposal)).containsExactly("B!B=CQS.6", "B!B/value-unit");
        assertThat(asked(proposal.answer("B!B", "note"))).isEmpty();
    }

    private static OfficeTable selfScored() {
        return OfficeTable.of("Tự chấm")
                .row("PHÒNG KINH TẾ XÃ PHÚ TÂN")
                .row("Đơn vị: Phòng Kinh tế")
                .row()
                .row("TT", "Nội dung, tiêu chí", "Số liệu báo cáo", null)
                .row(null, null, "Kỳ trước", "Kỳ này")
                .row(1, "Số sự cố an toàn thông tin mạng xảy ra tại đơn vị", "Không", "2")
                .row(2, "Tỷ lệ hồ sơ TTHC giải quyết đúng hạn", "97,06%", "0,9812")
                .merge("A4:A5", "B4:B5", "C4:D4");
    }

    @Test
    void shouldTakeThisPeriodForTheOneThatIsReadAndAskNothingMoreAboutTheLast() {
        Proposal proposal = propose(selfScored());

        assertThat(asked(proposal))
                .containsExactly(
                        "Tự chấm!C=note",
                        "indicator/Tỷ lệ hồ sơ TTHC giải quyết đúng hạn=CQS.6",
                        "Tự chấm!D/value-unit");
        Question unit = proposal.questions().get(2);
        assertThat(unit.cell()).isEqualTo("D7");
        assertThat(unit.text()).contains("Kỳ này");
        assertThat(asked(proposal.answer("Tự chấm!C", "value")))
                .as("both are read: which one, and what is in both")
                .contains("Tự chấm!one/.value", "word/không=zero");
    }

    @Test
    void shouldSuggestAUnitOnceThatSeveralTitlesName() {
        Proposal proposal = propose(OfficeTable.of("B")
                .row("PHÒNG KINH TẾ XÃ PHÚ TÂN")
                .row("Báo cáo của Phòng Kinh tế xã năm nay")
                .row("Nội dung", "Kỳ này")
                .row("Số sự cố an toàn thông tin mạng xảy ra tại đơn vị", 2));

        assertThat(proposal.questions().get(0).suggestions())
                .extracting(Suggestion::answer)
                .startsWith("PT.CQ02")
                .doesNotHaveDuplicates();
    }

    @Test
    void shouldSuggestNoFigureFirstThatTheColumnBesideHas() {
        OfficeTable table = OfficeTable.of("B")
                .row("Đơn vị", "Cơ sở chấp nhận thanh toán điện tử", null)
                .row(null, "Số cơ sở", "Tổng số")
                .row("Ban nhân dân ấp số 1", 20, 40)
                .row("Ban nhân dân ấp số 2", 21, 41)
                .merge("A1:A2", "B1:C1");

        assertThat(asked(propose(table))).containsExactly("B!B=KTS.2.numerator", "B!C=KTS.2.denominator");
        assertThat(asked(propose(table).answer("B!B", "KTS.2.numerator"))).containsExactly("B!C=KTS.2.denominator");
        assertThat(propose(table)
                        .answer("B!B", "KTS.2.denominator")
                        .questions()
                        .get(0)
                        .suggestions()
                        .get(0)
                        .answer())
                .isEqualTo("KTS.2.numerator");
    }

    @Test
    void shouldShowRowsThatAreNotReadAsSuch() {
        Proposal proposal = propose(OfficeTable.of("B")
                .row("Đơn vị", "Số sự cố an toàn thông tin mạng xảy ra tại đơn vị")
                .row("Cụm thi đua số 1", 9)
                .row("Hội Nông dân xã", 2)
                .row("Cộng cụm I", 2));

        assertThat(asked(proposal)).containsExactly("unit/Cụm thi đua số 1");
        assertThat(roles(proposal))
                .containsExactly(Grid.RowRole.HEAD, Grid.RowRole.FIGURES, Grid.RowRole.FIGURES, Grid.RowRole.SUM);
        assertThat(roles(proposal.answer("unit/Cụm thi đua số 1", "skip")))
                .containsExactly(Grid.RowRole.HEAD, Grid.RowRole.SKIPPED, Grid.RowRole.FIGURES, Grid.RowRole.SUM);
    }

    private static List<Grid.RowRole> roles(Proposal proposal) {
        return proposal.grids(10).get(0).rows().stream().map(Grid.GridRow::role).toList();
    }

    /** A table of an outsider: three rows of heads, units called in five ways, a sum, a word, names of a scale and one that is none of it. */
    private static OfficeTable hamlets() {
        return OfficeTable.of("Các ấp")
                .row("BIỂU THEO DÕI CHUYỂN ĐỔI SỐ CÁC ẤP, QUÝ IV/2026")
                .row()
                .row("TT", "Đơn vị", "Xã hội số", null, null, null, "Kinh tế số", null, null, "Ghi chú")
                .row(
                        null,
                        null,
                        "Hộ có Internet băng rộng",
                        null,
                        null,
                        "Số buổi tuyên truyền",
                        "Cơ sở chấp nhận thanh toán điện tử",
                        null,
                        "Kế hoạch chuyển đổi số")
                .row(null, null, "Số hộ có", "Tổng số hộ", "%", null, "Số cơ sở", "Tổng số")
                .row(1, "Ấp 1", "700", "1.200", "58,33%", 3, "20", "40", "Đã ban hành")
                .row(2, "BND ấp 3", "714", "1.222", "58,43%", 5, "22", "42", "Chưa ban hành")
                .row(3, "Ban nhân dân ấp Số 4", "721", "1.233", "58,48%", "x", "23", "43", "có")
                .row(null, "Cộng", "2.135", "3.655")
                .row(4, "Ấp số VII", "742", "1.266", "58,61%", 5, "26", "46", "Đã ban hành")
                .row(5, "ấp mười", "763", "1.299", "58,74%", 4, "29", "49", "Chưa ban hành")
                .merge("A3:A5", "B3:B5", "C3:F3", "G3:I3", "J3:J5", "C4:E4", "F4:F5", "G4:H4", "I4:I5");
    }

    @Test
    void shouldNeedFewAnswersInOneRound() {
        Proposal proposal = propose(hamlets());

        assertThat(asked(proposal))
                .containsExactlyInAnyOrder(
                        "Các ấp!E=XHS.6",
                        "Các ấp!F=XHS.5",
                        "Các ấp!G=KTS.2.numerator",
                        "Các ấp!H=KTS.2.denominator",
                        "Các ấp!I",
                        "unit/Ấp 1=PT.AP01",
                        "unit/BND ấp 3=PT.AP03",
                        "unit/Ấp số VII=PT.AP07",
                        "unit/ấp mười=PT.AP10",
                        "count-word/x",
                        "option-word/CQS.2/có");
        Proposal answered = proposal;
        for (Question question : proposal.questions()) {
            String answer =
                    question.sure().or(question::likely).map(Suggestion::answer).orElse("missing");
            answered = answered.answer(question.key(), answer);
        }
        assertThat(asked(answered)).isEmpty();
    }

    /** Schools in groups that are added up above them, words of an office, and heads that are the beginnings of names. */
    private static OfficeTable schools() {
        return OfficeTable.of("GD")
                .row(
                        "TT",
                        "Tên trường",
                        "Máy tính có phần mềm diệt virus",
                        null,
                        "Sự cố ATTT mạng",
                        "Tuyên truyền phòng, chống lừa đảo",
                        "Hợp tác, học tập kinh nghiệm")
                .row(null, null, "Tổng số máy", "Số máy đã cài", null, null, null)
                .row("I", "Khối Mầm non", 31, 27, 1)
                .row(1, "MN số 1", 15, 12, "Không phát sinh", "x", "Không có")
                .row(2, "Trường Mầm non số 2", 16, 15, 1, "Có", "Có trong tỉnh")
                .row("II", "Khối Tiểu học")
                .row(3, "TH số 1", 1234, "x", "-", "x", "-")
                .row(4, "Trường TH số 2", 40, 38, "-", "Không", "Có trong tỉnh")
                .row(null, "Cộng khối TH", 1274, 38)
                .merge("A1:A2", "B1:B2", "C1:D1", "E1:E2", "F1:F2", "G1:G2");
    }

    @Test
    void shouldAskAboutWordsOfSchoolsAndNothingElseThatNeedsThought() {
        Proposal proposal = propose(schools());

        assertThat(asked(proposal))
                .contains("unit/Khối Mầm non=skip", "GD!F=XHS.7", "GD!G=XHS.8", "word/không phát sinh=zero")
                .filteredOn(asked -> !asked.contains("="))
                .containsExactlyInAnyOrder("answer-word/x", "word/x", "word/-");
    }

    @Test
    void shouldTakeARowForNoSumThatTheRowsBelowDoNotAddUpTo() {
        Proposal proposal = propose(OfficeTable.of("GD")
                .row("TT", "Tên trường", "CQS.3.denominator", "CQS.3.numerator")
                .row("I", "Khối Mầm non", 31, 27)
                .row(1, "Trường Mầm non số 1", 15, 12)
                .row(2, "Trường Mầm non số 2", 17, 16));

        assertThat(asked(proposal)).containsExactly("unit/Khối Mầm non");
    }

    @Test
    void shouldSuggestNoPartOfARatioFirstUnderAHeadOfPercentages() {
        IndexSet service = IndexSetSources.resolve("SERVICE-766").set();
        SourceFile file = SourceFile.open(
                OfficeTable.of("B")
                        .row("Đơn vị", "Mức độ hài lòng", null)
                        .row(null, "Tỷ lệ hài lòng", "Số phản ánh")
                        .row("Xã A", "98,5", 4)
                        .row("Xã B", 97, 12)
                        .merge("A1:A2", "B1:C1")
                        .write(folder.resolve("766.xlsx")),
                ReadLimits.batch());
        Proposal proposal = Proposal.of(
                "bieu",
                Sketch.of(file.reader()),
                new Known(service, List.of(), PERIOD),
                Answers.NONE,
                Optional.empty());

        assertThat(proposal.questions())
                .filteredOn(question -> question.cell().equals("B2"))
                .singleElement()
                .satisfies(question -> assertThat(question.suggestions())
                        .extracting(Suggestion::answer)
                        .contains("DOSSIER_RECEIVING_SATISFACTION", "PETITION_HANDLING_SATISFACTION")
                        .noneMatch(answer -> answer.endsWith("numerator") || answer.endsWith("denominator")));
    }
}
