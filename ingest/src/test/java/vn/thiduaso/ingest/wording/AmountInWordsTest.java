package vn.thiduaso.ingest.wording;

import java.util.List;
import java.util.Map;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class AmountInWordsTest {

    private static final List<String> DIGITS =
            List.of("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín");

    @ParameterizedTest
    @CsvSource({
        "0,              Không đồng",
        "710000,         Bảy trăm mười nghìn đồng",
        "1410000,        Một triệu bốn trăm mười nghìn đồng",
        "3510000,        Ba triệu năm trăm mười nghìn đồng",
        "4310000,        Bốn triệu ba trăm mười nghìn đồng",
        "7020000,        Bảy triệu không trăm hai mươi nghìn đồng",
        "18720000,       Mười tám triệu bảy trăm hai mươi nghìn đồng",
        "21060000,       Hai mươi mốt triệu không trăm sáu mươi nghìn đồng",
        "24150000,       Hai mươi tư triệu một trăm năm mươi nghìn đồng",
        "15000,          Mười lăm nghìn đồng",
        "105,            Một trăm linh năm đồng",
        "10005,          Mười nghìn không trăm linh năm đồng",
        "35100000,       Ba mươi lăm triệu một trăm nghìn đồng",
        "1005000000,     Một tỷ không trăm linh năm triệu đồng",
        "1000000000000,  Một nghìn tỷ đồng"
    })
    void shouldWriteAmountsAsDocumentsDo(long amount, String words) {
        assertThat(AmountInWords.dong(amount)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "1, một",
        "4, bốn",
        "5, năm",
        "10, mười",
        "11, mười một",
        "14, mười bốn",
        "15, mười lăm",
        "20, hai mươi",
        "21, hai mươi mốt",
        "24, hai mươi tư",
        "25, hai mươi lăm",
        "55, năm mươi lăm",
        "100, một trăm",
        "101, một trăm linh một",
        "104, một trăm linh bốn",
        "110, một trăm mười",
        "111, một trăm mười một"
    })
    void shouldChangeWordsAfterTens(long number, String words) {
        assertThat(AmountInWords.number(number)).isEqualTo(words);
    }

    @Property
    void canBeReadBack(@ForAll @LongRange(max = 999_999_999_999_999L) long number) {
        assertThat(read(AmountInWords.number(number))).isEqualTo(number);
    }

    @Test
    void shouldRefuseLessThanNothing() {
        assertThatThrownBy(() -> AmountInWords.dong(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    /** Reads words back, written apart from how they are made. */
    private static long read(String words) {
        Map<String, Long> scales = Map.of("nghìn", 1_000L, "triệu", 1_000_000L);
        long billions = 0;
        long below = 0;
        long three = 0;
        for (String word : words.split(" ")) {
            if (word.equals("tỷ")) {
                billions = below + three;
                below = 0;
                three = 0;
            } else if (scales.containsKey(word)) {
                below += three * scales.get(word);
                three = 0;
            } else {
                three = three(three, word);
            }
        }
        return billions * 1_000_000_000L + below + three;
    }

    private static long three(long soFar, String word) {
        return switch (word) {
            case "trăm" -> soFar * 100;
            case "mươi" -> soFar / 100 * 100 + soFar % 100 * 10;
            case "mười" -> soFar + 10;
            case "linh" -> soFar;
            case "mốt" -> soFar + 1;
            case "tư" -> soFar + 4;
            case "lăm" -> soFar + 5;
            default -> soFar + DIGITS.indexOf(word);
        };
    }
}
