package vn.thiduaso.ingest.propose;

import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thiduaso.datasets.indexset.IndexSetYaml;
import vn.thiduaso.ingest.ExampleFiles;
import vn.thiduaso.ingest.mapping.OfficeTable;
import vn.thiduaso.scoring.indexset.IndexSet;

import static org.assertj.core.api.Assertions.assertThat;

/** Tables that have what is counted above and below in columns of their own. */
class RatioColumnsTest {

    /** The example with a name for both parts of its ratio. */
    private static final IndexSet SET = IndexSetYaml.read(
            ExampleFiles.YAML.replace(
                    "kind: ratio, aliases", "kind: ratio, label: {vi: Hồ sơ đúng hạn / tổng số hồ sơ}, aliases"),
            "sample.yaml");

    @TempDir
    private Path folder;

    private ProposedFile propose(OfficeTable table) {
        return ProposedFile.of(table.write(folder.resolve("bieu.xlsx")), Optional.empty(), SET);
    }

    @Test
    void shouldOfferNumeratorAndDenominatorByTheNameOfTheRatio() {
        ProposedFile file = propose(OfficeTable.of("B")
                .row("Đơn vị", "Hồ sơ trả đúng hạn", "Tổng số hồ sơ nhận")
                .row("Đơn vị A1", 90, 100));

        assertThat(file.questions().get(0)).startsWith("B!B: ON_TIME.numerator, ON_TIME");
        assertThat(file.questions().get(1)).startsWith("B!C: ON_TIME.denominator, ON_TIME");
        assertThat(file.proposal().questions().get(1).suggestions().get(0).label())
                .isEqualTo("mẫu số: tổng số hồ sơ");
        assertThat(file.answer("B!B", "ON_TIME.numerator")
                        .answer("B!C", "ON_TIME.denominator")
                        .lines())
                .containsExactly("Đơn vị A1 ON_TIME numerator=B2:90.0 denominator=C2:100.0");
    }

    /** A column of words is not passed over when its head is a figure's; two counts in a cell are its numerator and denominator. */
    @Test
    void shouldReadTwoCountsInACell() {
        ProposedFile file = propose(OfficeTable.of("B")
                .row("Đơn vị", "Hồ sơ đúng hạn")
                .row("Đơn vị A1", "9/10")
                .row("Đơn vị A2", "1.200 / 1.500")
                .row("Đơn vị A3", "chín"));

        assertThat(file.answer("B!B", "ON_TIME").answer("word/chín", "fault").lines())
                .containsExactly(
                        "Đơn vị A1 ON_TIME numerator=B2:9.0 denominator=B2:10.0",
                        "Đơn vị A2 ON_TIME numerator=B3:1200.0 denominator=B3:1500.0",
                        "Đơn vị A3 ON_TIME value=B4:chín");
    }

    /** A head that only counts is half of the name of many ratios: what stands above it says of which. */
    @Test
    void shouldNameNothingByAHeadThatOnlyCounts() {
        ProposedFile file = propose(OfficeTable.of("B")
                .row("Đơn vị", "Văn bản đi", null)
                .row(null, "Ký số", "Tổng số")
                .row("Đơn vị A1", 90, 100)
                .merge("A1:A2", "B1:C1"));

        assertThat(file.proposal().questions())
                .flatExtracting(Question::suggestions)
                .extracting(Suggestion::nearness)
                .allMatch(nearness -> nearness < 0.6);
    }

    /** What many names begin with is no likeness: the rest must be alike too. */
    @Test
    void shouldNotTakeTheWordsThatCountForALikeness() {
        ProposedFile file =
                propose(OfficeTable.of("B").row("Đơn vị", "Tổng số HS").row("Đơn vị A1", 100));

        assertThat(file.proposal().questions().get(0).suggestions())
                .extracting(Suggestion::nearness)
                .allMatch(nearness -> nearness < 0.5);
    }

    @Test
    void shouldOfferEveryPartOfTheRatioThatIsNearest() {
        assertThat(propose(OfficeTable.of("B")
                                .row("Đơn vị", "Hồ sơ trả đúng hạn")
                                .row("Đơn vị A1", 90))
                        .questions()
                        .get(0))
                .contains("ON_TIME.numerator")
                .contains("ON_TIME.denominator")
                .contains("ON_TIME,")
                .endsWith("note");
    }

    @Test
    void shouldAskWhetherTwoColumnsUnderOneNameAreThePartsOfIt() {
        ProposedFile file = propose(OfficeTable.of("B")
                .row("Đơn vị", "Đúng hạn", null)
                .row(null, "Tổng số", "Số đúng hạn")
                .row("Đơn vị A1", 100, 90)
                .merge("A1:A2", "B1:C1"));

        assertThat(file.questions()).containsExactly("B!one/ON_TIME.value: C/B, B, C");
        assertThat(file.proposal().questions().get(0).suggestions().get(0).label())
                .isEqualTo("tử số: Số đúng hạn; mẫu số: Tổng số");
        assertThat(file.answer("B!one/ON_TIME.value", "C/B").lines())
                .containsExactly("Đơn vị A1 ON_TIME denominator=B3:100.0 numerator=C3:90.0");
        assertThat(file.answer("B!one/ON_TIME.value", "B/C").lines())
                .containsExactly("Đơn vị A1 ON_TIME numerator=B3:100.0 denominator=C3:90.0");
        assertThat(file.answer("B!one/ON_TIME.value", "C").lines()).containsExactly("Đơn vị A1 ON_TIME value=C3:90.0");
    }

