package vn.thiduaso.ingest.wording;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class VietnameseTest {

    @Test
    void shouldSortLettersAndTonesAsADictionaryDoes() {
        List<String> order = List.of(
                "a",
                "ă",
                "â",
                "b",
                "da",
                "đa",
                "e",
                "ê",
                "ma",
                "mà",
                "mả",
                "mã",
                "má",
                "mạ",
                "o",
                "ô",
                "ơ",
                "u",
                "ư",
                "xã An Hòa",
                "xã Ân Tường",
                "xã Đăk Song",
                "xã Ia Mơ",
                "xã Vân Canh");
        List<String> mixed = new ArrayList<>(order);
        Collections.shuffle(mixed, new Random(7));

        mixed.sort(Comparator.comparing(Vietnamese::sortKey));

        assertThat(mixed).isEqualTo(order);
    }

    @Test
    void shouldSortShorterWordsFirst() {
        assertThat(Stream.of("Bạc Liêu", "Hải Dương", "Bà Rịa", "Hà Nam", "Hà  Tĩnh")
                        .sorted(Comparator.comparing(Vietnamese::sortKey)))
                .containsExactly("Bà Rịa", "Bạc Liêu", "Hà Nam", "Hà  Tĩnh", "Hải Dương");
    }

    @Test
    void shouldSortComposedAndDecomposedTextAlike() {
        String decomposed = Normalizer.normalize("xã Phú Tân", Normalizer.Form.NFD);

        assertThat(Vietnamese.sortKey(decomposed)).isEqualTo(Vietnamese.sortKey("xã Phú Tân"));
    }

    @Test
    void shouldFoldAccentsForSearch() {
        assertThat(Vietnamese.searchKey("UBND xã Phú  Tân")).isEqualTo("ubnd xa phu tan");
        assertThat(Vietnamese.searchKey("Đăk Đoa")).isEqualTo("dak doa");
        assertThat(Vietnamese.searchKey(Normalizer.normalize("Phú Tân", Normalizer.Form.NFD)))
                .isEqualTo("phu tan");
    }

    @Test
    void shouldPairLettersWithThoseADatabaseSearches() {
        int letters = Vietnamese.BARE.length();

        assertThat(letters).isEqualTo(2 * 78);
        assertThat(Vietnamese.MARKED.substring(letters)).matches("\\p{M}{11}");
        for (int at = 0; at < letters; at++) {
            assertThat(Vietnamese.searchKey(Vietnamese.MARKED.substring(at, at + 1)))
                    .isEqualTo(Vietnamese.BARE.substring(at, at + 1));
        }
    }

    @Test
    void shouldSortPeopleByGivenNameThenByTheOthers() {
        List<String> order = List.of(
                "Trần Thị An",
                "Lê Văn An, Chủ tịch",
                "Nguyễn Văn An (thư ký)",
                "Nguyễn Thị Ân",
                "Phạm Bình",
                "Đặng Hà",
                "Vũ Hà",
                "Bùi Hạ",
                "Lê Thị Hạnh",
                "Âu Dương Y – kiểm tra",
                "y");
        List<String> byFamily = List.of("Lê Văn An, Chủ tịch", "Nguyễn Văn An (thư ký)", "Trần Thị An");
        List<String> mixed = new ArrayList<>(order);
        Collections.shuffle(mixed, new Random(7));

        mixed.sort(Comparator.comparing(Vietnamese::personKey));

        assertThat(mixed.subList(0, 3)).isEqualTo(byFamily);
        assertThat(mixed.subList(3, 9)).isEqualTo(order.subList(3, 9));
        assertThat(mixed.subList(9, 11)).containsExactly("y", "Âu Dương Y – kiểm tra");
    }

    @Test
    void shouldGiveEveryNameAKeyThatAnIndexHolds() {
        for (String name : List.of("", " ", ",", "(x)", "quantri", "ệ".repeat(200), ("ệ".repeat(4) + " ").repeat(40))) {
            assertThat(Vietnamese.personKey(name)).as(name).matches("[0-9a-f]{4,1804}");
        }
        assertThat(Vietnamese.personKey("Trần  Thị\tAn"))
                .isEqualTo(Vietnamese.personKey(Normalizer.normalize(" Trần Thị An, xã", Normalizer.Form.NFD)));
    }
}
