package vn.thiduaso.ingest.read;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class LiveFormulaTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "cmd|'/c calc'!A0; DDE",
                "-2+3+cmd|' /C calc'!D2; DDE",
                "of:=DDE(\"soffice\",\"a.ods\",\"A1\"); DDE",
                "IF(A1>0,_xlfn.WEBSERVICE(\"http://127.0.0.1:9/\"),0); WEBSERVICE",
                "of:=COM.MICROSOFT.WEBSERVICE(\"http://127.0.0.1:9/\"); WEBSERVICE",
                "rtd (\"prog\"); RTD",
                "CALL(\"a.dll\"); CALL",
                "REGISTER.ID(\"a.dll\"); REGISTER.ID",
                "_xlfn.IMAGE(\"http://127.0.0.1:9/\"); IMAGE",
                "'C:\\[so.xlsx]Bảng'!A1; tệp khác",
                "of:=['file:///tmp/so.ods'#$Bảng.A1]; tệp khác",
                "of:=[file:///tmp/so.ods#$Bảng.A1]; tệp khác"
            })
    void shouldTellWhatFetchesFromOutside(String formula, String with) {
        assertThat(LiveFormula.fetches(formula)).contains(with);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SUM(A1:A3)",
                "of:=SUM([.A1:.A3])",
                "of:=SUM({1;2|3;4})",
                "'CALL (2)'!A1+'a|b'!A2",
                "IF(A1=\"gọi RTD(1) | 'file:///a'#b\",1,0)",
                "Bang[[#This Row],[tử|mẫu]]",
                "HYPERLINK(\"http://127.0.0.1:9/\",\"xem\")",
                "MYCALL(1)+CALLER",
                "'Bảng 1'!A1#",
                "TRUE"
            })
    void shouldLetPlainFormulasBe(String formula) {
        assertThat(LiveFormula.fetches(formula)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "HYPERLINK(\"http://127.0.0.1:9/\"); true",
                "IF(A1,Hyperlink (B1),0); true",
                "\"HYPERLINK(1)\"; false",
                "MYHYPERLINK(1); false"
            })
    void shouldKnowALink(String formula, boolean link) {
        assertThat(LiveFormula.isLink(formula)).isEqualTo(link);
    }
}
