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
}
