package vn.thiduaso.dashboard.paper;

import java.util.List;

/** Marks of order in official documents, from 1. */
final class Ordinals {

    /** The letters of points: the Vietnamese alphabet without those that differ from another by a mark alone, but đ. */
    private static final String LETTERS = "abcdđeghiklmnopqrstuvxy";

    /** How many points a clause can have. */
    static final int POINTS = LETTERS.length();

    private static final List<String> ROMAN_SIGNS =
            List.of("M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I");
    private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};

    private Ordinals() {}

    static String roman(int number) {
        StringBuilder roman = new StringBuilder();
        int left = number;
        for (int at = 0; at < ROMAN_VALUES.length; at++) {
            for (; left >= ROMAN_VALUES[at]; left -= ROMAN_VALUES[at]) {
                roman.append(ROMAN_SIGNS.get(at));
            }
        }
        return roman.toString();
    }

    /** @throws IllegalArgumentException beyond the alphabet */
    static String letter(int number) {
        if (number > POINTS) {
            throw new IllegalArgumentException("no letter for point " + number);
        }
        return LETTERS.substring(number - 1, number);
    }
}
