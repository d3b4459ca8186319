package vn.thiduaso.ingest.read;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a formula does beyond its own workbook: fetches from another program, file or address as soon as it is calculated, or opens an address when it
 * is clicked. Functions as Excel and LibreOffice name them.
 */
public final class LiveFormula {

    private static final Pattern TEXTS = Pattern.compile("\"[^\"]*\"");
    private static final Pattern QUOTED_NAMES = Pattern.compile("'[^']*'");
    private static final Pattern BRACKETS = Pattern.compile("\\[[^\\[\\]]*\\]");

    /** Functions that ask another program, a file, an address or a library, by their names in the file. */
    private static final Pattern FETCHING = Pattern.compile(
            "(?<![\\p{L}\\p{N}_.])(?:_XLFN\\.|_XLWS\\.|COM\\.(?:MICROSOFT|SUN\\.STAR\\.SHEET\\.ADDIN)\\.)*"
                    + "(DDE|WEBSERVICE|RTD|CALL|REGISTER(?:\\.ID)?|EXEC|SQL\\.REQUEST|IMAGE|STOCKHISTORY|PY)\\s*\\(");

    /** Dynamic data exchange as Excel writes it: program|topic!item. No operator of its formulas is written so. */
    private static final Pattern EXCHANGE = Pattern.compile("[\\p{L}\\p{N}_']\\|");
    /** A sheet of another file, as Excel and LibreOffice write it. */
    private static final Pattern OTHER_FILE =
            Pattern.compile("'[^']*[:/\\\\][^']*'\\s*[#!$]|'[^']*'#|'?(?:FILE|HTTPS?|FTP|SMB):/");

    private static final Pattern LINK = Pattern.compile("(?<![\\p{L}\\p{N}_.])HYPERLINK\\s*\\(");
    /** How a formula of OpenDocument begins, today and before version 1.2. */
    private static final Pattern OPEN_FORMULA = Pattern.compile("(OF|OOOC):.*", Pattern.DOTALL);

    private LiveFormula() {}

    /**
     * What a formula would fetch with: {@code WEBSERVICE}, {@code DDE}, or a file; empty when it stays in its workbook.
     *
     * @param formula as the file writes it, with or without the sign before it
     */
    static Optional<String> fetches(String formula) {
        String code = TEXTS.matcher(formula.toUpperCase(Locale.ROOT)).replaceAll("\"\"");
        String bare =
                BRACKETS.matcher(QUOTED_NAMES.matcher(code).replaceAll("''")).replaceAll("[]");
        Matcher fetching = FETCHING.matcher(bare);
        if (fetching.find()) {
            return Optional.of(fetching.group(1));
        }
        // in OpenDocument a stroke parts the rows of a constant table
        if (!OPEN_FORMULA.matcher(code).matches() && EXCHANGE.matcher(bare).find()) {
            return Optional.of("DDE");
        }
        return OTHER_FILE.matcher(code).find() ? Optional.of("tệp khác") : Optional.empty();
    }

    /** Whether a function is one that fetches. */
    static boolean isFetching(String function) {
        return fetches(function + "(").isPresent();
    }

    /** Whether a formula makes a link that opens an address. */
    public static boolean isLink(String formula) {
        return LINK.matcher(TEXTS.matcher(formula.toUpperCase(Locale.ROOT)).replaceAll("\"\""))
                .find();
    }
}
