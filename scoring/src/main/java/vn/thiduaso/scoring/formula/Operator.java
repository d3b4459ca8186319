package vn.thiduaso.scoring.formula;

import java.util.Optional;

import vn.thiduaso.scoring.trace.StepKind;

/** What is done with two parts of a formula. */
public enum Operator {
    PLUS("+", StepKind.PLUS) {
        @Override
        double apply(double left, double right) {
            return left + right;
        }
    },
    MINUS("-", StepKind.MINUS) {
        @Override
        double apply(double left, double right) {
            return left - right;
        }
    },
    TIMES("*", StepKind.TIMES) {
        @Override
        double apply(double left, double right) {
            return left * right;
        }
    },
    /** Has no value over 0. */
    DIVIDED_BY("/", StepKind.DIVIDED_BY) {
        @Override
        double apply(double left, double right) {
            return left / right;
        }
    },
    /** Has no value for a negative base with a fraction as exponent, nor for 0 with an exponent below 0. */
    TO_THE_POWER("^", StepKind.TO_THE_POWER) {
        @Override
        double apply(double left, double right) {
            return StrictMath.pow(left, right);
        }
    };

    private final String sign;
    private final StepKind step;

    Operator(String sign, StepKind step) {
        this.sign = sign;
        this.step = step;
    }

    /** As it is written. */
    public String sign() {
        return sign;
    }

    StepKind step() {
        return step;
    }

    /** Not finite where it has no value. */
    abstract double apply(double left, double right);

    public static Optional<Operator> find(String sign) {
        for (Operator operator : values()) {
            if (operator.sign.equals(sign)) {
                return Optional.of(operator);
            }
        }
        return Optional.empty();
    }
}
