package vn.thiduaso.ingest.propose;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thiduaso.ingest.ExampleFiles;
import vn.thiduaso.ingest.map.Column;
import vn.thiduaso.ingest.map.HeaderMapping;
import vn.thiduaso.ingest.mapping.OfficeTable;

import static org.assertj.core.api.Assertions.assertThat;

class ProposalTest {

    @TempDir
    private Path folder;

    private ProposedFile propose(OfficeTable table) {
        return ProposedFile.of(table.write(folder.resolve("bieu.xlsx")));
    }

    /** Titles, three rows of merged heads, numbers of columns, units by name, a sum, a note. */
    private static OfficeTable quarterly() {
        return OfficeTable.of("Biểu 01")
                .row("UBND XÃ PHÚ TÂN", null, null, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
                .row("BÁO CÁO SỐ LIỆU QUÝ III NĂM 2026")
                .row()
                .row("STT", "Đơn vị", "Số liệu quý III", null, null, "Ghi chú")
                .row(null, null, "Đúng hạn", null, "Buổi họp")
                .row(null, null, "Tử số", "Mẫu số")
                .row("(1)", "(2)", "(3)", "(4)", "(5)", "(6)")
                .row(1, "Đơn vị A1", 90, 100, 3)
                .row(2, "đơn vị  a2", 45, 50, 4, "tốt")
                .row(null, "Tổng cộng", 135, 150, 7)
                .row("Ghi chú: số liệu đến 30/9")
                .row("Phú Tân, ngày 05 tháng 10 năm 2026")
                .merge("A1:C1", "D1:F1", "A2:F2", "A4:A6", "B4:B6", "C4:E4", "F4:F6", "C5:D5", "E5:E6");
    }

    @Test
    void shouldReadThreeRowsOfMergedHeadsWithoutAQuestion() {
        ProposedFile file = propose(quarterly());

        assertThat(file.questions()).isEmpty();
        assertThat(file.lines())
                .containsExactly(
                        "A1 ON_TIME 2026-Q3 numerator=C8:90.0 denominator=D8:100.0".replace("A1 ", "Đơn vị A1 "),
                        "Đơn vị A1 MEETINGS 2026-Q3 value=E8:3.0",
                        "đơn vị  a2 ON_TIME 2026-Q3 numerator=C9:45.0 denominator=D9:50.0",
                        "đơn vị  a2 MEETINGS 2026-Q3 value=E9:4.0");
    }

    @Test
    void shouldShowWhatEachRowAndColumnIsTakenFor() {
        Grid grid = propose(quarterly()).proposal().grids(20).get(0);

        assertThat(grid.rows().stream().map(row -> row.role().name()))
                .containsExactly(
                        "TITLE", "TITLE", "BLANK", "HEAD", "HEAD", "HEAD", "NUMBERS", "FIGURES", "FIGURES", "SUM",
                        "BEHIND", "BEHIND");
        assertThat(grid.columns().get(2).head()).isEqualTo("Số liệu quý III › Đúng hạn › Tử số");
        assertThat(grid.columns().get(2).code()).isEqualTo("ON_TIME");
        assertThat(grid.columns().get(1).role().orElseThrow().vi()).isEqualTo("Đơn vị");
        assertThat(propose(quarterly()).proposal().grids(1).get(0).rows()).hasSize(8);
    }

    @Test
    void shouldOfferEveryColumnOfARatioItsValueAndBothItsParts() {
        ProposedFile file = propose(quarterly());
        Grid grid = file.proposal().grids(1).get(0);
        Grid.GridColumn numerator = grid.columns().get(2);

        assertThat(grid.choices().stream().map(ColumnAnswer::answer))
                .contains("note", "unit", "ON_TIME.value", "ON_TIME.numerator", "ON_TIME.denominator", "MEETINGS");
        assertThat(numerator.answer().orElseThrow().answer()).isEqualTo("ON_TIME.numerator");
        assertThat(file.answer(numerator.key(), "ON_TIME.value").lines().get(0)).contains("value=C8:90.0");
    }

    @Test
    void shouldKnowEveryHeadThatIsCertainInATableOfOurOwn() {
        assertThat(Stream.of(Column.values()).flatMap(Column::heads))
                .allMatch(head -> HeadWords.role(head).isPresent());
        HeaderMapping.partHeads()
                .forEach((head, part) ->
                        assertThat(HeadWords.part(head)).as(head).contains(part));
    }

    @Test
    void shouldUnderstandWhatOfficesWriteShort() {
        assertThat(Abbreviations.spelledOut("Số DN, HTX có mô hình CĐS; HS"))
                .isEqualTo("Số doanh nghiệp, hợp tác xã có mô hình chuyển đổi số; HS");
        assertThat(Abbreviations.ofUnit("P. Văn hoá - XH")).isEqualTo("Phòng Văn hoá - Xã hội");
        assertThat(Abbreviations.ofUnit("VP HĐND và UBND xã")).isEqualTo("Văn phòng Hội đồng nhân dân và UBND xã");
        assertThat(Abbreviations.ofUnit("Ban XD Đảng")).isEqualTo("Ban Xây dựng Đảng");
    }

    @Test
    void shouldSayWhatElseMayBeAnsweredToAQuestion() {
        ProposedFile file = propose(OfficeTable.of("B")
                .row("Đơn vị", "Số buổi họp đã tổ chức")
                .row("Phòng A1", "1.234")
                .row("Đơn vị A1", "chưa rõ"));

        assertThat(file.proposal().questions().stream().map(Question::subject))
                .containsExactlyInAnyOrder(Subject.COLUMN, Subject.UNIT, Subject.CHOICE, Subject.CHOICE);
    }

    @Test
    void shouldSuggestWhatIsAlikeWithWhyAndHowNearAndTakeNothingOfItUnasked() {
        ProposedFile file = propose(
                OfficeTable.of("B").row("Đơn vị", "Số buổi họp đã tổ chức").row("Đơn vị A1", 3));

        Question question = file.proposal().questions().get(0);

        assertThat(file.proposal().mapping()).isEmpty();
        assertThat(question.cell()).isEqualTo("B1");
        assertThat(question.suggestions().get(0))
                .satisfies(first -> assertThat(first.answer()).isEqualTo("MEETINGS"))
                .satisfies(first -> assertThat(first.why()).isEqualTo("tên gần giống"))
                .satisfies(first -> assertThat(first.nearness()).isBetween(0.4, 0.9));
        assertThat(file.answer("B!B", "MEETINGS").lines()).containsExactly("Đơn vị A1 MEETINGS value=B2:3.0");
        assertThat(file.answer("B!B", "note").proposal().draft()).isEmpty();
    }

    @Test
    void shouldKnowNamesBehindNumbersAndBeforeUnitsOfMeasure() {
        ProposedFile file = propose(OfficeTable.of("B")
                .row("TT", "Tên đơn vị", "1.1. Đúng hạn (%)", "b) Buổi họp (buổi)")
                .row(1, "Đơn vị A1", 97.5, 2));

        assertThat(file.lines()).containsExactly("Đơn vị A1 ON_TIME value=C2:97.5", "Đơn vị A1 MEETINGS value=D2:2.0");
    }

    @Test
    void shouldAskOnceForAColumnOfNumbersThatCanBeTwoThings() {
        ProposedFile file = propose(OfficeTable.of("B")
                .row("Đơn vị", "Đúng hạn › Tử số".replace(" › Tử số", ".numerator"), "ON_TIME.denominator")
                .row("Đơn vị A1", "1.234", 2345)
                .row("Đơn vị A2", "2.345", 1234));

        assertThat(file.questions()).containsExactly("B!B/number: vi, plain");
        assertThat(file.proposal().questions().get(0).text()).contains("1234 hay 1,234");
        assertThat(file.answer("B!B/number", "vi").lines())
                .containsExactly(
                        "Đơn vị A1 ON_TIME numerator=B2:1234.0 denominator=C2:2345.0",
                        "Đơn vị A2 ON_TIME numerator=B3:2345.0 denominator=C3:1234.0");
        assertThat(file.answer("B!B/number", "plain").lines())
                .first()
                .asString()
                .contains("numerator=B2:1.234");
    }

    @Test
    void shouldAskForANumberThatCanBeTwoInAColumnThatIsNotWrittenAsTheOthers() {
        ProposedFile file = propose(OfficeTable.of("B")
                .row("Đơn vị", "ON_TIME.numerator", "ON_TIME.denominator", "Buổi họp")
                .row("Đơn vị A1", "987,5", "1.001", 2)
                .row("Đơn vị A2", "1.005", "1.5", 3));

        assertThat(file.questions()).containsExactly("B!C/number: vi, plain");
        assertThat(file.answer("B!C/number", "vi").lines())
                .containsExactly(
                        "Đơn vị A1 ON_TIME numerator=B2:987,5 denominator=C2:1001.0",
                        "Đơn vị A1 MEETINGS value=D2:2.0",
                        "Đơn vị A2 ON_TIME numerator=B3:1005.0 denominator=C3:1.5",
                        "Đơn vị A2 MEETINGS value=D3:3.0");
    }

    @Test
    void shouldTakePercentagesAsTextAndAskForFractions() {
        ProposedFile text =
                propose(OfficeTable.of("B").row("Đơn vị", "Đúng hạn").row("Đơn vị A1", "97,06%"));
        assertThat(text.lines()).containsExactly("Đơn vị A1 ON_TIME value=B2:97.06");

        ProposedFile fraction = propose(OfficeTable.of("B")
                .row("Đơn vị", "Đúng hạn")
                .row("Đơn vị A1", 0.9706)
                .row("Đơn vị A2", 1));
        assertThat(fraction.questions()).containsExactly("B!B/value-unit: fraction, percent");
        assertThat(fraction.answer("B!B/value-unit", "fraction").lines())
                .containsExactly("Đơn vị A1 ON_TIME value=B2:97.06", "Đơn vị A2 ON_TIME value=B3:100.0");
        assertThat(fraction.answer("B!B/value-unit", "percent").lines())
                .containsExactly("Đơn vị A1 ON_TIME value=B2:0.9706", "Đơn vị A2 ON_TIME value=B3:1.0");
    }

    @Test
    void shouldNotAskForTheMeaningOfANumberThatIsWrittenWrongly() {
        ProposedFile file = propose(OfficeTable.of("B")
                .row("Đơn vị", "Buổi họp")
                .row("Đơn vị A1", "8O")
                .row("Đơn vị A2", "12 triệu")
                .row("Đơn vị A3", 3));

        assertThat(file.questions()).isEmpty();
        assertThat(file.lines())
                .containsExactly(
                        "Đơn vị A1 MEETINGS value=B2:8O",
                        "Đơn vị A2 MEETINGS value=B3:12 triệu",
                        "Đơn vị A3 MEETINGS value=B4:3.0");
    }

    @Test
    void shouldKeepThatAWordIsASlipSoThatItIsNotAskedAgain() {
        OfficeTable table = OfficeTable.of("B")
                .row("Đơn vị", "Buổi họp")
                .row("Đơn vị A1", "nhiều")
                .row("Đơn vị A2", 3);
        ProposedFile said = propose(table).answer("word/nhiều", "fault");

        assertThat(said.lines())
                .containsExactly("Đơn vị A1 MEETINGS value=B2:nhiều", "Đơn vị A2 MEETINGS value=B3:3.0");
        assertThat(ProposedFile.of(said.file(), Optional.of(said.confirmed())).questions())
                .isEmpty();
    }

    @Test
    void shouldAskWhatWordsMeanOnceAndKnowThoseThatSayIt() {
        ProposedFile file = propose(OfficeTable.of("B")
                .row("Đơn vị", "Buổi họp")
                .row("Đơn vị A1", "-")
                .row("Đơn vị A2", "Không áp dụng")
                .row("Đơn vị A3", "Không phát sinh")
                .row("Đơn vị A4", "-")
                .row("Đơn vị A5", (Object) null));

        assertThat(file.questions())
                .containsExactly(
                        "word/-: missing, zero, not-applicable, fault",
                        "word/không phát sinh: zero, missing, not-applicable, fault");
        assertThat(file.answer("word/-", "missing")
                        .answer("word/không phát sinh", "zero")
                        .lines())
                .containsExactly(
                        "Đơn vị A1 MEETINGS value=B2:missing",
                        "Đơn vị A2 MEETINGS value=B3:not-applicable",
                        "Đơn vị A3 MEETINGS value=B4:0.0",
                        "Đơn vị A4 MEETINGS value=B5:missing");
    }

    @Test
    void shouldAskForUnitsUnderOtherNamesAndKnowRowsThatAddUpOthers() {
        ProposedFile file = propose(OfficeTable.of("B")
                .row("TT", "Đơn vị", "Buổi họp")
                .row("I", "Khối cơ quan")
                .row(1, "Đơn vị A1", 2)
                .row(2, "Đơn vi A2 (mới)", 3)
                .row(null, "Cộng khối cơ quan", 5));

        assertThat(file.questions()).hasSize(1).first().asString().startsWith("unit/Đơn vi A2 (mới): A");
        assertThat(file.answer("unit/Đơn vi A2 (mới)", "A2").lines())
                .containsExactly("Đơn vị A1 MEETINGS value=C3:2.0", "A2 MEETINGS value=C4:3.0");
        assertThat(file.answer("unit/Đơn vi A2 (mới)", "skip").lines())
                .containsExactly("Đơn vị A1 MEETINGS value=C3:2.0");
    }

    @Test
    void shouldNeverTakeNorDropHiddenRowsAndColumnsWithoutBeingAsked() {
        ProposedFile file = propose(OfficeTable.of("B")
                .row("Đơn vị", "Buổi họp", "Đúng hạn")
                .row("Đơn vị A1", 2, 90)
                .row("Đơn vị A2", 3, 80)
                .hideRow(3)
                .hideColumn('C'));

        assertThat(file.questions()).containsExactly("B!hidden: take, skip", "B!C/hidden: take, skip");
        assertThat(file.answer("B!hidden", "skip").answer("B!C/hidden", "take").lines())
                .startsWith("Đơn vị A1 MEETINGS value=B2:2.0", "Đơn vị A1 ON_TIME value=C2:90.0")
                .hasSize(3);
        assertThat(file.answer("B!hidden", "take").answer("B!C/hidden", "skip").lines())
                .containsExactly("Đơn vị A1 MEETINGS value=B2:2.0", "Đơn vị A2 MEETINGS value=B3:3.0");
    }

    @Test
    void shouldReadTextFilesWithHeadsOfTwoRows() {
        Path csv = ExampleFiles.text(
                folder.resolve("bieu.csv"),
                "BÁO CÁO;;;;\n;;;;\nSTT;Đơn vị;Đúng hạn;;Buổi họp\n;;Tử số;Mẫu số;\n1;Đơn vị A1;9;10;2\n");

        ProposedFile file = ProposedFile.of(csv);

        assertThat(file.questions()).isEmpty();
        assertThat(file.lines())
                .containsExactly(
                        "Đơn vị A1 ON_TIME numerator=C5:9.0 denominator=D5:10.0"
                                .replace(":9.0", ":9")
                                .replace(":10.0", ":10"),
                        "Đơn vị A1 MEETINGS value=E5:2");
    }

    @Test
    void shouldTakeAnswersTogetherAsOneAfterTheOther() {
        Proposal asked = propose(OfficeTable.of("Biểu 01")
                        .row("STT", "Đơn vị", "Buổi họp")
                        .row(1, "Phòng\nA", 3)
                        .row(2, "Phòng B", 4)
                        .row(3, "Phòng C", 5))
                .proposal();
        Map<String, String> answers =
                asked.questions().stream().limit(2).collect(Collectors.toMap(Question::key, question -> "A1"));
        Proposal oneByOne = asked;
        for (Map.Entry<String, String> answer : answers.entrySet()) {
            oneByOne = oneByOne.answer(answer.getKey(), answer.getValue());
        }

        Proposal together = asked.answers(answers);

        assertThat(asked.questions()).hasSize(3);
        assertThat(together.questions()).hasSize(1).isEqualTo(oneByOne.questions());
        assertThat(together.draft()).isEqualTo(oneByOne.draft());
    }
}
