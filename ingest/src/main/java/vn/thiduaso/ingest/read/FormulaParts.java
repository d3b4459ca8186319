package vn.thiduaso.ingest.read;

import java.util.ArrayList;
import java.util.List;

/**
 * A formula taken apart in one pass over its letters: what it calls, names and quotes. What is never closed is no text and no name: from there on all
 * letters are code, so that nothing hides behind it.
 *
 * <p>Source of the grammars: ISO/IEC 29500 part 1, 18.17 and Microsoft's description of structured references (an apostrophe lets the next letter stand
 * for itself inside of square brackets); OASIS OpenDocument 1.3, part 4, section 5.
 *
 * @param code the formula with {@code ""} for each text, {@code ''} for each quoted name and {@code []} for each pair of square brackets
 * @param names the quoted names with their quotes and the letter behind them, and what stands in square brackets, with them
 * @param texts what stands between the quotes of each text, two for one where a quote is written
 */
record FormulaParts(String code, List<String> names, List<String> texts) {

    FormulaParts {
        names = List.copyOf(names);
        texts = List.copyOf(texts);
    }

    /** How square brackets are read. */
    enum Grammar {
        /** Columns of a table: brackets within brackets, an apostrophe before what stands for itself. */
        EXCEL,
        /** A reference: names in apostrophes, in which brackets are letters. */
        OPEN_DOCUMENT
    }

    static FormulaParts of(String formula, Grammar grammar) {
        return new Pass(formula, grammar).parts();
    }

    /** One pass. */
    private static final class Pass {

        private static final int OPEN = -1;

        private final String formula;
        private final Grammar grammar;
        private final StringBuilder code = new StringBuilder();
        private final List<String> names = new ArrayList<>();
        private final List<String> texts = new ArrayList<>();

        Pass(String formula, Grammar grammar) {
            this.formula = formula;
            this.grammar = grammar;
        }

        FormulaParts parts() {
            int at = 0;
            while (at < formula.length()) {
                char letter = formula.charAt(at);
                int end = switch (letter) {
                    case '"', '\'' -> quoted(at);
                    case '[' -> bracketed(at);
                    default -> at + 1;
                };
                if (end == OPEN) {
                    code.append(formula, at, formula.length());
                    break;
                }
                take(letter, at, end);
                at = end;
            }
            return new FormulaParts(code.toString(), names, texts);
        }

        private void take(char letter, int from, int to) {
            switch (letter) {
                case '"' -> {
                    texts.add(formula.substring(from + 1, to - 1));
                    code.append("\"\"");
                }
                case '\'' -> {
                    names.add(named(from, to));
                    code.append("''");
                }
                case '[' -> {
                    names.add(formula.substring(from, to));
                    code.append("[]");
                }
                default -> code.append(letter);
            }
        }

        /** A quoted name and the letter behind it, if there is one. */
        private String named(int from, int to) {
            int behind = to;
            while (behind < formula.length() && Character.isWhitespace(formula.charAt(behind))) {
                behind++;
            }
            String next = behind < formula.length() ? String.valueOf(formula.charAt(behind)) : "";
            return formula.substring(from, to) + next;
        }

        /** The end of what begins with a quote; two of them inside are one letter. */
        private int quoted(int from) {
            char quote = formula.charAt(from);
            int end = formula.indexOf(quote, from + 1);
            while (end >= 0 && end + 1 < formula.length() && formula.charAt(end + 1) == quote) {
                end = formula.indexOf(quote, end + 2);
            }
            return end < 0 ? OPEN : end + 1;
        }

        private int bracketed(int from) {
            int depth = 0;
            int at = from;
            while (at < formula.length()) {
                char letter = formula.charAt(at);
                if (letter == '\'') {
                    int end = grammar == Grammar.EXCEL ? at + 2 : quoted(at);
                    if (end == OPEN) {
                        return OPEN;
                    }
                    if (grammar == Grammar.OPEN_DOCUMENT) {
                        names.add(named(at, end));
                    }
                    at = end;
                    continue;
                }
                at++;
                depth += letter == '[' ? 1 : letter == ']' ? -1 : 0;
                // a reference has no brackets inside
                if (depth == 0 || letter == ']' && grammar == Grammar.OPEN_DOCUMENT) {
                    return at;
                }
            }
            return OPEN;
        }
    }
}
