package vn.thiduaso.ingest.match;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LikenessTest {

    @Test
    void shouldCompareUnitsWithoutTheOfficeAndWhatStandsInBrackets() {
        assertThat(Likeness.ofUnits("BND ấp số 4", "Ban nhân dân ấp số 4 (cũ)")).isEqualTo(1);
        assertThat(Likeness.ofUnits("BND ấp số 4", "Ban nhân dân ấp số 14 (cũ)"))
                .isLessThan(1);
        assertThat(Likeness.ofUnits("Kiên Giang", "UBND xã Phú Tân")).isLessThan(0.4);
    }
}
