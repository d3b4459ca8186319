package vn.thiduaso.scoring.check;

import java.util.Locale;

/**
 * A value, or numerator and denominator of a ratio, are numbers of a kind.
 *
 * @param kind what it counts
 */
public record ValueType(Kind kind) implements InputCheck {

    /** What a number counts. */
    public enum Kind {
        /** A whole number, of either sign. */
        INTEGER("integer"),
        /** How many there are: a whole number from 0. */
        COUNT("count"),
        /** An amount of đồng from 0, down to one đồng, in the unit of the input: đồng, nghìn đồng, triệu đồng, tỷ đồng. */
        MONEY("money");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** The word in YAML. */
        public String word() {
            return word;
        }
    }

    @Override
    public String rule() {
        return "value-type";
    }

    @Override
    public Scope scope() {
        return Scope.ANY_INPUT;
    }

    @Override
    public Severity usually() {
        return Severity.REFUSE;
    }

    /**
     * Whether a value is of the kind.
     *
     * @param unit unit of measure of the input
     */
    public boolean allows(double value, String unit) {
        return switch (kind) {
            case INTEGER -> value == Math.rint(value);
            case COUNT -> value >= 0 && value == Math.rint(value);
            case MONEY -> value >= 0 && isWholeDong(value, unit);
        };
    }

    /** A decimal is rarely a binary number: a millionth of a đồng, or what a double of this size can tell, is no fraction. */
    private static boolean isWholeDong(double value, String unit) {
        double dong = value * dong(unit);
        return Math.abs(dong - Math.rint(dong)) <= Math.max(1e-6, 4 * Math.ulp(dong));
    }

    /** How many đồng one of a unit is; 1 for a unit that is no name of money. */
    private static double dong(String unit) {
        String word = unit.strip().toLowerCase(Locale.ROOT);
        if (word.startsWith("nghìn") || word.startsWith("ngàn")) {
            return 1e3;
        }
        if (word.startsWith("triệu")) {
            return 1e6;
        }
        return word.startsWith("tỷ") || word.startsWith("tỉ") ? 1e9 : 1;
    }
}
