package vn.thiduaso.ingest.match;

import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class NameIndexTest {

    private static final List<String> UNITS = List.of(
            "Xã Phú Tân",
            "Xã Hòa Lạc",
            "Phường Châu Phong",
            "Thị trấn Phú Mỹ",
            "Ấp Phú Hạ",
            "Xã Phú Hạ",
            "Trường Tiểu học A Phú Mỹ",
            "Ủy ban nhân dân xã Đồng Tháp",
            "Xã Tân Hóa",
            "Xã Tân Hoa",
            "Ban nhân dân ấp số 4");

    private final NameIndex<String> index = NameIndex.ofUnits(UNITS, Function.identity(), unit -> Set.of());

    @ParameterizedTest
    @CsvSource({
        "Xã Phú Tân, Xã Phú Tân",
        "XÃ  PHÚ TÂN, Xã Phú Tân",
        "Phú Tân, Xã Phú Tân",
        "UBND xã Phú Tân, Xã Phú Tân",
        "UBND Phú Tân, Xã Phú Tân",
        "Uỷ ban nhân dân xã Phú Tân, Xã Phú Tân",
        "X. Phú Tân, Xã Phú Tân",
        "Xã Hoà Lạc, Xã Hòa Lạc",
        "P.Châu Phong, Phường Châu Phong",
        "TT Phú Mỹ, Thị trấn Phú Mỹ",
        "xa phu tan, Xã Phú Tân",
        "UBND XA HOA LAC, Xã Hòa Lạc",
        "Xã Ðồng Tháp, Ủy ban nhân dân xã Đồng Tháp",
        "Dong Thap, Ủy ban nhân dân xã Đồng Tháp",
        "Xã Phú Hạ, Xã Phú Hạ",
        "Ấp Phú Hạ, Ấp Phú Hạ",
        "BND ấp số 4, Ban nhân dân ấp số 4",
        "Ấp số 4, Ban nhân dân ấp số 4",
        "ban nhan dan ap so 4, Ban nhân dân ấp số 4",
        "trường tiểu học A Phú Mỹ, Trường Tiểu học A Phú Mỹ",
    })
    void shouldTakeTheSameNameWrittenOtherwise(String written, String unit) {
        assertThat(index.find(written).found()).contains(unit);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Ấp Phú Tân", "Phường Phú Tân", "Xã Phú Tần", "Xã Phú", "Hòa", "Trường Tiểu học B Phú Mỹ", "Xã"})
    void shouldNotTakeAnotherName(String written) {
        assertThat(index.find(written).found()).isEmpty();
        assertThat(index.find(written).several()).isEmpty();
    }

    @Test
    void shouldNotChooseBetweenUnitsOfOneName() {
        assertThat(index.find("Phú Hạ").several()).containsExactlyInAnyOrder("Ấp Phú Hạ", "Xã Phú Hạ");
        assertThat(index.find("xa tan hoa").several()).containsExactlyInAnyOrder("Xã Tân Hóa", "Xã Tân Hoa");
        assertThat(index.find("Xã Tân Hóa").found()).contains("Xã Tân Hóa");
    }

    @Test
    void shouldSuggestTheNearestNameAndNotTakeIt() {
        assertThat(index.suggestion("Xã Phú Tần")).contains("Xã Phú Tân");
        assertThat(index.suggestion("Hoà Lạcc")).contains("Xã Hòa Lạc");
        assertThat(index.suggestion("Kiên Giang")).isEmpty();
    }
}
