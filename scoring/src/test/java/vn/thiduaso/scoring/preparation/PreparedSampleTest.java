package vn.thiduaso.scoring.preparation;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thiduaso.scoring.preparation.Samples.MISSING;

class PreparedSampleTest {

    private static void assertFaults(ThrowingCallable call, String... paths) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        InvalidPreparationException.class,
                        invalid ->
                                assertThat(invalid.faults()).extracting("path").containsExactly((Object[]) paths));
    }

    @Test
    void shouldListAllFaultsOfTheInput() {
        double infinite = Double.POSITIVE_INFINITY;

        assertFaults(
                () -> PreparedSample.of(List.of("A", "A"), List.of("X", "X"), new int[] {0, -2}, new double[][] {
                    {1, infinite}, {-infinite, MISSING}
                }),
                "preparation/input/A",
                "preparation/input/X",
                "preparation/input/X",
                "preparation/input/A/X",
                "preparation/input/A/X");
        assertFaults(
                () -> PreparedSample.of(List.of("A"), List.of("X"), new int[2], new double[][] {{1, 2}}),
                "preparation/input/",
                "preparation/input/A");
        assertFaults(
                () -> PreparedSample.of(List.of(), List.of("X"), new int[1], new double[][] {{1}}),
                "preparation/input/");
        assertFaults(
                () -> PreparedSample.panel(
                        List.of("A"), List.of("X"), new double[] {MISSING}, new int[1], new double[][] {{1}}),
                "preparation/input/X");
    }

    @Test
    void shouldRefuseAFigureInACellThatDoesNotApply() {
        assertFaults(
                () -> Samples.column(1, 2).withNotApplicable(new boolean[][] {{false, true}}),
                "preparation/input/A/U1");
    }

    @Test
    void shouldNotChangeTheSampleItPrepares() {
        double[] figures = {1, MISSING};
        PreparedSample sample = Samples.column(figures);
        figures[0] = 99;

        Samples.after(sample, new ImputeFromColumn(Columns.all(), Average.MEAN));

        assertThat(Samples.column(sample, 0)).containsExactly(1, MISSING);
        assertThat(sample.mark(0, 1)).isZero();
    }

    @Test
    void shouldDoTheStepsInTheirOrder() {
        PreparedSample sample = Samples.columns(new double[] {10, MISSING}, new double[] {2, 4});
        PreparationStep impute = new ImputeFromColumn(Columns.of("A"), Average.MEAN);
        PreparationStep divide = new Denomination("A", "B", 1);

        assertThat(Samples.column(Samples.after(sample, impute, divide), 0)).containsExactly(5, 2.5);
        assertThat(Samples.column(Samples.after(sample, divide, impute), 0)).containsExactly(5, 5);
    }

    @Test
    void shouldLeaveEverythingWithoutSteps() {
        Prepared prepared = Preparation.of().prepare(Samples.column(1, MISSING));

        assertThat(Samples.column(prepared.sample(), 0)).containsExactly(1, MISSING);
        assertThat(prepared.fitted().treatments()).isEmpty();
    }

    @Test
    void shouldRefuseAUnitWithOtherColumns() {
        FittedPreparation fitted = Preparation.of().prepare(Samples.column(1)).fitted();
        UnitFigures other = UnitFigures.of(List.of("B"), "X", -1, new double[1], new boolean[1]);

        assertFaults(() -> fitted.apply(other), "preparation/input/X");
    }

    @Test
    void shouldRefusePeriodsThatDoNotRise() {
        assertFaults(
                () -> UnitFigures.over(
                        List.of("A"),
                        "X",
                        new double[] {2021, 2020},
                        new int[2],
                        new double[][] {{1}, {2}},
                        new boolean[2][1]),
                "preparation/input/X");
        assertFaults(
                () -> UnitFigures.over(List.of("A"), "X", new double[0], new int[0], new double[0][], new boolean[0][]),
                "preparation/input/X");
    }

    @Test
    void shouldPrepareOneUnitWithTheParametersOfASample() {
        FittedPreparation fitted = Preparation.of(
                        Screening.byAvailability(Columns.all(), 0), new ImputeFromGroup(Columns.all(), Average.MEDIAN))
                .prepare(Samples.columnsInGroups(new int[] {4, 4, 4}, new double[] {1, 2, 9}))
                .fitted();
        UnitFigures unit = UnitFigures.of(List.of("A"), "new", 4, new double[] {MISSING}, new boolean[1]);

        fitted.apply(unit);

        assertThat(unit.value(0, 0)).isEqualTo(2);
        assertThat(unit.is(CellMark.IMPUTED, 0, 0)).isTrue();
        assertThat(unit.imputations())
                .containsExactly(new Imputation("new", 0, "A", 2, ImputationMethod.GROUP_MEDIAN, 3));
        assertThat(unit.availabilities()).hasSize(1);
    }

    @Test
    void shouldTravelToAnotherMachine() throws Exception {
        FittedPreparation fitted = Preparation.of(
                        OutlierTreatment.usual(Columns.all()), new ImputeFromColumn(Columns.all(), Average.MEAN))
                .prepare(Samples.column(1, 2, 3, 4, 5, 6, 7, 8, 9, 900, MISSING))
                .fitted();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new ObjectOutputStream(bytes).writeObject(fitted);

        Object read = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();

        assertThat(read).isEqualTo(fitted);
    }

    @Test
    void shouldChooseColumns() {
        List<String> known = List.of("A", "B", "C");

        assertThat(Columns.all().in(known, "s")).containsExactly(0, 1, 2);
        assertThat(Columns.of("C", "A").in(known, "s")).containsExactly(0, 2);
        assertThat(Columns.allBut("B").in(known, "s")).containsExactly(0, 2);
        assertFaults(() -> Columns.of("X", "A", "Y").in(known, "s"), "preparation/s/X", "preparation/s/Y");
        assertThatThrownBy(() -> Columns.of()).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Columns.of("A", "A")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void shouldNameEachMarkAndItsOwnBit() {
        int all = 0;
        for (CellMark mark : CellMark.values()) {
            all |= mark.bit();
            assertThat(mark.word()).isNotBlank();
        }

        assertThat(all).isEqualTo(127);
        assertThat(CellMark.of((byte) all)).containsExactly(CellMark.values());
        assertThat(CellMark.of((byte) 0)).isEmpty();
    }
}
