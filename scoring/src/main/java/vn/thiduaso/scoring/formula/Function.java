package vn.thiduaso.scoring.formula;

import java.util.Arrays;
import java.util.Optional;

import vn.thiduaso.scoring.trace.StepKind;

/** What can be made of parts of a formula by name. */
public enum Function {
    MIN("min", Integer.MAX_VALUE, StepKind.LEAST_OF) {
        @Override
        double apply(double[] arguments) {
            return Arrays.stream(arguments).min().orElse(Double.NaN);
        }
    },
    MAX("max", Integer.MAX_VALUE, StepKind.GREATEST_OF) {
        @Override
        double apply(double[] arguments) {
            return Arrays.stream(arguments).max().orElse(Double.NaN);
        }
    },
    MEAN("mean", Integer.MAX_VALUE, StepKind.MEAN_OF) {
        @Override
        double apply(double[] arguments) {
            double sum = 0;
            for (double argument : arguments) {
                sum += argument;
            }
            return sum / arguments.length;
        }
    },
    /** Natural logarithm; has no value at 0 and below. */
    LN("ln", 1, StepKind.LN_OF) {
        @Override
        double apply(double[] arguments) {
            return StrictMath.log(arguments[0]);
        }
    },
    /** Decimal logarithm; has no value at 0 and below. */
    LOG10("log10", 1, StepKind.LOG10_OF) {
        @Override
        double apply(double[] arguments) {
            return StrictMath.log10(arguments[0]);
        }
    },
    EXP("exp", 1, StepKind.EXP_OF) {
        @Override
        double apply(double[] arguments) {
            return StrictMath.exp(arguments[0]);
        }
    },
    /** Square root; has no value below 0. */
    SQRT("sqrt", 1, StepKind.ROOT_OF) {
        @Override
        double apply(double[] arguments) {
            return Math.sqrt(arguments[0]);
        }
    },
    ABS("abs", 1, StepKind.SIZE_OF) {
        @Override
        double apply(double[] arguments) {
            return Math.abs(arguments[0]);
        }
    };

    private final String word;
    private final int most;
    private final StepKind step;

    Function(String word, int most, StepKind step) {
        this.word = word;
        this.most = most;
        this.step = step;
    }

    /** As it is written. */
    public String word() {
        return word;
    }

    /** Most arguments it takes; the least is one. */
    public int most() {
        return most;
    }

    StepKind step() {
        return step;
    }

    /** Not finite where it has no value. */
    abstract double apply(double[] arguments);

    public static Optional<Function> find(String word) {
        for (Function function : values()) {
            if (function.word.equals(word)) {
                return Optional.of(function);
            }
        }
        return Optional.empty();
    }
}
