package vn.thiduaso.ingest.match;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A name of a unit with where it lies behind it: {@code UBND xã Bình Hòa - tỉnh An Giang}, {@code Ấp 1, xã Phú Tân, tỉnh An Giang}, {@code Xã Bình Hòa (An Giang)}.
 *
 * @param name what is in front
 * @param places comparable, without the words for their kinds, the widest first
 * @param province whether the widest is called a province, parted by a mark: then it is one, known or not
 */
public record Placed(String name, List<String> places, boolean province) {

    private static final String PROVINCE = "(?:tỉnh|thành\\s+phố|tp\\.?)\\s";
    private static final Pattern BEHIND = Pattern.compile(
            "^(?<name>.*[^\\s,;(\\p{Pd}])(?<mark>\\s*[,;(]\\s*|\\s*\\p{Pd}\\s+|\\s+\\p{Pd}\\s*|\\s+(?=" + PROVINCE
                    + "))(?<place>[^,;()]*[\\p{L}\\d])\\s*\\)?\\s*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern CALLED =
            Pattern.compile("^" + PROVINCE, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final int MOST = 3;

    public Placed {
        places = List.copyOf(places);
    }

    /** Every way to part a text, the shortest place first; none when nothing parts it. Whether what is behind is a place, who knows the places says. */
    public static List<Placed> of(String text) {
        List<Placed> ways = new ArrayList<>();
        List<String> places = new ArrayList<>();
        boolean province = false;
        String rest = Normalizer.normalize(text, Normalizer.Form.NFC).strip();
        Matcher found = BEHIND.matcher(rest);
        while (places.size() < MOST && found.matches() && !Name.isOffice(found.group("name"))) {
            String place = found.group("place");
            province |= !found.group("mark").isBlank() && CALLED.matcher(place).find();
            places.add(place(place));
            rest = found.group("name");
            ways.add(new Placed(rest, places, province));
            found = BEHIND.matcher(rest);
        }
        return List.copyOf(ways);
    }

    /** A place made comparable. */
    static String place(String text) {
        return Name.of(text).proper();
    }
}
