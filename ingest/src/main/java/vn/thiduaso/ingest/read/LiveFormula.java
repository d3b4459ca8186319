package vn.thiduaso.ingest.read;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.thiduaso.ingest.read.FormulaParts.Grammar;

/**
 * What a formula does beyond its own workbook: fetches from another program, file or address as soon as it is calculated, or opens an address when it
 * is clicked. Functions as Excel and LibreOffice name them.
 */
public final class LiveFormula {

    /** Functions that ask another program, a file, an address, a service or a library, by their names in the file. */
    private static final Set<String> FETCHING = Set.of(
            "DDE",
            "WEBSERVICE",
            "RTD",
            "CALL",
            "REGISTER",
            "REGISTER.ID",
            "EXEC",
            "SQL.REQUEST",
            "IMAGE",
            "STOCKHISTORY",
            "PY",
            "TRANSLATE",
            "DETECTLANGUAGE",
            "COPILOT",
            "IMPORTTEXT",
            "IMPORTCSV");

    /** A function that is called, or given to another one by its name. */
    private static final Pattern CALLED = Pattern.compile(
            "(?<![\\p{L}\\p{M}\\p{N}_.])(?:([\\p{L}\\p{M}\\p{N}_.]++)[\\s\\p{Z}]*+\\(|(_XLETA\\.[\\p{L}\\p{N}_.]++))");
    /** What programs write before the name of a function that came later than its format, or from elsewhere. */
    private static final Pattern PREFIX =
            Pattern.compile("_XL(?:FN|WS|ETA|UDF)\\.|COM\\.(?:MICROSOFT|SUN\\.STAR\\.SHEET\\.ADDIN)\\.");

    /** A constant table: in OpenDocument a stroke parts its rows. */
    private static final Pattern CONSTANTS = Pattern.compile("\\{[^{}]*+}");
    /** Dynamic data exchange as Excel writes it: program|topic!item. No operator of its formulas is written so. */
    private static final Pattern EXCHANGE = Pattern.compile("[\\p{L}\\p{N}_']\\|");

    private static final Pattern ADDRESS = Pattern.compile("(?:FILE|HTTPS?|FTP|SMB):/");
    /** A cell of another workbook in a text: {@code [so.xlsx]Bảng!A1}, {@code 'https://…'#$Bảng.A1}. */
    private static final Pattern FILE_IN_TEXT =
            Pattern.compile("FILE:/|'(?:HTTPS?|FTP|SMB):/|\\]['\\p{L}\\p{N}_ ().-]*+!\\$?[A-Z]{1,3}\\$?\\d");

    private LiveFormula() {}

    /**
     * What a formula of Excel would fetch with: {@code WEBSERVICE}, {@code DDE}, or a file; empty when it stays in its workbook.
     *
     * @param formula as the file writes it, with or without the sign before it
     */
    static Optional<String> fetches(String formula) {
        return fetches(FormulaParts.of(formula.toUpperCase(Locale.ROOT), Grammar.EXCEL));
    }

    /**
     * The same of a formula or a condition of OpenDocument. Its prefix says in which grammar it is written, and any prefix can stand for any of them:
     * what would fetch in one of them fetches.
     */
    static Optional<String> fetchesInOds(String formula) {
        String letters = formula.toUpperCase(Locale.ROOT);
        return fetches(FormulaParts.of(letters, Grammar.OPEN_DOCUMENT))
                .or(() -> fetches(FormulaParts.of(letters, Grammar.EXCEL)));
    }

    private static Optional<String> fetches(FormulaParts formula) {
        Optional<String> function = called(formula, FETCHING::contains);
        if (function.isPresent()) {
            return function;
        }
        if (EXCHANGE.matcher(CONSTANTS.matcher(formula.code()).replaceAll("{}")).find()) {
            return Optional.of("DDE");
        }
        return isOfFile(formula) ? Optional.of("tệp khác") : Optional.empty();
    }

    private static boolean isOfFile(FormulaParts formula) {
        return ADDRESS.matcher(formula.code()).find()
                || formula.names().stream()
                        .anyMatch(
                                name -> isOfFile(name) || ADDRESS.matcher(name).find())
                || called(formula, "INDIRECT"::equals).isPresent()
                        && formula.texts().stream()
                                .anyMatch(text -> FILE_IN_TEXT.matcher(text).find());
    }

    /** Whether a quoted name has a path before a sheet, or the sign of a sheet elsewhere behind it. A colon alone is from one sheet to another. */
    private static boolean isOfFile(String name) {
        int close = name.lastIndexOf('\'');
        if (!name.startsWith("'") || close == name.length() - 1) {
            return false;
        }
        char next = name.charAt(close + 1);
        int colon = name.indexOf(':');
        boolean path = name.indexOf('/') >= 0 || name.indexOf('\\') >= 0 || colon >= 0 && name.indexOf('[', colon) >= 0;
        return next == '#' || path && (next == '!' || next == '$');
    }

    /** The first of the functions a formula calls that is wanted. */
    private static Optional<String> called(FormulaParts formula, Predicate<String> wanted) {
        return CALLED.matcher(formula.code())
                .results()
                .map(LiveFormula::function)
                .filter(wanted)
                .findFirst();
    }

    private static String function(MatchResult call) {
        String name = call.group(1) == null ? call.group(2) : call.group(1);
        int from = 0;
        Matcher prefix = PREFIX.matcher(name);
        while (prefix.region(from, name.length()).lookingAt()) {
            from = prefix.end();
        }
        return name.substring(from);
    }

    /** Whether a function is one that fetches. */
    static boolean isFetching(String function) {
        return fetches(function + "(").isPresent();
    }

    /** Whether a formula of Excel makes a link that opens an address. */
    public static boolean isLink(String formula) {
        return called(FormulaParts.of(formula.toUpperCase(Locale.ROOT), Grammar.EXCEL), "HYPERLINK"::equals)
                .isPresent();
    }
}
