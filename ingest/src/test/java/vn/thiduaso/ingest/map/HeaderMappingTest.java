package vn.thiduaso.ingest.map;

import java.util.List;

import org.junit.jupiter.api.Test;

import vn.thiduaso.ingest.read.CellFault;

import static org.assertj.core.api.Assertions.assertThat;

class HeaderMappingTest {

    @Test
    void shouldReadTheValueOfALongRow() {
        assertThat(ExampleTables.entries("unit,indicator,period,value", "A1,ON_TIME,2026-Q3,97.5"))
                .containsExactly("A1 ON_TIME C2:2026-Q3 value=D2:97.5");
    }

    @Test
    void shouldReadNumeratorAndDenominatorOfALongRow() {
        assertThat(ExampleTables.entries("unit,indicator,numerator,denominator", "A1,ON_TIME,39,40"))
                .containsExactly("A1 ON_TIME numerator=C2:39 denominator=D2:40");
    }

    @Test
    void shouldReadStateOfficialRankAndFlagWhereTheFileHasThem() {
        assertThat(ExampleTables.entries(
                        "unit,indicator,value,state,official,official-rank,flag",
                        "A1,TOTAL,,,9.5,2,sơ bộ",
                        "A1,MEETINGS,,missing,,,"))
                .containsExactly(
                        "A1 TOTAL value=C2: official=E2:9.5 official-rank=F2:2 flag=G2:sơ bộ",
                        "A1 MEETINGS value=C3: official=E3: official-rank=F3: state=D3:missing");
    }

    @Test
    void shouldReadColumnsInAnyOrderAndInCapitals() {
        assertThat(ExampleTables.entries("Value,PERIOD,Indicator,Unit", "4,2026-Q3,MEETINGS,A1"))
                .containsExactly("A1 MEETINGS B2:2026-Q3 value=A2:4");
    }

    @Test
    void shouldKeepBlankBlank() {
        assertThat(ExampleTables.entries("unit,indicator,value", "A1,MEETINGS,", "A1,ON_TIME,0"))
                .containsExactly("A1 MEETINGS value=C2:", "A1 ON_TIME value=C3:0");
    }

    @Test
    void shouldPassOverNamesAndNotes() {
        assertThat(ExampleTables.entries("unit,name,indicator,value,note", "A1,Đơn vị một,ON_TIME,97,đã kiểm"))
                .containsExactly("A1 ON_TIME value=D2:97");
    }

    @Test
    void shouldKeepTheFirstCellWithoutAColumn() {
        assertThat(ExampleTables.entries("unit,indicator,value", "A1,ON_TIME,97,5,6"))
                .containsExactly("A1 ON_TIME value=C2:97 stray=D2:5");
    }

    @Test
    void shouldNameAnUnknownColumnAndTheOneThatWasMeant() {
        List<CellFault> faults = ExampleTables.faults("unit,indicator,valeu");

        assertThat(faults).extracting(CellFault::rule).contains("column-unknown");
        assertThat(faults.get(0).place()).isEqualTo("C1");
        assertThat(faults.get(0).message()).contains("valeu");
        assertThat(faults.get(0).remedy()).contains("value");
    }

    @Test
    void shouldNameTheSecondOfADoubledColumn() {
        assertThat(ExampleTables.faults("unit,indicator,value,period,Value"))
                .extracting(fault -> fault.rule() + " " + fault.place() + " " + fault.text())
                .containsExactly("column-double E1 Value");
    }

    @Test
    void shouldAskForAColumnOfFigures() {
        List<CellFault> faults = ExampleTables.faults("unit,indicator,period");

        assertThat(faults)
                .extracting(fault -> fault.rule() + " " + fault.place())
                .containsExactly("column-missing B1");
        assertThat(faults.get(0).remedy()).contains("value", "numerator", "denominator");
    }

    @Test
    void shouldTakeAHeaderWithStatesAlone() {
        assertThat(ExampleTables.faults("unit,indicator,state")).isEmpty();
    }

    @Test
    void shouldShowAllFaultsOfAHeaderAtOnce() {
        assertThat(ExampleTables.faults("unit,indicator,unit,quãng,thành tích"))
                .extracting(fault -> fault.rule() + " " + fault.place())
                .containsExactly("column-double C1", "column-unknown D1", "column-unknown E1", "column-missing B1");
    }

    @Test
    void shouldKnowAHeaderByItsUnit() {
        assertThat(HeaderMapping.isHeader(ExampleTables.row(1, "Đơn vị,UNIT"))).isTrue();
        assertThat(HeaderMapping.isHeader(ExampleTables.row(1, "Biểu số 1,units")))
                .isFalse();
    }
}
