package vn.thiduaso.scoring.preparation;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thiduaso.scoring.preparation.Samples.MISSING;

class ScreeningTest {

    /** U0 has 3 of 4 figures, U1 4 of 4 with two zeros, U2 none. */
    private static PreparedSample sample() {
        return Samples.columns(
                new double[] {1, 0, MISSING}, new double[] {2, 0, MISSING}, new double[] {3, 5, MISSING}, new double[] {
                    MISSING, 6, MISSING
                });
    }

    private static Screening screening(double availability, double nonZero, boolean zerosAsMissing) {
        return new Screening(Columns.all(), availability, nonZero, zerosAsMissing, List.of(), List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "0.75, 0,    false, true,  true,  false",
        "0.76, 0,    false, false, true,  false",
        "0.5,  0,    true,  true,  true,  false",
        "0.6,  0,    true,  true,  false, false",
        "0,    0.51, false, true,  false, true",
        "0,    0,    false, true,  true,  true"
    })
    void shouldKeepUnitsThatReachBothThresholds(
            double availability, double nonZero, boolean zerosAsMissing, boolean u0, boolean u1, boolean u2) {
        PreparedSample screened = Samples.after(sample(), screening(availability, nonZero, zerosAsMissing));

        assertThat(new boolean[] {screened.included(0), screened.included(1), screened.included(2)})
                .containsExactly(u0, u1, u2);
    }

    @Test
    void shouldSayWhatItCounted() {
        PreparedSample screened = Samples.after(sample(), screening(0.9, 0, false));

        assertThat(screened.availabilities())
                .containsExactly(
                        new Availability("U0", 0, 4, 1, 0, 0.75, 1, true, false, Availability.Decision.SCREENED_OUT),
                        new Availability("U1", 0, 4, 0, 2, 1, 0.5, false, false, Availability.Decision.KEPT),
                        new Availability("U2", 0, 4, 4, 0, 0, 1, true, false, Availability.Decision.SCREENED_OUT));
    }

    @Test
    void shouldKeepTheFiguresOfAUnitThatIsScreenedOut() {
        PreparedSample screened = Samples.after(sample(), screening(0.9, 0, false));

        assertThat(screened.value(0, 0)).isEqualTo(1);
        assertThat(CellMark.of(screened.mark(0, 0))).containsExactly(CellMark.SCREENED_OUT);
    }

    @Test
    void shouldHideScreenedUnitsFromLaterSteps() {
        PreparedSample sample = Samples.columns(new double[] {100, 2, 4, MISSING}, new double[] {MISSING, 1, 1, 1});

        PreparedSample prepared =
                Samples.after(sample, screening(0.5, 0, false), new ImputeFromColumn(Columns.all(), Average.MEAN));
        PreparedSample strict = Samples.after(
                sample,
                new Screening(Columns.of("B"), 1, 0, false, List.of(), List.of()),
                new ImputeFromColumn(Columns.all(), Average.MEAN));

        assertThat(prepared.value(0, 3)).isEqualTo(106.0 / 3);
        assertThat(strict.value(0, 3)).isEqualTo(3);
        assertThat(strict.value(1, 0)).isNaN();
    }

    @Test
    void shouldForceUnitsInAndOut() {
        Screening forced = new Screening(Columns.all(), 0.9, 0, false, List.of("U2"), List.of("U1"));

        PreparedSample screened = Samples.after(sample(), forced);

        assertThat(screened.included(2)).isTrue();
        assertThat(screened.included(1)).isFalse();
        assertThat(screened.availabilities().get(1).decision()).isEqualTo(Availability.Decision.FORCED_OUT);
        assertThat(screened.availabilities().get(2).decision()).isEqualTo(Availability.Decision.FORCED_IN);
    }

    @Test
    void shouldNotCountWhatDoesNotApply() {
        boolean[][] cells = new boolean[4][3];
        cells[3][0] = true;
        for (boolean[] column : cells) {
            column[2] = true;
        }

        PreparedSample screened = Samples.after(sample().withNotApplicable(cells), screening(1, 0, false));

        assertThat(screened.included(0)).isTrue();
        assertThat(screened.included(2)).isFalse();
        assertThat(screened.availabilities().get(2).share()).isZero();
    }

    @Test
    void shouldRefuseForcedUnitsThatAreNotThere() {
        Screening forced = new Screening(Columns.all(), 0, 0, false, List.of("X"), List.of("Y"));

        assertThatThrownBy(() -> forced.fit(sample()))
                .isInstanceOfSatisfying(
                        InvalidPreparationException.class,
                        invalid -> assertThat(invalid.faults())
                                .extracting("path")
                                .containsExactly("preparation/screening/X", "preparation/screening/Y"));
    }

    @Test
    void shouldRefuseSettingsWithoutMeaning() {
        assertThatThrownBy(() -> screening(1.1, 0, false)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> screening(0, Double.NaN, false)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Screening(Columns.all(), 0, 0, false, List.of("U0"), List.of("U0")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
