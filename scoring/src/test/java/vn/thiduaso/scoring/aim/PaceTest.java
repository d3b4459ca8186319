package vn.thiduaso.scoring.aim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import vn.thiduaso.scoring.Period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class PaceTest {

    private static final Goal EIGHTY = new Goal(Goal.Relation.AT_LEAST, 80);
    private static final LocalDate END_OF_2027 = LocalDate.parse("2027-12-31");

    private static List<Progress.At> years(double... figures) {
        List<Progress.At> at = new ArrayList<>();
        for (int i = 0; i < figures.length; i++) {
            at.add(new Progress.At(Period.parse(Integer.toString(2024 + i)), figures[i]));
        }
        return at;
    }

    @Test
    void shouldGoOnAlongTheLineFromTheFirstFigureToTheLast() {
        Pace faster = Pace.of(EIGHTY, END_OF_2027, years(50, 40, 66)).orElseThrow();
        Pace slower = Pace.of(EIGHTY, END_OF_2027, years(50, 55, 60)).orElseThrow();

        // 2024 and 2026 lie 730 days apart, 2026 and 2027 365
        assertThat(faster.projected()).isCloseTo(74, within(1e-9));
        assertThat(faster.onTrack()).isFalse();
        assertThat(slower.projected()).isCloseTo(65, within(1e-9));
        assertThat(Pace.of(EIGHTY, END_OF_2027, years(20, 40, 60)).orElseThrow())
                .isEqualTo(new Pace(Period.parse("2024"), Period.parse("2026"), 80, true));
    }

    @Test
    void shouldTellAReachedAimThatFallsAsBehind() {
        assertThat(Pace.of(EIGHTY, END_OF_2027, years(100, 90)).orElseThrow().onTrack())
                .isFalse();
        assertThat(Pace.of(EIGHTY, END_OF_2027, years(90, 90)).orElseThrow().onTrack())
                .isTrue();
    }

    @Test
    void shouldReadFewerAsBetterWhereTheGoalDoes() {
        Goal few = new Goal(Goal.Relation.AT_MOST, 10);
        assertThat(Pace.of(few, END_OF_2027, years(30, 20)).orElseThrow().onTrack())
                .isTrue();
        assertThat(Pace.of(few, END_OF_2027, years(40, 10)).orElseThrow().projected())
                .isZero();
    }

    @Test
    void shouldPassOverPeriodsWithoutAFigure() {
        Pace pace = Pace.of(EIGHTY, END_OF_2027, years(Double.NaN, 50, Double.NaN, Double.NaN, Double.NaN))
                .orElse(null);
        assertThat(pace).isNull();
        assertThat(Pace.of(EIGHTY, END_OF_2027, years(20, Double.NaN, 60, Double.NaN))
                        .orElseThrow()
                        .to())
                .isEqualTo(Period.parse("2026"));
    }

    @Test
    void shouldSayNothingOnceTheDayIsThere() {
        assertThat(Pace.of(EIGHTY, END_OF_2027, years(20, 40, 60, 70))).isEmpty();
        assertThat(Pace.of(EIGHTY, END_OF_2027, List.of())).isEmpty();
    }
}
