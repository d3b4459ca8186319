package vn.thiduaso.scoring.aim;

/**
 * The figure an aim asks for.
 *
 * @param relation how a figure must stand to the value
 * @param value in the unit of the aim; finite, not negative
 */
public record Goal(Relation relation, double value) {

    /** As texts say it: "đạt ≥ 80%", "đạt trên 80%", "≤ 10", "dưới 10". */
    public enum Relation {
        AT_LEAST("at-least", "≥"),
        MORE_THAN("more-than", ">"),
        AT_MOST("at-most", "≤"),
        LESS_THAN("less-than", "<");

        private final String word;
        private final String sign;

        Relation(String word, String sign) {
            this.word = word;
            this.sign = sign;
        }

        /** The word in files. */
        public String word() {
            return word;
        }

        /** The sign before the value. */
        public String sign() {
            return sign;
        }

        /** Whether fewer are better. */
        public boolean lowerIsBetter() {
            return this == AT_MOST || this == LESS_THAN;
        }
    }

    public Goal {
        if (!Double.isFinite(value) || value < 0) {
            throw new IllegalArgumentException("Mức của chỉ tiêu phải là số hữu hạn không âm, nhận được " + value);
        }
    }

    /** NaN meets nothing. */
    public boolean isMet(double figure) {
        return switch (relation) {
            case AT_LEAST -> figure >= value;
            case MORE_THAN -> figure > value;
            case AT_MOST -> figure <= value;
            case LESS_THAN -> figure < value;
        };
    }

    /** Whether a figure is better than what is asked for. Of "trên 80%" it cannot be told: every figure that meets it is beyond 80 %. */
    public boolean isExceeded(double figure) {
        return switch (relation) {
            case AT_LEAST -> figure > value;
            case AT_MOST -> figure < value;
            case MORE_THAN, LESS_THAN -> false;
        };
    }

    /**
     * How much of the goal a figure is, 1 at the goal, more beyond it: figure / value, and value / figure where fewer are better. NaN stays NaN; infinite
     * where it would be divided by 0 and the figure is no 0 over 0, which is 1.
     */
    public double share(double figure) {
        if (Double.isNaN(figure)) {
            return Double.NaN;
        }
        if (figure == value) {
            return 1;
        }
        return relation.lowerIsBetter() ? value / figure : figure / value;
    }
}
