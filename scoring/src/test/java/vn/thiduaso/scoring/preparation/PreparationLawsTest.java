package vn.thiduaso.scoring.preparation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What must hold for any figures and any steps. */
class PreparationLawsTest {

    private static final int COLUMNS = 3;
    private static final OutlierLimits STRICT = new OutlierLimits(0.5, 0.5, 3);

    /** Rows of a sample before they are put in an order. */
    private record Row(String unit, double time, int group, List<Double> cells) {}

    @Provide
    Arbitrary<List<Row>> rows() {
        Arbitrary<Double> cell = Arbitraries.frequencyOf(
                weighted(3, Arbitraries.just(Double.NaN)),
                weighted(6, Arbitraries.integers().between(-3, 9).map(Integer::doubleValue)),
                weighted(4, Arbitraries.doubles().between(0, 100)),
                weighted(1, Arbitraries.of(-1e6, 0.0, -0.0, 1e6, 1e-300, 1e300)));
        Arbitrary<List<Double>> cells = cell.list().ofSize(COLUMNS);
        Arbitrary<Integer> group = Arbitraries.integers().between(-1, 2);
        Arbitrary<Boolean> panel = Arbitraries.of(true, false);
        return panel.flatMap(twoPeriods -> Combinators.combine(group, cells)
                .as(List::of)
                .list()
                .ofMinSize(1)
                .ofMaxSize(14)
                .map(list -> IntStream.range(0, list.size())
                        .mapToObj(i -> row(i, twoPeriods, list.get(i)))
                        .toList()));
    }

    private static Tuple.Tuple2<Integer, Arbitrary<? extends Double>> weighted(
            int weight, Arbitrary<Double> arbitrary) {
        return Tuple.of(weight, arbitrary);
    }

    @SuppressWarnings("unchecked")
    private static Row row(int index, boolean twoPeriods, List<Object> groupAndCells) {
        int unit = twoPeriods ? index / 2 : index;
        double time = twoPeriods ? index % 2 : 0;
        return new Row("U" + unit, time, (Integer) groupAndCells.get(0), (List<Double>) groupAndCells.get(1));
    }

