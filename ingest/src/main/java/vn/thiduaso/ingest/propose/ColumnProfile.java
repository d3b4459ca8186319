package vn.thiduaso.ingest.propose;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.ingest.check.NumberText;
import vn.thiduaso.ingest.mapping.NumberForm;
import vn.thiduaso.ingest.mapping.TwoNumbers;
import vn.thiduaso.ingest.read.Cell;
import vn.thiduaso.ingest.read.SourceRow;

/** What the cells of one column look like, all of them. */
final class ColumnProfile {

    private static final String PERCENT = "%";
    private static final double HUNDRED = 100;
    /** {@code -}, {@code …}, {@code x}. */
    private static final Pattern SIGN = Pattern.compile("[^\\p{L}\\p{N}]{1,5}|[xX]");

    private long numbers;
    private long fractions;
    private long large;
    private long aboveHundred;
    private long decimals;
    private long percents;
    private long pairs;
    private double greatest = Double.NEGATIVE_INFINITY;
    private boolean vi;
    private boolean plain;
    private @Nullable Seen ambiguous;
    private @Nullable Seen fraction;
    private @Nullable Seen bare;
    private final Map<String, Seen> words = new LinkedHashMap<>();

    /**
     * A cell that something is asked about.
     *
     * @param sheet on which it stands
     */
    record Seen(String sheet, Cell cell) {

        String text() {
            return cell.text();
        }
    }

    static ColumnProfile of(List<SourceRow> rows, int column) {
        ColumnProfile profile = new ColumnProfile();
        rows.forEach(row -> profile.add(new Seen(row.sheet(), row.cell(column))));
        return profile;
    }

    private void add(Seen seen) {
        Cell cell = seen.cell();
        if (cell.isBlank() || cell.kind() != Cell.Kind.VALUE) {
            return;
        }
        boolean percent = cell.text().endsWith(PERCENT);
        String text =
                percent ? cell.text().substring(0, cell.text().length() - 1).strip() : cell.text();
        if (cell.isNumber()) {
            number(seen, cell.number());
            return;
        }
        NumberText read = text.isEmpty() ? NumberText.stored(Double.NaN) : NumberText.parse(text);
        switch (read.kind()) {
            case NUMBER -> {
                prove(text);
                if (percent) {
                    numbers++;
                    percents++;
                } else {
                    number(seen, read.value());
                }
            }
            case AMBIGUOUS -> {
                numbers++;
                percents += percent ? 1 : 0;
                ambiguous = ambiguous == null ? seen : ambiguous;
            }
            case NOT_FINITE, NOT_A_NUMBER -> {
                if (TwoNumbers.isOne(text)) {
                    numbers++;
                    pairs++;
                } else {
                    words.putIfAbsent(cell.text(), seen);
                }
            }
        }
    }

    private void number(Seen seen, double value) {
        numbers++;
        greatest = Math.max(greatest, value);
        aboveHundred += value > HUNDRED ? 1 : 0;
        decimals += value == Math.rint(value) ? 0 : 1;
        double size = Math.abs(value);
        if (size > 0 && size < 1) {
            fractions++;
            fraction = fraction == null ? seen : fraction;
        } else if (size > 1) {
            large++;
        }
        bare = bare == null && size > 0 && size != 1 ? seen : bare;
    }

    /** The last separator of a number that can be read one way only is its decimal one, unless it stands there more than once. */
    private void prove(String text) {
        int comma = text.lastIndexOf(',');
        int point = text.lastIndexOf('.');
        if (comma < 0 && point < 0) {
            return;
        }
        char last = comma > point ? ',' : '.';
        boolean thousands = text.indexOf(last) != text.lastIndexOf(last);
        boolean decimalComma = (last == ',') != thousands;
        vi |= decimalComma;
        plain |= !decimalComma;
    }

    boolean hasNumbers() {
        return numbers > 0;
    }

    /** Whether figures stand here: numbers, or nothing but signs that stand for them. */
    boolean isOfFigures() {
        return numbers > 0
                || (!words.isEmpty()
                        && words.keySet().stream()
                                .allMatch(word -> SIGN.matcher(word).matches()));
    }

    /** Numbers without a percent sign of which none is greater than 1 and some are between 0 and 1: a share, perhaps. */
    boolean looksLikeShares() {
        return fractions > 0 && large == 0;
    }

    boolean hasPercentSigns() {
        return percents > 0;
    }

    /** Whether cells have two counts, {@code 9/10}. */
    boolean hasPairs() {
        return pairs > 0;
    }

    boolean hasBareNumbers() {
        return fractions + large > 0;
    }

    /** Whether more numbers than not can be percentages; what is greater beside them is a slip. */
    boolean isMostlyUpToHundred() {
        return numbers > 0 && 2 * aboveHundred < numbers;
    }

    /** Whether a number without a percent sign is no whole one. */
    boolean hasDecimals() {
        return decimals > 0;
    }

    /** The greatest number without a percent sign; negative infinity when there is none. One that can be read two ways does not count. */
    double greatest() {
        return greatest;
    }

    /** How numbers are written, where some prove it and none the contrary. */
    Optional<NumberForm> proven() {
        if (vi == plain) {
            return Optional.empty();
        }
        return Optional.of(vi ? NumberForm.VI : NumberForm.PLAIN);
    }

    /** The first cell that can be two numbers. */
    Optional<Seen> ambiguous() {
        return Optional.ofNullable(ambiguous);
    }

    /** The first cell between 0 and 1. */
    Optional<Seen> fraction() {
        return Optional.ofNullable(fraction);
    }

    /** The first cell without a percent sign that says which of both it can be: the first between 0 and 1, else the first that is neither. */
    Optional<Seen> bare() {
        return fraction().or(() -> Optional.ofNullable(bare));
    }

    /** Texts that are no numbers, each with its first cell. */
    Map<String, Seen> words() {
        return new LinkedHashMap<>(words);
    }
}
