package vn.thiduaso.dashboard.paper;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import vn.thiduaso.ingest.wording.Words;

import static org.assertj.core.api.Assertions.assertThat;

class PaperFontTest {

    private static final String VIETNAMESE =
            "aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệfghiìỉĩíịjklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvwxyỳỷỹýỵz";

    /** Whatever pages and documents may say, in both languages. */
    private static Set<Integer> written() {
        Set<Integer> letters = new TreeSet<>();
        for (String language : new String[] {"vi", "en"}) {
            for (String bundle : new String[] {"messages", Words.SHARED}) {
                ResourceBundle texts = ResourceBundle.getBundle(bundle, Locale.forLanguageTag(language));
                texts.keySet().forEach(key -> texts.getString(key).codePoints().forEach(letters::add));
            }
        }
        return letters;
    }

    @ParameterizedTest
    @EnumSource
    void shouldHaveEveryLetterOfVietnameseAndOfOurTexts(PaperFont font) {
        PaperFont.Letters letters = font.letters();

        assertThat(Stream.of(VIETNAMESE, VIETNAMESE.toUpperCase(Locale.ROOT), "0123456789−–…×÷≤≥→√∞·›“”‘’%‰²³")
                        .flatMap(text -> text.codePoints().boxed())
                        .filter(letter -> !letters.has(letter))
                        .map(Character::toString))
                .isEmpty();
        assertThat(written().stream()
                        .filter(letter -> !Character.isISOControl(letter) && !letters.has(letter))
                        .map(letter -> "%s U+%04X".formatted(Character.toString(letter), letter)))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void shouldKnowHowWideLettersAre(PaperFont font) {
        PaperFont.Letters letters = font.letters();

        assertThat(letters.width('0')).isEqualTo(0.5);
        assertThat(letters.width('ế')).isEqualTo(letters.width('e'));
        assertThat(letters.outline('I').getBounds2D().getMinY()).isBetween(-0.7, -0.6);
        assertThat(letters.outline(' ').getBounds2D().isEmpty()).isTrue();
    }
}
