package vn.thiduaso.dashboard.publish;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CellAddressTest {

    @Test
    void shouldReadSheetAddresses() {
        assertThat(CellAddress.find("H14")).contains(new CellAddress(14, 8));
        assertThat(CellAddress.find("$AA$3")).contains(new CellAddress(3, 27));
        assertThat(CellAddress.find("dòng 3")).isEmpty();
        assertThat(CellAddress.find("")).isEmpty();
    }

    @Test
    void shouldNameEveryColumnAsItWasRead() {
        for (int column = 1; column <= 16_384; column++) {
            assertThat(CellAddress.find(CellAddress.columnName(column) + "1")).contains(new CellAddress(1, column));
        }
    }
}
