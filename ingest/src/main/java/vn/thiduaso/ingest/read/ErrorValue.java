package vn.thiduaso.ingest.read;

import java.util.Set;
import java.util.regex.Pattern;

/** What spreadsheets show of a formula that went wrong: {@code #REF!}, {@code #N/A}, LibreOffice's {@code Err:502}. */
final class ErrorValue {

    /** Of Excel and LibreOffice (ECMA-376 part 1, 18.18.11 names the first seven; the others came later) and of Google Sheets, the last. */
    private static final Set<String> NAMES = Set.of(
            "#NULL!",
            "#DIV/0!",
            "#VALUE!",
            "#REF!",
            "#NAME?",
            "#NUM!",
            "#N/A",
            "#GETTING_DATA",
            "#SPILL!",
            "#CALC!",
            "#FIELD!",
            "#BLOCKED!",
            "#CONNECT!",
            "#UNKNOWN!",
            "#BUSY!",
            "#EXTERNAL!",
            "#PYTHON!",
            "#TIMEOUT!",
            "#ERROR!");

    private static final Pattern NUMBERED = Pattern.compile("Err:\\d{3}");

    private ErrorValue() {}

    static boolean isOne(String text) {
        if (text.isEmpty()) {
            return false;
        }
        char first = text.charAt(0);
        return (first == '#' && NAMES.contains(text))
                || (first == 'E' && NUMBERED.matcher(text).matches());
    }
}
