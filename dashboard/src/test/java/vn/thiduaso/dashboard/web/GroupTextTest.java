package vn.thiduaso.dashboard.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.thiduaso.datasets.pack.Packs;
import vn.thiduaso.ingest.wording.Formats;
import vn.thiduaso.ingest.wording.Words;

import static org.assertj.core.api.Assertions.assertThat;

class GroupTextTest {

    private static final Words ENGLISH = PageWords.in(Locale.ENGLISH);
    /** Names of provinces are what they are called everywhere. */
    private static final List<String> PROPER = List.of("Gia Lai", "An Giang");

    private static final String COMMA = ",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)";

    /** Groups and sectors of the tables of units that come with the product. */
    static Stream<String> written() {
        return Packs.list().stream()
                .flatMap(pack -> pack.text(pack.units()).lines().skip(1))
                .map(line -> line.split(COMMA, -1))
                .flatMap(cells -> cells.length > 7 ? Stream.of(cells[3], cells[7]) : Stream.of(cells[3]))
                .map(text -> text.replace("\"", ""))
                .filter(text -> !text.isEmpty() && !PROPER.contains(text))
                .distinct();
    }

    @ParameterizedTest
    @MethodSource("written")
    void shouldKnowInEnglishWhatTheTablesOfTheProductSay(String text) {
        assertThat(GroupText.of(text, ENGLISH)).isNotEqualTo(text).matches("[ -~]+");
        assertThat(GroupText.of(text, PageWords.VIETNAMESE)).isEqualTo(text);
    }

    @Test
    void shouldShowWhatAnOfficeWroteAsItIs() {
        assertThat(GroupText.of("Khối thi đua số 3", ENGLISH)).isEqualTo("Khối thi đua số 3");
        assertThat(GroupText.of(null, ENGLISH)).isEqualTo(Formats.NONE);
        assertThat(GroupText.orEmpty(null, ENGLISH)).isEmpty();
        assertThat(GroupText.of("Ấp", PageWords.VIETNAMESE)).isEqualTo("Ấp");
    }
}
