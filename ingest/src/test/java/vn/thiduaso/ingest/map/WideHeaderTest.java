package vn.thiduaso.ingest.map;

import java.util.List;

import org.junit.jupiter.api.Test;

import vn.thiduaso.ingest.read.CellFault;

import static org.assertj.core.api.Assertions.assertThat;

class WideHeaderTest {

    @Test
    void shouldReadOneEntryForEachCode() {
        assertThat(ExampleTables.entries("unit,period,ON_TIME,MEETINGS", "A1,2026-Q3,97.5,4"))
                .containsExactly("A1 ON_TIME B2:2026-Q3 value=C2:97.5", "A1 MEETINGS B2:2026-Q3 value=D2:4");
    }

    @Test
    void shouldPutTheColumnsOfACodeTogether() {
        assertThat(ExampleTables.entries(
                        "unit,ON_TIME.numerator,MEETINGS,ON_TIME.denominator,ON_TIME.flag", "A1,39,4,40,sơ bộ"))
                .containsExactly(
                        "A1 ON_TIME numerator=B2:39 denominator=D2:40 flag=E2:sơ bộ", "A1 MEETINGS value=C2:4");
    }

    @Test
    void shouldReadOfficialPointsBesideTheFigure() {
        assertThat(ExampleTables.entries("unit,ON_TIME,ON_TIME.official,TOTAL.official-rank", "A1,97.5,5.85,1"))
                .containsExactly("A1 ON_TIME value=B2:97.5 official=C2:5.85", "A1 TOTAL official-rank=D2:1");
    }

    @Test
    void shouldSendNothingForABlankGroupOfCells() {
        assertThat(ExampleTables.entries("unit,ON_TIME,MEETINGS,MEETINGS.flag", "A1,97.5,,chưa duyệt", "A2,,,"))
                .containsExactly("A1 ON_TIME value=B2:97.5");
    }

    @Test
    void shouldSendAStateWithoutAFigure() {
        assertThat(ExampleTables.entries("unit,MEETINGS,MEETINGS.state", "A1,,not-applicable"))
                .containsExactly("A1 MEETINGS value=B2: state=C2:not-applicable");
    }

    @Test
    void shouldKeepZeroApartFromBlank() {
        assertThat(ExampleTables.entries("unit,ON_TIME,MEETINGS", "A1,0,")).containsExactly("A1 ON_TIME value=B2:0");
    }

    @Test
    void shouldTakeAnAliasForItsCode() {
        assertThat(ExampleTables.faults("unit,TIME.numerator,TIME.denominator")).isEmpty();
    }

    @Test
    void shouldNameAnUnknownCodeAndTheOneThatWasMeant() {
        List<CellFault> faults = ExampleTables.faults("unit,MEETINGS,ON_TIM.numerator");

        assertThat(faults)
                .extracting(fault -> fault.rule() + " " + fault.place())
                .containsExactly("column-unknown C1");
        assertThat(faults.get(0).message()).contains("SAMPLE", "ON_TIM.numerator");
        assertThat(faults.get(0).remedy()).contains("“ON_TIME”");
    }

    @Test
    void shouldNotKnowAStateOfNoCode() {
        assertThat(ExampleTables.faults("unit,MEETINGS,state"))
                .extracting(fault -> fault.rule() + " " + fault.place())
                .containsExactly("column-unknown C1");
    }

    @Test
    void shouldTakeACodeAndItsValueForOneColumn() {
        assertThat(ExampleTables.faults("unit,MEETINGS,MEETINGS.value"))
                .extracting(fault -> fault.rule() + " " + fault.place())
                .containsExactly("column-double C1");
    }

    @Test
    void shouldNameADoubledUnitColumn() {
        assertThat(ExampleTables.faults("unit,MEETINGS,unit"))
                .extracting(fault -> fault.rule() + " " + fault.place())
                .containsExactly("column-double C1");
    }

    @Test
    void shouldAskForACodeOrAnIndicatorColumn() {
        List<CellFault> faults = ExampleTables.faults("unit,period,name");

        assertThat(faults)
                .extracting(fault -> fault.rule() + " " + fault.place())
                .containsExactly("column-missing A1");
        assertThat(faults.get(0).remedy()).contains("unit,indicator,period,value");
    }
}
