package vn.thiduaso.ingest.check;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import vn.thiduaso.ingest.read.CellFault;

/**
 * What is found in a table that is read by a mapping, and may be mended by what the mapping says rather than in the file: that is said first. A word the file
 * did not have before is not asked about again by itself, and neither is a unit.
 */
public final class OtherReading {

    private static final Set<String> WORDS = Set.of("number-text", "word-ambiguous", "number-ambiguous");
    /** Longer texts are remarks, and such with a digit are numbers written wrongly: no mapping says what they mean. */
    private static final int LONGEST_WORD = 40;

    private static final Pattern DIGIT = Pattern.compile("\\p{Nd}");
    private static final String CHANGE = "Bấm “Sửa cách đọc” (hoặc sửa mẫu đọc) để nói %s; nếu không: %s";

    private OtherReading() {}

    /** The same fault with the remedy that fits a table read by a mapping. */
    public static CellFault of(CellFault fault) {
        if (fault.rule().equals("unit-unknown") && fault.remedy().endsWith(UnitKnown.ADD)) {
            return said(fault, "“%s” là đơn vị nào, hoặc bỏ qua dòng này".formatted(fault.text()));
        }
        if (fault.rule().equals("number-ambiguous")) {
            return said(fault, "số trong cột này viết theo kiểu nào");
        }
        return WORDS.contains(fault.rule()) && isWord(fault.text())
                ? said(fault, "“%s” nghĩa là gì".formatted(fault.text()))
                : fault;
    }

    private static boolean isWord(String text) {
        return !text.isEmpty()
                && text.length() <= LONGEST_WORD
                && !text.startsWith("#")
                && !DIGIT.matcher(text).find();
    }

    private static CellFault said(CellFault fault, String what) {
        String remedy = fault.remedy().replace(WordUnambiguous.BY_MAPPING, "");
        return fault.withRemedy(
                CHANGE.formatted(what, remedy.substring(0, 1).toLowerCase(Locale.ROOT) + remedy.substring(1)));
    }
}
