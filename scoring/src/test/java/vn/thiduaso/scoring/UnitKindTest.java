package vn.thiduaso.scoring;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class UnitKindTest {

    @Test
    void shouldFindEveryKindByItsCode() {
        for (String code : UnitKind.codes()) {
            assertThat(UnitKind.find(code)).get().extracting(UnitKind::code).isEqualTo(code);
        }
        assertThat(UnitKind.find("xã")).isEmpty();
    }
}