    @Test
    void shouldKeepTheRatioItselfBesideItsParts() {
        ProposedFile file = propose(OfficeTable.of("B")
                .row("Đơn vị", "Đúng hạn", null, null)
                .row(null, "Số đúng hạn", "Tổng số", "Tỷ lệ (%)")
                .row("Đơn vị A1", 90, 100, 90)
                .merge("A1:A2", "B1:D1"));

        assertThat(file.answer("B!one/ON_TIME.value", "B/C").lines())
                .containsExactly("Đơn vị A1 ON_TIME numerator=B3:90.0 denominator=C3:100.0 value=D3:90.0");
    }

    @Test
    void shouldNotAskAgainForAFileOfTheSameHeads() {
        ProposedFile said = propose(OfficeTable.of("B")
                        .row("Đơn vị", "Đúng hạn", null)
                        .row(null, "Số đúng hạn", "Tổng số")
                        .row("Đơn vị A1", 90, 100)
                        .merge("A1:A2", "B1:C1"))
                .answer("B!one/ON_TIME.value", "B/C");

        assertThat(ProposedFile.of(said.file(), Optional.of(said.confirmed()), SET)
                        .questions())
                .isEmpty();
    }

    /** Nothing is dropped in silence. */
    @Test
    void shouldAskAgainWhereAnAnswerNamesNoneOfTheColumns() {
        ProposedFile file = propose(OfficeTable.of("B")
                .row("Đơn vị", "Đúng hạn", null)
                .row(null, "Số đúng hạn", "Tổng số")
                .row("Đơn vị A1", 90, 100)
                .merge("A1:A2", "B1:C1"));

        assertThat(file.answer("B!one/ON_TIME.value", "X").questions())
                .containsExactly("B!one/ON_TIME.value: B/C, B, C");
        // one of the columns is said to be the value itself
        assertThat(file.answer("B!one/ON_TIME.value", "B/C")
                        .answer("B!B", "ON_TIME.value")
                        .questions())
                .containsExactly("B!one/ON_TIME.value: B, C");
    }

    /** The head above is like the ratio as a whole, and neither below names its half. */
    @Test
    void shouldSuggestThePartsFirstWhereTwoColumnsStandUnderOneHeadLikeTheRatio() {
        ProposedFile file = propose(OfficeTable.of("B")
                .row("Đơn vị", "Kết quả hồ sơ đúng hạn", null)
                .row(null, "Tổng số nhận", "Số đã đúng hạn")
                .row("Đơn vị A1", 100, 90)
                .merge("A1:A2", "B1:C1"));

        assertThat(file.questions().get(0)).startsWith("B!B: ON_TIME.denominator, ");
        assertThat(file.questions().get(1)).startsWith("B!C: ON_TIME.numerator, ");
        assertThat(file.answer("B!C", "ON_TIME.numerator")
                        .proposal()
                        .questions()
                        .get(0)
                        .suggestions()
                        .get(0)
                        .answer())
                .isEqualTo("ON_TIME.denominator");
    }

    @Test
    void shouldNotTakeThreeColumnsForThePartsOfARatio() {
        ProposedFile file = propose(OfficeTable.of("B")
                .row("Đơn vị", "Hồ sơ đúng hạn trên tổng số hồ sơ", null, null)
                .row(null, "Tháng 7", "Tháng 8", "Tháng 9")
                .row("Đơn vị A1", 80, 90, 85)
                .merge("A1:A2", "B1:D1"));

        assertThat(file.questions().get(0)).startsWith("B!B: ON_TIME, ");
    }

    /** Nothing above 100 is a percentage. */
    @Test
    void shouldNotOfferThePercentageForCounts() {
        ProposedFile file = propose(OfficeTable.of("B")
                .row("Đơn vị", "Hồ sơ trả đúng hạn", "Tổng số hồ sơ nhận")
                .row("Đơn vị A1", 90, 100)
                .row("Đơn vị A2", 190, 200));

        assertThat(file.questions())
                .containsExactly(
                        "B!B: ON_TIME.numerator, ON_TIME.denominator, note",
                        "B!C: ON_TIME.denominator, ON_TIME.numerator, note");
    }