    private static PreparedSample sample(List<Row> rows) {
        double[][] columns = new double[COLUMNS][rows.size()];
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < COLUMNS; column++) {
                columns[column][row] = rows.get(row).cells().get(column);
            }
        }
        return PreparedSample.panel(
                Samples.codes(COLUMNS),
                rows.stream().map(Row::unit).toList(),
                rows.stream().mapToDouble(Row::time).toArray(),
                rows.stream().mapToInt(Row::group).toArray(),
                columns);
    }

    private static List<PreparationStep> everyStep() {
        Columns all = Columns.all();
        return List.of(
                new Screening(all, 0.5, 0, true, List.of(), List.of()),
                new ImputeFromColumn(all, Average.MEAN),
                new ImputeFromColumn(Columns.of("B"), Average.MEDIAN),
                new ImputeFromGroup(all, Average.MEAN),
                new ImputeFromGroup(all, Average.MEDIAN),
                new ImputeFromSiblings(List.of(new Family("P", List.of("A", "B"))), Set.of("B")),
                new ImputeFromSiblings(Columns.of("C"), List.of(new Family("P", List.of("A", "B", "C"))), Set.of("A")),
                new ImputeFromEarlier(all, 1),
                new ImputeOverTime(all, ImputeOverTime.Course.LINEAR),
                new ImputeOverTime(all, ImputeOverTime.Course.CONSTANT),
                new Denomination("A", "C", 1000),
                new OutlierTreatment(all, STRICT, Optional.empty(), false),
                new OutlierTreatment(all, STRICT, Optional.of(SampleLog.SHIFTED_BY_RANGE), false),
                new OutlierTreatment(all, STRICT, Optional.of(SampleLog.BY_DIRECTION), true),
                new OutlierTreatment(all, STRICT, Optional.of(SampleLog.STRETCHED), false),
                new OutlierTreatment(all, STRICT, Optional.of(new SampleBoxCox(0.5)), true),
                new Transformation(all, new LogOfOnePlus()));
    }

    @Provide
    Arbitrary<PreparationStep> steps() {
        return Arbitraries.of(everyStep());
    }

    @Provide
    Arbitrary<Preparation> preparations() {
        return Arbitraries.of(everyStep()).list().ofMinSize(1).ofMaxSize(4).map(Preparation::new);
    }

    /** What a preparation gives, or nothing when it refuses the figures. */
    private static Optional<Prepared> prepare(Preparation preparation, PreparedSample sample) {
        try {
            return Optional.of(preparation.prepare(sample));
        } catch (InvalidPreparationException refused) {
            assertThat(refused.faults()).isNotEmpty();
            return Optional.empty();
        }
    }

    @Test
    void shouldTryEveryStep() {
        assertThat(everyStep().stream().<Class<?>>map(Object::getClass))
                .contains(PreparationStep.class.getPermittedSubclasses());
    }

    @Property
    void shouldFitTheSameParametersForAnyOrderOfUnits(
            @ForAll("preparations") Preparation preparation, @ForAll("rows") List<Row> rows, @ForAll long seed) {
        List<Row> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, new Random(seed));

        Optional<FittedPreparation> one = prepare(preparation, sample(rows)).map(Prepared::fitted);
        Optional<FittedPreparation> other =
                prepare(preparation, sample(shuffled)).map(Prepared::fitted);

        assertThat(other).isEqualTo(one);
    }

    @Property
    void shouldTreatAUnitAloneAsInItsSample(
            @ForAll("preparations") Preparation preparation, @ForAll("rows") List<Row> rows) {
        PreparedSample before = sample(rows);
        prepare(preparation, before).ifPresent(prepared -> {
            for (int index = 0; index < before.units(); index++) {
                UnitFigures alone = alone(before.unit(index));
                prepared.fitted().apply(alone);
                assertSame(alone, prepared.sample().unit(index));
            }
        });
    }

    private static UnitFigures alone(UnitFigures unit) {
        int periods = unit.periods();
        double[][] values = new double[periods][COLUMNS];
        for (int period = 0; period < periods; period++) {
            for (int column = 0; column < COLUMNS; column++) {
                values[period][column] = unit.value(period, column);
            }
        }
        return UnitFigures.over(
                unit.codes(),
                unit.unit(),
                IntStream.range(0, periods).mapToDouble(unit::time).toArray(),
                IntStream.range(0, periods).map(unit::group).toArray(),
                values,
                new boolean[periods][COLUMNS]);
    }

    private static void assertSame(UnitFigures actual, UnitFigures expected) {
        for (int period = 0; period < expected.periods(); period++) {
            for (int column = 0; column < COLUMNS; column++) {
                assertThat(bits(actual.value(period, column))).isEqualTo(bits(expected.value(period, column)));
                assertThat(actual.mark(period, column)).isEqualTo(expected.mark(period, column));
            }
        }
    }

    @Property
    void shouldChangeOnlyMarkedCellsAndGiveOnlyFiniteFigures(
            @ForAll("preparations") Preparation preparation, @ForAll("rows") List<Row> rows) {
        PreparedSample before = sample(rows);
        prepare(preparation, before).map(Prepared::sample).ifPresent(after -> {
            for (int column = 0; column < COLUMNS; column++) {
                for (int row = 0; row < before.rows(); row++) {
                    assertCell(
                            before.value(column, row), after.value(column, row), CellMark.of(after.mark(column, row)));
                }
            }
        });
    }

    private static void assertCell(double before, double after, Set<CellMark> marks) {
        assertThat(Double.isInfinite(after)).isFalse();
        if (marks.isEmpty() || marks.equals(Set.of(CellMark.SCREENED_OUT))) {
            assertThat(bits(after)).isEqualTo(bits(before));
        }
        if (Double.isNaN(before) && !Double.isNaN(after)) {
            assertThat(marks).contains(CellMark.IMPUTED);
        }
        if (Double.isNaN(after) && !Double.isNaN(before)) {
            assertThat(marks).contains(CellMark.NO_DENOMINATOR);
        }
    }

    @Property
    void shouldRecordEachImputedCellOnce(@ForAll("steps") PreparationStep step, @ForAll("rows") List<Row> rows) {
        PreparedSample before = sample(rows);
        prepare(Preparation.of(step), before).map(Prepared::sample).ifPresent(after -> {
            long filled = IntStream.range(0, COLUMNS)
                    .mapToLong(column -> IntStream.range(0, before.rows())
                            .filter(row ->
                                    Double.isNaN(before.value(column, row)) && !Double.isNaN(after.value(column, row)))
                            .count())
                    .sum();
            assertThat(after.imputations()).hasSize((int) filled);
            assertThat(after.imputations()).allMatch(one -> one.basis() > 0);
        });
    }

    @Property
    void shouldKeepWinsorisedFiguresInsideTheKeptRange(@ForAll("rows") List<Row> rows) {
        PreparedSample before = sample(rows);
        Prepared prepared = Preparation.of(new OutlierTreatment(Columns.all(), STRICT, Optional.empty(), false))
                .prepare(before);

        for (int column = 0; column < COLUMNS; column++) {
            Winsorising kept = prepared.fitted().treatments().get(column).winsorising();
            int moved = 0;
            for (int row = 0; row < before.rows(); row++) {
                double value = prepared.sample().value(column, row);
                if (CellMark.WINSORISED.isIn(prepared.sample().mark(column, row))) {
                    assertThat(value == kept.low() || value == kept.high()).isTrue();
                    moved++;
                } else {
                    assertThat(Double.isNaN(value) || value >= kept.low() && value <= kept.high())
                            .isTrue();
                }
            }
            assertThat(moved).isEqualTo(kept.points());
        }
    }

    @Property
    void shouldMeasureTheSameShapeInAnyUnitOfMeasurement(@ForAll("rows") List<Row> rows) {
        double[] figures = Samples.column(sample(rows), 1);
        double[] scaled = IntStream.range(0, figures.length)
                .mapToDouble(i -> Math.abs(figures[i]) < 1e-200 ? 0 : figures[i] / 1024)
                .toArray();
        double[] original = IntStream.range(0, figures.length)
                .mapToDouble(i -> scaled[i] * 1024)
                .toArray();

        assertThat(ColumnFigures.of(scaled).skewness())
                .isEqualTo(ColumnFigures.of(original).skewness());
        assertThat(ColumnFigures.of(scaled).kurtosis())
                .isEqualTo(ColumnFigures.of(original).kurtosis());
    }

    private static long bits(double value) {
        return Double.doubleToLongBits(value);
    }
}
