package vn.thiduaso.scoring.formula;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.thiduaso.scoring.trace.StepKind;
import vn.thiduaso.scoring.trace.Trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class FormulaTest {

    private static final Figure A = new Figure(0);
    private static final Figure B = new Figure(1);
    private static final Figure C = new Figure(2);

    @ParameterizedTest
    @CsvSource({
        "MIN,3 1 2,1",
        "MAX,3 1 2,3",
        "MEAN,3 1 5,3",
        "MEAN,4,4",
        "LN,1,0",
        "LN,0,NaN",
        "LN,-1,NaN",
        "LOG10,1000,3",
        "EXP,0,1",
        "EXP,1000,NaN",
        "SQRT,9,3",
        "SQRT,-9,NaN",
        "ABS,-2.5,2.5",
        "MAX,1e308 NaN,NaN"
    })
    void shouldApplyAFunction(Function function, String figures, double value) {
        double[] given = Arrays.stream(figures.split(" "))
                .mapToDouble(Double::parseDouble)
                .toArray();
        List<Expression> arguments = new ArrayList<>();
        for (int place = 0; place < given.length; place++) {
            arguments.add(new Figure(place));
        }

        assertThat(Function.find(function.word())).contains(function);
        assertThat(new Application(function, arguments).value(given, Trace.OFF))
                .isCloseTo(Double.valueOf(value), within(1e-15));
    }

    @ParameterizedTest
    @CsvSource({
        "PLUS,2,3,5",
        "MINUS,2,3,-1",
        "TIMES,2,3,6",
        "TIMES,1e200,1e200,NaN",
        "DIVIDED_BY,3,2,1.5",
        "DIVIDED_BY,3,0,NaN",
        "DIVIDED_BY,0,0,NaN",
        "TO_THE_POWER,2,3,8",
        "TO_THE_POWER,-8,0.5,NaN",
        "TO_THE_POWER,0,-1,NaN"
    })
    void shouldCalculate(Operator operator, double left, double right, double value) {
        assertThat(Operator.find(operator.sign())).contains(operator);
        assertThat(new Calculation(operator, A, B).value(new double[] {left, right}, Trace.OFF))
                .isEqualTo(Double.valueOf(value));
    }

    @Test
    void shouldKnowNoOtherWord() {
        assertThat(Function.find("median")).isEmpty();
        assertThat(Operator.find("%")).isEmpty();
    }

    @Test
    void shouldRefuseArgumentsTheFunctionDoesNotTake() {
        assertThatThrownBy(() -> new Application(Function.LN, List.of(A, B)))
                .hasMessage("Hàm ln cần đúng một phần, nhận được 2");
        assertThatThrownBy(() -> new Application(Function.MIN, List.of()))
                .hasMessage("Hàm min cần ít nhất một phần, nhận được 0");
        assertThatThrownBy(() -> new Constant(Double.NaN)).hasMessageContaining("hữu hạn");
    }

    @Test
    void shouldExplainEachComputation() {
        Formula formula = formula(plus(min(A, B, C), new Application(Function.SQRT, List.of(C))));

        Trace trace = Trace.recording(1);
        double value = formula.value(new double[] {7, 5, 9}, trace);

        assertThat(value).isEqualTo(8);
        assertThat(trace.steps(0).stream().map(step -> step.kind()))
                .containsExactly(StepKind.LEAST_OF, StepKind.ROOT_OF, StepKind.PLUS, StepKind.FORMULA);
        assertThat(trace.steps(0).stream().map(step -> step.numbers()))
                .containsExactly(List.of(3.0, 5.0), List.of(9.0, 3.0), List.of(5.0, 3.0, 8.0), List.of(8.0));
    }

    @Test
    void shouldExplainOnceWhereAValueIsLost() {
        Formula formula = formula(plus(min(new Application(Function.LN, List.of(B)), A), C));

        Trace trace = Trace.recording(1);
        double value = formula.value(new double[] {7, -5, 9}, trace);

        assertThat(value).isNaN();
        assertThat(trace.steps(0)).singleElement().satisfies(step -> {
            assertThat(step.kind()).isEqualTo(StepKind.NO_VALUE);
            assertThat(step.numbers()).containsExactly(-5.0);
        });
    }

    @Test
    void shouldMakeNothingOfNothing() {
        Formula formula = formula(new Calculation(Operator.TO_THE_POWER, over(A, B), C));

        Trace trace = Trace.recording(1);

        assertThat(formula.value(new double[] {7, 0, 0}, trace)).isNaN();
        assertThat(trace.steps(0)).extracting(step -> step.kind()).containsExactly(StepKind.NO_VALUE);
    }

    @Test
    void shouldExplainOnceWhereADivisionHasNoValue() {
        Formula formula = formula(plus(over(A, B), C));

        Trace trace = Trace.recording(1);
        formula.value(new double[] {7, 0, 9}, trace);

        assertThat(trace.steps(0)).singleElement().satisfies(step -> {
            assertThat(step.kind()).isEqualTo(StepKind.NO_VALUE);
            assertThat(step.numbers()).containsExactly(0.0);
        });
    }

    @Test
    void shouldKnowWhatItReads() {
        Formula formula = formula(min(over(A, new Constant(2)), new Constant(1)));

        assertThat(formula.reads(0)).isTrue();
        assertThat(formula.reads(1)).isFalse();
        assertThat(formula(over(new Constant(2), B)).reads(1)).isTrue();
        assertThat(formula(over(new Constant(2), B)).reads(0)).isFalse();
    }

    /** The figures are A, B and C; where the part without a value reads none of them it is none's fault. */
    @Test
    void shouldFindTheFigureAtFault() {
        double[] figures = {7, 0, -9};

        assertThat(formula(plus(A, over(A, B))).culprit(figures)).isEqualTo(1);
        assertThat(formula(plus(over(A, B), C)).culprit(figures)).isEqualTo(1);
        assertThat(formula(min(A, new Application(Function.LN, List.of(C)))).culprit(figures))
                .isEqualTo(2);
        assertThat(formula(over(C, new Constant(0))).culprit(figures)).isEqualTo(-1);
        assertThat(formula(new Calculation(Operator.TO_THE_POWER, B, new Constant(-1)))
                        .culprit(figures))
                .isEqualTo(1);
    }

    private static Formula formula(Expression expression) {
        return new Formula("…", List.of("A", "B", "C"), expression);
    }

    private static Expression min(Expression... arguments) {
        return new Application(Function.MIN, List.of(arguments));
    }

    private static Expression plus(Expression left, Expression right) {
        return new Calculation(Operator.PLUS, left, right);
    }

    private static Expression over(Expression left, Expression right) {
        return new Calculation(Operator.DIVIDED_BY, left, right);
    }
}