    @Test
    void shouldOfferThePercentageOfASetThatLetsItExceedOneHundred() {
        IndexSet more = IndexSetYaml.read(
                ExampleFiles.YAML.replace("kind: ratio, aliases", "kind: ratio, range: {max: 2}, aliases"),
                "sample.yaml");
        OfficeTable table =
                OfficeTable.of("B").row("Đơn vị", "Tỷ lệ hồ sơ đúng hạn").row("Đơn vị A1", 150);

        assertThat(ProposedFile.of(table.write(folder.resolve("more.xlsx")), Optional.empty(), more)
                        .questions()
                        .get(0))
                .contains("ON_TIME,");
        assertThat(propose(table).questions().get(0)).doesNotContain("ON_TIME,");
    }

    @Test
    void shouldOfferCountsUnderOneNameAsPartsOnly() {
        assertThat(propose(OfficeTable.of("B")
                                .row("Đơn vị", "Đúng hạn", null)
                                .row(null, "Tổng số", "Số đúng hạn")
                                .row("Đơn vị A1", 200, 190)
                                .merge("A1:A2", "B1:C1"))
                        .questions())
                .containsExactly("B!one/ON_TIME.value: C/B");
    }

    @Test
    void shouldNotAskForTheUnitOfCountsBesidePercentages() {
        assertThat(propose(OfficeTable.of("B")
                                .row("Đơn vị", "Chỉ số", "Giá trị")
                                .row("Đơn vị A1", "ON_TIME", "97%")
                                .row("Đơn vị A1", "MEETINGS", 120))
                        .questions())
                .isEmpty();
        assertThat(propose(OfficeTable.of("B")
                                .row("Đơn vị", "Đúng hạn")
                                .row("Đơn vị A1", "97%")
                                .row("Đơn vị A2", 150))
                        .questions())
                .isEmpty();
    }

    private static OfficeTable three(Object... second) {
        return OfficeTable.of("B")
                .row("Đơn vị", "Hồ sơ của đơn vị", null, null)
                .row(null, "Số HS", "Tổng HS", "Tỷ lệ (%)")
                .row("Đơn vị A1", 90, 120, "75,0%")
                .row(second)
                .merge("A1:A2", "B1:D1");
    }

    /** The rows say which of the three is which. */
    @Test
    void shouldAskOnceForThreeColumnsThatTheRowsProveToBeARatio() {
        ProposedFile file = propose(three("Đơn vị A2", 1, 3, "33,3%"));

        assertThat(file.proposal().questions()).extracting(Question::key).containsExactly("B!D");
        assertThat(file.answer("B!D", "ON_TIME").lines())
                .containsExactly(
                        "Đơn vị A1 ON_TIME numerator=B3:90.0 denominator=C3:120.0 value=D3:75.0",
                        "Đơn vị A2 ON_TIME numerator=B4:1.0 denominator=C4:3.0 value=D4:33.3");
    }

    @Test
    void shouldFindTheDenominatorBeforeTheNumerator() {
        ProposedFile file = propose(OfficeTable.of("B")
                .row("Đơn vị", "Tổng HS", "Số HS", "Tỷ lệ (%)")
                .row("Đơn vị A1", 120, 90, 75)
                .row("Đơn vị A2", 3, 1, 33));

        assertThat(file.answer("B!D", "ON_TIME").lines().get(0))
                .isEqualTo("Đơn vị A1 ON_TIME denominator=B2:120.0 numerator=C2:90.0 value=D2:75.0");
    }

    @Test
    void shouldAskForEachOfThreeColumnsThatOneRowSpeaksAgainst() {
        assertThat(propose(three("Đơn vị A2", 1, 3, "34,1%")).proposal().questions())
                .extracting(Question::key)
                .contains("B!B", "B!C");
    }

    @Test
    void shouldNotTakeOneRowForAProof() {
        assertThat(propose(three("Đơn vị A2", 1, 3, "")).proposal().questions())
                .extracting(Question::key)
                .contains("B!B", "B!C");
    }

    /** A percentage is no count: its ratio is meant, whatever part its head is like. */
    @Test
    void shouldOfferNoPartOfARatioForPercentages() {
        assertThat(propose(OfficeTable.of("B")
                                .row("Đơn vị", "% hồ sơ trả đúng hạn")
                                .row("Đơn vị A1", "98,5"))
                        .questions())
                .singleElement()
                .asString()
                .startsWith("B!B: ON_TIME, ")
                .doesNotContain("ON_TIME.");
    }

    /** One column proves how the others are written. */
    @Test
    void shouldReadNumbersOfATableAsOneOfItsColumnsProves() {
        OfficeTable table =
                OfficeTable.of("B").row("Đơn vị", "MEETINGS", "Kinh phí").row("Đơn vị A1", "1.045", "12,5");

        assertThat(propose(table).answer("B!C", "ON_TIME.numerator").questions())
                .isEmpty();
        assertThat(propose(OfficeTable.of("B").row("Đơn vị", "MEETINGS").row("Đơn vị A1", "1.045"))
                        .questions())
                .singleElement()
                .asString()
                .contains("number");
    }
}
