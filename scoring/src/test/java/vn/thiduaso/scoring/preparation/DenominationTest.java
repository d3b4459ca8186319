package vn.thiduaso.scoring.preparation;

import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thiduaso.scoring.preparation.Samples.MISSING;

class DenominationTest {

    private static final Denomination PER_THOUSAND = new Denomination("A", "B", 1000);

    private static Set<CellMark> marks(PreparedSample sample, int row) {
        return CellMark.of(sample.mark(0, row));
    }

    @Test
    void shouldDivideAndScale() {
        PreparedSample sample = Samples.columns(new double[] {12, 0}, new double[] {6000, 500});

        PreparedSample divided = Samples.after(sample, PER_THOUSAND);

        assertThat(Samples.column(divided, 0)).containsExactly(2, 0);
        assertThat(Samples.column(divided, 1)).containsExactly(6000, 500);
        assertThat(marks(divided, 0)).containsExactly(CellMark.DENOMINATED);
        assertThat(divided.mark(1, 0)).isZero();
    }

    @Test
    void shouldLoseAFigureWithoutDenominatorNotTurnItIntoZeroOrInfinity() {
        PreparedSample sample = Samples.columns(new double[] {1, 0, 2, MISSING}, new double[] {0, 0, MISSING, 5});

        PreparedSample divided = Samples.after(sample, PER_THOUSAND);

        assertThat(Samples.column(divided, 0)).containsOnly(MISSING);
        assertThat(marks(divided, 0)).containsExactly(CellMark.NO_DENOMINATOR);
        assertThat(marks(divided, 1)).containsExactly(CellMark.NO_DENOMINATOR);
        assertThat(marks(divided, 2)).containsExactly(CellMark.NO_DENOMINATOR);
        assertThat(marks(divided, 3)).isEmpty();
    }

    @Test
    void shouldFlagAFigureDividedByAnEstimate() {
        PreparedSample sample = Samples.columns(new double[] {4, 9}, new double[] {2, MISSING});

        PreparedSample divided =
                Samples.after(sample, new ImputeFromColumn(Columns.of("B"), Average.MEAN), PER_THOUSAND);

        assertThat(marks(divided, 0)).containsExactly(CellMark.DENOMINATED);
        assertThat(marks(divided, 1)).containsExactly(CellMark.IMPUTED, CellMark.DENOMINATED);
    }

    @Test
    void shouldRefuseAResultThatIsNotFiniteNamingEachCell() {
        PreparedSample sample = Samples.columns(new double[] {1e300, 1, 1e305}, new double[] {1e-300, 1, 1e-10});

        assertThatThrownBy(() -> Samples.after(sample, PER_THOUSAND))
                .isInstanceOfSatisfying(
                        InvalidPreparationException.class,
                        invalid -> assertThat(invalid.faults())
                                .extracting("path")
                                .containsExactly("preparation/denominated/A/U0", "preparation/denominated/A/U2"));
    }

    @Test
    void shouldRefuseSettingsWithoutMeaning() {
        assertThatThrownBy(() -> new Denomination("A", "A", 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Denomination("A", "B", 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Denomination("A", "B", MISSING)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Denomination("A", "X", 1).fit(Samples.column(1)))
                .isInstanceOf(InvalidPreparationException.class)
                .hasMessageContaining("preparation/denominated/X");
    }

    @Test
    void shouldTransformEachFigureAndRefuseThoseOutsideTheDomain() {
        PreparedSample sample = Samples.columns(new double[] {1, MISSING, 100}, new double[] {1, 0, -1});

        PreparedSample logged = Samples.after(sample, new Transformation(Columns.of("A"), new DecimalLog()));

        assertThat(Samples.column(logged, 0)).containsExactly(0, MISSING, 2);
        assertThat(marks(logged, 0)).containsExactly(CellMark.TRANSFORMED);
        assertThat(marks(logged, 1)).isEmpty();
        assertThatThrownBy(() -> new Transformation(Columns.all(), new DecimalLog()).fit(sample))
                .isInstanceOfSatisfying(
                        InvalidPreparationException.class,
                        invalid -> assertThat(invalid.faults())
                                .extracting("path")
                                .containsExactly("preparation/transformed/B/U1", "preparation/transformed/B/U2"));
    }
}
