package vn.thiduaso.ingest.letters;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class LettersTest {

    @ParameterizedTest
    @CsvSource({
        "B¶o Th¾ng, Bảo Thắng",
        "hép møt tÕt, hộp mứt tết",
        "UBND x· Phó T©n, UBND xã Phú Tân",
        "Sè l\u00adîng hå s¬, Số lượng hồ sơ",
        "§¾k L¾k, Đắk Lắk",
        "¡n uèng; ¢n t×nh, Ăn uống; Ân tình",
        "Sè LIÖU CHUYÓN §æI Sè, SỐ LIỆU CHUYỂN ĐỔI SỐ",
        "X· PHó T©N, XÃ PHÚ TÂN",
        "ñY BAN NH©N D©N X·, ỦY BAN NHÂN DÂN XÃ",
        "Phô lôc 2: Sè LIÖU CñA C¸C x· n¨m 2026, Phụ lục 2: SỐ LIỆU CỦA CÁC xã năm 2026",
        "Tæ d©n phè, Tổ dân phố",
        "§é cao UBND, Độ cao UBND",
    })
    void shouldReadTcvn3(String written, String read) {
        assertThat(LetterSet.TCVN3.toUnicode(written)).isEqualTo(read);
        assertThat(letters(written).of(written)).contains(LetterSet.TCVN3);
    }

    @ParameterizedTest
    @CsvSource({
        "Xin chaøo caùc baïn, Xin chào các bạn",
        "Xaõ Hoøa Hoäi, Xã Hòa Hội",
        "Phuù Taân, Phú Tân",
        "thöïc hieän ñuùng haïn, thực hiện đúng hạn",
        "ÑOÀNG THAÙP, ĐỒNG THÁP",
        "nguyeãn vaên bình yeân; kyø ñaàu; myõ, nguyễn văn bình yên; kỳ đầu; mỹ",
    })
    void shouldReadVni(String written, String read) {
        assertThat(LetterSet.VNI.toUnicode(written)).isEqualTo(read);
        assertThat(letters(written).of(written)).contains(LetterSet.VNI);
    }

    @ParameterizedTest
    @CsvSource({
        "Tây Ninh",
        "Xã An Hòa",
        "Số liệu năm 2025",
        "café",
        "25 m²",
        "40 °C ± 2",
        "Q&A – “hỏi đáp”",
        "Ấp Một",
        "1½",
        "µ",
        "3 × 4"
    })
    void shouldLeaveWhatIsUnicodeOrNoVietnamese(String text) {
        assertThat(letters(text).of(text)).isEmpty();
    }

    @Test
    void shouldReadATextThatMakesSenseBothWaysAsTheRestOfItsFile() {
        assertThat(letters("Tæng sè", "Cã").of("Cã")).contains(LetterSet.TCVN3);
        assertThat(letters("Số liệu", "Cã").of("Cã")).isEmpty();
        assertThat(letters("Tæng sè", "Số liệu", "Cã").of("Cã")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "V¨n phßng H§ND vµ UBND x·, Văn phòng HĐND và UBND xã",
        "KÕ ho¹ch C§S cña ®¬n vÞ, Kế hoạch CĐS của đơn vị",
        "§VT, ĐVT",
        "VP H§ND-UBND, VP HĐND-UBND",
        "12/Q§-UBND, 12/QĐ-UBND",
    })
    void shouldReadAnAbbreviationAsTheRestOfItsFile(String written, String read) {
        Letters file = letters("Tæng sè", written);

        assertThat(file.of(written)).contains(LetterSet.TCVN3);
        assertThat(LetterSet.TCVN3.toUnicode(written)).isEqualTo(read);
        assertThat(letters("Tổng số", "Tæng sè", written).of(written)).contains(LetterSet.TCVN3);
    }

    @ParameterizedTest
    @CsvSource({"H§ND", "§BC 5", "HÑND"})
    void shouldNotTakeAnAbbreviationForASignOfAFont(String written) {
        assertThat(letters(written).isNone()).isTrue();
        assertThat(letters("Tổng số", written).of(written)).isEmpty();
    }

    @Test
    void shouldReadOnlyTheTextsOfAMixedFileThatAreInAFont() {
        Letters mixed = letters("Tæng sè", "Số liệu", "Phuù Taân");

        assertThat(mixed.ofFile()).isEmpty();
        assertThat(List.of("Tæng sè", "Số liệu", "Phuù Taân", "UNIT-1").stream().map(mixed::of))
                .containsExactly(
                        Optional.of(LetterSet.TCVN3), Optional.empty(), Optional.of(LetterSet.VNI), Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({"nghiêng", "quốc", "giếng", "gì", "khuỷu", "huyền", "thuở", "ươm", "yêu", "Đắk", "boong"})
    void shouldKnowASyllable(String word) {
        assertThat(Syllable.is(word)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Ñôn", "Tõy", "cafộ", "cáć", "toc", "hàc", "Ùngr", "ä"})
    void shouldKnowWhatIsNone(String word) {
        assertThat(Syllable.is(word)).isFalse();
    }

    private static Letters letters(String... texts) {
        Letters letters = new Letters();
        List.of(texts).forEach(letters::add);
        return letters;
    }
}
