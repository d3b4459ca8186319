package vn.thiduaso.ingest.match;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LikenessTest {

    @Test
    void shouldCompareUnitsWithoutTheOfficeAndWhatStandsInBrackets() {
        assertThat(ofUnits("BND ấp số 4", "Ban nhân dân ấp số 4 (cũ)")).isEqualTo(1);
        assertThat(ofUnits("BND ấp số 4", "Ban nhân dân ấp số 14 (cũ)")).isLessThan(1);
        assertThat(ofUnits("Kiên Giang", "UBND xã Phú Tân")).isLessThan(0.4);
    }

    @Test
    void shouldCountAPairAsOftenAsBothHaveIt() {
        assertThat(Likeness.text("anan").to(Likeness.text("an"))).isEqualTo(2.0 * 1 / 4);
        assertThat(Likeness.text("anan").to(Likeness.text("ananan"))).isEqualTo(2.0 * 3 / 8);
        assertThat(Likeness.text("").to(Likeness.text("…"))).isZero();
        assertThat(Likeness.text("Đạt chuẩn").to(Likeness.text("chuan dat"))).isEqualTo(1);
    }

    private static double ofUnits(String one, String other) {
        return Likeness.unitName(one).to(Likeness.unitName(other));
    }
}
