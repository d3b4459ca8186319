package vn.thiduaso.ingest.read;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

class LiveFormulaTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "cmd|'/c calc'!A0; DDE",
                "-2+3+cmd|' /C calc'!D2; DDE",
                "IF(A1>0,_xlfn.WEBSERVICE(\"http://127.0.0.1:9/\"),0); WEBSERVICE",
                "'a\"b'!A1&_xlfn.WEBSERVICE(A2)&\"x\"; WEBSERVICE",
                "T['[x]&_xlfn.WEBSERVICE(A1)&T['[y]; WEBSERVICE",
                "T[\"]&WEBSERVICE(A1)&T[\"]; WEBSERVICE",
                "T[[#This Row],['']]]&WEBSERVICE(A1)&'x'!A1; WEBSERVICE",
                "\"a\"\"\"&WEBSERVICE(A1)&\"b\"; WEBSERVICE",
                "'it''s'!A1&WEBSERVICE(A1)&'b'!A1; WEBSERVICE",
                "\"a&WEBSERVICE(A1); WEBSERVICE",
                "MAP(A1:A3,_xleta.WEBSERVICE); WEBSERVICE",
                "_xlfn.TRANSLATE(A1,\"en\",\"vi\"); TRANSLATE",
                "{1,2}+cmd|'/c calc'!A0; DDE",
                "INDIRECT(\"'C:\\[so.xlsx]Bảng 1'!A1\"); tệp khác",
                "INDIRECT(\"'[\"&A1&\"]Bảng (1)'!$B$2\"); tệp khác",
                "INDIRECT(\"'file:///tmp/so.ods'#$Bảng.A1\"); tệp khác",
                "rtd (\"prog\"); RTD",
                "CALL(\"a.dll\"); CALL",
                "REGISTER.ID(\"a.dll\"); REGISTER.ID",
                "_xlfn.IMAGE(\"http://127.0.0.1:9/\"); IMAGE",
                "'C:\\[so.xlsx]Bảng'!A1; tệp khác"
            })
    void shouldTellWhatFetchesFromOutside(String formula, String with) {
        assertThat(LiveFormula.fetches(formula)).contains(with);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SUM(A1:A3)",
                "'CALL (2)'!A1+'a|b'!A2",
                "IF(A1=\"gọi RTD(1) | 'file:///a'#b\",1,0)",
                "Bang[[#This Row],[tử|mẫu]]",
                "HYPERLINK(\"http://127.0.0.1:9/\",\"xem\")",
                "MYCALL(1)+CALLER",
                "VLOOKUP(A1,'Bảng \"1\"'!$A$1:$C$9,2,FALSE)",
                "SUM('Tháng 1:Tháng 3'!B2)",
                "'it''s WEBSERVICE('!A1",
                "\"nói \"\"WEBSERVICE(1)\"\"\"",
                "SUM(Bang[[#Data],[CALL('[1']]]:[b'']])",
                "INDIRECT(\"'\"&A1&\"'!B2\")+INDIRECT(\"Bang[\"&A2&\"]\")",
                "IF(A1=\"\",\"[x] nhập số!\",INDIRECT(A1))",
                "HYPERLINK(\"https://a.vn/\"&INDIRECT(A1),\"xem\")",
                "'Bảng 1'!A1#",
                "TRUE"
            })
    void shouldLetPlainFormulasBe(String formula) {
        assertThat(LiveFormula.fetches(formula)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "of:=DDE(\"soffice\",\"a.ods\",\"A1\"); DDE",
                "of:=COM.MICROSOFT.WEBSERVICE(\"http://127.0.0.1:9/\"); WEBSERVICE",
                "of:=['a\"b'.A1]&WEBSERVICE([.A2])&\"x\"; WEBSERVICE",
                "of:=['a]b'.A1]&WEBSERVICE([.A2])&['c'.A1]; WEBSERVICE",
                "msoxl:=T['[x]&WEBSERVICE(A1)&T['[y]; WEBSERVICE",
                "msoxl:=cmd|'/c calc'!A0; DDE",
                "is-true-formula(WEBSERVICE([.A1])=\"x\"); WEBSERVICE",
                "of:=INDIRECT(\"'file:///tmp/so.ods'#$Bảng.A1\"); tệp khác",
                "of:=['file:///tmp/so.ods'#$Bảng.A1]; tệp khác",
                "of:=[file:///tmp/so.ods#$Bảng.A1]; tệp khác"
            })
    void shouldTellWhatFetchesFromOutsideOfOds(String formula, String with) {
        assertThat(LiveFormula.fetchesInOds(formula)).contains(with);
    }

    @Test
    void shouldLetPlainFormulasOfOdsBe() {
        assertThat(List.of(
                        "of:=SUM([.A1:.A3])",
                        "of:=SUM({1;2|3;4})",
                        "of:=['Bảng \"1\"'.A1]&\"WEBSERVICE(1)\"",
                        "of:=VLOOKUP([.A1];['it''s'.A1:.C9];2;0)",
                        "of:cell-content-is-in-list(\"CALL(\";\"b|c\")",
                        "cell-content()>=5"))
                .allSatisfy(
                        formula -> assertThat(LiveFormula.fetchesInOds(formula)).isEmpty());
    }

    /** Letters of one kind, as many as a hostile file has room for: what is looked at grows with their number, not with its square. */
    @ParameterizedTest
    @ValueSource(strings = {"a", "'", "[", "\"", "/", "_xlfn.", "{", "]", "a ", "'/'", "['", "(", "a|", "''  "})
    void shouldEndSoonWhateverIsRepeated(String repeated) {
        String formula = "INDIRECT('" + "'" + repeated.repeat(200_000 / repeated.length());

        assertThatCode(() -> LiveFormula.fetchesInOds(formula)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "'a\"b'!A1&HYPERLINK(A1)&\"x\"; true",
                "T['[x]&HYPERLINK(A1)&T['[y]; true",
                "T[\"]&HYPERLINK(A1)&T[\"]; true",
                "'HYPERLINK(1)'!A1+T[HYPERLINK(1)]; false",
                "HYPERLINK(\"http://127.0.0.1:9/\"); true",
                "IF(A1,Hyperlink (B1),0); true",
                "\"HYPERLINK(1)\"; false",
                "MYHYPERLINK(1); false"
            })
    void shouldKnowALink(String formula, boolean link) {
        assertThat(LiveFormula.isLink(formula)).isEqualTo(link);
    }
}
