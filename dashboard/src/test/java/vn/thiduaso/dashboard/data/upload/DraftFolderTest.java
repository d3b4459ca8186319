package vn.thiduaso.dashboard.data.upload;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class DraftFolderTest {

    @ParameterizedTest
    @CsvSource({
        "Biểu 01 Đơn vị.xlsx,Biểu 01 Đơn vị.xlsx",
        "../../etc/passwd.csv,passwd.csv",
        "C:\\Users\\a\\so.csv,so.csv",
        ".hidden.csv,tep_hidden.csv",
        "..,tep",
        "a:b*c?.xlsx,a_b_c_.xlsx"
    })
    void shouldKeepTheNameAndNothingThatLeadsElsewhere(String submitted, String kept) {
        assertThat(DraftFolder.safe(submitted)).isEqualTo(kept);
    }

    @Test
    void shouldWriteNoLetterThatTurnsTheDirectionOrEndsTheName() {
        assertThat(DraftFolder.safe("a\u202Excl.exe\u0000.csv")).isEqualTo("a_xcl.exe_.csv");
    }

    @Test
    void shouldKeepTheEndingOfALongName() {
        assertThat(DraftFolder.safe("á".repeat(300) + ".xlsx")).hasSize(125).endsWith(".xlsx");
    }
}
