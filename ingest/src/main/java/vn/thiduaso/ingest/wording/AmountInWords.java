package vn.thiduaso.ingest.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Writes an amount of money as official documents do beside its figures: {@code Bảy trăm mười nghìn đồng}. Vietnamese only, for the documents are. Between hundreds
 * and units stands "linh", and no word at all for three digits that are 0.
 */
public final class AmountInWords {

    private static final String[] DIGITS = {"không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"};
    private static final String[] THOUSANDS = {"", "nghìn", "triệu"};
    private static final String BILLION = "tỷ";
    private static final long BILLION_AMOUNT = 1_000_000_000L;
    private static final int THOUSAND = 1000;
    private static final int HUNDRED = 100;
    private static final int TEN = 10;
    private static final int ONE = 1;
    private static final int FOUR = 4;
    private static final int FIVE = 5;

    private AmountInWords() {}

    /**
     * The amount with its currency and a capital at the beginning.
     *
     * @param amount in đồng, at least 0
     */
    public static String dong(long amount) {
        String words = number(amount) + " đồng";
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** @param number at least 0 */
    public static String number(long number) {
        if (number < 0) {
            throw new IllegalArgumentException("Số tiền không được âm: " + number);
        }
        return number == 0 ? DIGITS[0] : String.join(" ", words(number, false));
    }

    /** @param inside whether something greater stands before it, so that hundreds of 0 are said */
    private static List<String> words(long number, boolean inside) {
        List<String> words = new ArrayList<>();
        if (number >= BILLION_AMOUNT) {
            words.addAll(words(number / BILLION_AMOUNT, inside));
            words.add(BILLION);
        }
        int rest = (int) (number % BILLION_AMOUNT);
        for (int place = THOUSANDS.length - 1; place >= 0; place--) {
            int three = rest / power(place) % THOUSAND;
            if (three > 0) {
                words.addAll(three(three, inside || !words.isEmpty()));
                if (place > 0) {
                    words.add(THOUSANDS[place]);
                }
            }
        }
        return words;
    }

    private static int power(int place) {
        return place == 0 ? 1 : THOUSAND * power(place - 1);
    }

    private static List<String> three(int number, boolean inside) {
        List<String> words = new ArrayList<>();
        int tens = number / TEN % TEN;
        int units = number % TEN;
        boolean hundreds = inside || number >= HUNDRED;
        if (hundreds) {
            words.add(DIGITS[number / HUNDRED]);
            words.add("trăm");
        }
        if (tens > ONE) {
            words.add(DIGITS[tens]);
            words.add("mươi");
        } else if (tens == ONE) {
            words.add("mười");
        } else if (hundreds && units > 0) {
            words.add("linh");
        }
        if (units > 0) {
            words.add(unit(tens, units));
        }
        return words;
    }

    private static String unit(int tens, int units) {
        if (units == ONE && tens > ONE) {
            return "mốt";
        }
        if (units == FOUR && tens > ONE) {
            return "tư";
        }
        return units == FIVE && tens > 0 ? "lăm" : DIGITS[units];
    }
}
