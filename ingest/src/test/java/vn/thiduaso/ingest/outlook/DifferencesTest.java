package vn.thiduaso.ingest.outlook;

import java.util.List;

import org.junit.jupiter.api.Test;

import vn.thiduaso.datasets.lake.Observation;
import vn.thiduaso.ingest.outlook.Differences.Change;
import vn.thiduaso.ingest.outlook.Differences.Kind;
import vn.thiduaso.scoring.Period;
import vn.thiduaso.scoring.indexset.Part;
import vn.thiduaso.scoring.missing.CellState;

import static org.assertj.core.api.Assertions.assertThat;

class DifferencesTest {

    private static final Observation OLD_ABOVE = figure("old", Part.NUMERATOR, 28);
    private static final Observation OLD_BELOW = figure("old", Part.DENOMINATOR, 43);

    @Test
    void shouldNotCountThePartsThatARatioSentAsAValueTakesThePlaceOf() {
        Differences nothingBefore =
                of(List.of(), figure("new", Part.VALUE, 90.5), missing(Part.NUMERATOR), missing(Part.DENOMINATOR));

        assertThat(nothingBefore.count(Kind.NEW)).isEqualTo(1);
        assertThat(nothingBefore.missing()).isZero();
    }

    @Test
    void shouldTellARatioThatIsWrittenOtherwiseAsOneChange() {
        Differences written = of(
                List.of(OLD_ABOVE, OLD_BELOW),
                figure("new", Part.VALUE, 90.5),
                missing(Part.NUMERATOR),
                missing(Part.DENOMINATOR));

        assertThat(written.changes())
                .containsExactly(new Change(
                        Kind.CHANGED,
                        List.of(OLD_ABOVE, OLD_BELOW),
                        "old.csv",
                        List.of(figure("new", Part.VALUE, 90.5))));
        assertThat(written.missing()).isZero();
    }

    @Test
    void shouldTellAValueThatIsWrittenAsItsPartsAsOneChange() {
        Observation old = figure("old", Part.VALUE, 90.5);
        Observation above = figure("new", Part.NUMERATOR, 28);
        Observation below = figure("new", Part.DENOMINATOR, 31);

        for (Differences written :
                List.of(of(List.of(old), above, below), of(List.of(old), below, missing(Part.VALUE), above))) {
            assertThat(written.changes())
                    .containsExactly(new Change(Kind.CHANGED, List.of(old), "old.csv", List.of(above, below)));
            assertThat(written.count(Kind.CHANGED))
                    .as("as many as the call brings")
                    .isEqualTo(2);
            assertThat(written.missing() + written.same()).isZero();
        }
    }

    @Test
    void shouldTellNoValueAsGoneWhosePartsStayBesideIt() {
        Differences less = of(
                List.of(OLD_ABOVE, OLD_BELOW, figure("old", Part.VALUE, 65)),
                missing(Part.VALUE),
                figure("new", Part.NUMERATOR, 28),
                figure("new", Part.DENOMINATOR, 43));

        assertThat(less.changes()).isEmpty();
        assertThat(less.same()).isEqualTo(2);
    }

    @Test
    void shouldTellAValueAsGoneBesideHalfOfARatio() {
        Differences half =
                of(List.of(figure("old", Part.VALUE, 65)), missing(Part.VALUE), figure("new", Part.NUMERATOR, 28));

        assertThat(half.changes()).extracting(Change::kind).containsExactlyInAnyOrder(Kind.GONE, Kind.NEW);
    }

    @Test
    void shouldTellARatioThatIsGoneOnce() {
        Differences gone = of(
                List.of(OLD_ABOVE, OLD_BELOW), missing(Part.VALUE), missing(Part.NUMERATOR), missing(Part.DENOMINATOR));

        assertThat(gone.changes())
                .containsExactly(
                        new Change(Kind.GONE, List.of(OLD_ABOVE, OLD_BELOW), "old.csv", List.of(missing(Part.VALUE))));
    }

    @Test
    void shouldCountAFigureThatIsMissingAsItWasOnce() {
        Differences missing = of(List.of(), missing(Part.VALUE), missing(Part.NUMERATOR), missing(Part.DENOMINATOR));

        assertThat(missing.changes()).isEmpty();
        assertThat(missing.missing()).isEqualTo(1);
    }

    @Test
    void shouldTellAFigureThatIsGoneBesidePointsOfOthers() {
        Differences gone =
                of(List.of(figure("old", Part.VALUE, 4)), missing(Part.VALUE), figure("new", Part.OFFICIAL, 5));

        assertThat(gone.changes()).extracting(Change::kind).containsExactlyInAnyOrder(Kind.GONE, Kind.NEW);
    }

    @Test
    void shouldTellNumeratorAndDenominatorEach() {
        Differences parts = of(
                List.of(OLD_ABOVE, OLD_BELOW), figure("new", Part.NUMERATOR, 30), figure("new", Part.DENOMINATOR, 43));

        assertThat(parts.count(Kind.CHANGED)).isEqualTo(1);
        assertThat(parts.same()).isEqualTo(1);
    }

    private static Differences of(List<Observation> before, Observation... now) {
        return Differences.of(before, submission -> submission + ".csv", List.of(now));
    }

    private static Observation missing(Part part) {
        return observation("new", part, CellState.MISSING, Double.NaN);
    }

    private static Observation figure(String submission, Part part, double value) {
        return observation(submission, part, CellState.VALUE, value);
    }

    private static Observation observation(String submission, Part part, CellState state, double value) {
        return new Observation(
                submission,
                "SAMPLE",
                Period.parse("2026-Q3"),
                "A1",
                "ON_TIME",
                part,
                state,
                value,
                "",
                "",
                "C2",
                "",
                "");
    }
}
