package vn.thiduaso.ingest.read;

import java.util.List;
import java.util.function.Function;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import static org.assertj.core.api.Assertions.assertThat;

/** A call is found wherever it stands, and never in a text or a name, whatever quotes and brackets are written around it. */
class LiveFormulaLawTest {

    private static final List<String> LETTERS =
            List.of("\"", "'", "[", "]", "#", "@", "{", "}", "|", "(", ")", ",", ";", "!", " ", "a", "Đ", "CALL(");

    @Property
    void shouldFindACallWhateverStandsBeforeIt(@ForAll("excel") String before, @ForAll("excel") String behind) {
        assertThat(LiveFormula.fetches(before + "&_xlfn.WEBSERVICE(A1)&" + behind))
                .isPresent();
        assertThat(LiveFormula.isLink(before + "&HYPERLINK(A1)&" + behind)).isTrue();
    }

    @Property
    void shouldFindACallInOdsWhateverStandsBeforeIt(@ForAll("ods") String before, @ForAll("ods") String behind) {
        assertThat(LiveFormula.fetchesInOds("of:=" + before + "&WEBSERVICE([.A1])&" + behind))
                .isPresent();
    }

    /** In a workbook of LibreOffice a formula may be in the grammar of Excel. */
    @Property
    void shouldFindACallOfExcelInOds(@ForAll("excel") String before, @ForAll("excel") String behind) {
        assertThat(LiveFormula.fetchesInOds("msoxl:=" + before + "&WEBSERVICE(A1)&" + behind))
                .isPresent();
    }

    @Property
    void shouldFindNothingInTextsAndNames(@ForAll("excel") String formula) {
        assertThat(LiveFormula.fetches(formula)).isEmpty();
        assertThat(LiveFormula.isLink(formula)).isFalse();
    }

    /** Names of sheets that LibreOffice takes have no brackets. */
    @Property
    void shouldFindNothingInTextsAndNamesOfOds(@ForAll("odsOfPeople") String formula) {
        assertThat(LiveFormula.fetchesInOds("of:=" + formula)).isEmpty();
    }

    @Property
    void shouldFindACallBehindWhatIsNeverClosed(
            @ForAll("excel") String before, @ForAll("open") String open, @ForAll("letters") String letters) {
        assertThat(LiveFormula.fetches(before + "&" + open + letters + "&WEBSERVICE("))
                .isPresent();
    }

    @Provide
    Arbitrary<String> open() {
        return Arbitraries.of("\"", "'", "[");
    }

    @Provide
    Arbitrary<String> letters() {
        return letters(LETTERS, 0);
    }

    @Provide
    Arbitrary<String> excel() {
        Arbitrary<String> column = letters(LETTERS, 1).map(name -> "T[" + name.replaceAll("[\\[\\]#@']", "'$0") + "]");
        return formula(Arbitraries.oneOf(
                text(), sheet(LETTERS, "'%s'!A1"::formatted), column, column.map("T[[#This Row],%s]"::formatted)));
    }

    @Provide
    Arbitrary<String> ods() {
        return formula(Arbitraries.oneOf(text(), sheet(LETTERS, "['%s'.A1]"::formatted)));
    }

    @Provide
    Arbitrary<String> odsOfPeople() {
        List<String> taken =
                LETTERS.stream().filter(letter -> !"[]".contains(letter)).toList();
        return formula(Arbitraries.oneOf(
                text(), sheet(taken, "['%s'.A1]"::formatted), sheet(taken, "[.B1:'%s'.B2]"::formatted)));
    }

    private static Arbitrary<String> text() {
        return letters(LETTERS, 0).map(text -> "\"" + text.replace("\"", "\"\"") + "\"");
    }

    private static Arbitrary<String> sheet(List<String> of, Function<String, String> written) {
        return letters(of, 1).map(name -> written.apply(name.replace("'", "''")));
    }

    private static Arbitrary<String> letters(List<String> of, int least) {
        return Arbitraries.of(of).list().ofMinSize(least).ofMaxSize(6).map(all -> String.join("", all));
    }

    private static Arbitrary<String> formula(Arbitrary<String> pieces) {
        Arbitrary<String> plain = Arbitraries.of("A1", "SUM(A1:A3)", "{1,2;3,4}", "1%");
        return Arbitraries.oneOf(pieces, pieces, plain)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(all -> String.join("&", all));
    }
}
