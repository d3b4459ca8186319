package vn.thiduaso.dashboard.paper;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Follows the numbers of one document: sections and articles through it, clauses within each of them, points within each clause. */
final class OrderCheck {

    private static final Pattern SECTION = Pattern.compile("([IVXLC]+)\\. .*", Pattern.DOTALL);
    private static final Pattern ARTICLE = Pattern.compile("Điều (\\d+)\\..*", Pattern.DOTALL);
    private static final Pattern CLAUSE = Pattern.compile("(\\d+)\\. .*", Pattern.DOTALL);
    private static final Pattern POINT = Pattern.compile("(\\p{Ll})\\) .*", Pattern.DOTALL);

    private int sections;
    private int articles;
    private int clauses;
    private int points;

    /** What a line ought to begin with, where it is numbered and begins with something else. */
    Optional<String> next(String line) {
        Matcher article = ARTICLE.matcher(line);
        Matcher section = SECTION.matcher(line);
        Matcher clause = CLAUSE.matcher(line);
        Matcher point = POINT.matcher(line);
        if (article.matches()) {
            clauses = 0;
            points = 0;
            return unless(article.group(1), Integer.toString(++articles), "Điều ", ".");
        }
        if (section.matches()) {
            clauses = 0;
            points = 0;
            return unless(section.group(1), Ordinals.roman(++sections), "", ".");
        }
        if (clause.matches()) {
            points = 0;
            return unless(clause.group(1), Integer.toString(++clauses), "", ".");
        }
        return point.matches() && points < Ordinals.POINTS
                ? unless(point.group(1), Ordinals.letter(++points), "", ")")
                : Optional.empty();
    }

    private static Optional<String> unless(String found, String due, String before, String after) {
        return found.equals(due) ? Optional.empty() : Optional.of(before + due + after);
    }
}
