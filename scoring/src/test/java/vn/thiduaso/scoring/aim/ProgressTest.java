package vn.thiduaso.scoring.aim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import vn.thiduaso.scoring.Period;
import vn.thiduaso.scoring.aim.Goal.Relation;
import vn.thiduaso.scoring.aim.Progress.Mark;
import vn.thiduaso.scoring.aim.Progress.State;
import vn.thiduaso.scoring.aim.Progress.Timing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

class ProgressTest {

    private static final double NONE = Double.NaN;
    private static final Goal EIGHTY = new Goal(Relation.AT_LEAST, 80);
    private static final LocalDate END_OF_SECOND = LocalDate.of(2026, 6, 30);

    /** Quarters of 2026 from the first on. */
    private static Progress of(Goal goal, LocalDate due, double... figures) {
        List<Progress.At> all = new ArrayList<>();
        Period period = Period.parse("2026-Q1");
        for (double figure : figures) {
            all.add(new Progress.At(period, figure));
            period = Period.of(Period.Kind.QUARTER, period.lastDay().plusDays(1));
        }
        return Progress.of(goal, due, all);
    }

    static Stream<Arguments> stories() {
        return Stream.of(
                arguments("met a quarter before it is due", new double[] {80}, State.REACHED, Timing.EARLY, "2026-Q1"),
                arguments(
                        "met in the quarter of the day",
                        new double[] {70, 80},
                        State.REACHED,
                        Timing.ON_TIME,
                        "2026-Q2"),
                arguments("met a quarter late", new double[] {70, 79, 81}, State.REACHED, Timing.LATE, "2026-Q3"),
                arguments(
                        "held since before the day", new double[] {81, 82, 83}, State.REACHED, Timing.EARLY, "2026-Q1"),
                arguments("lost and won again late", new double[] {81, 79, 83}, State.REACHED, Timing.LATE, "2026-Q3"),
                arguments(
                        "nobody looked in between",
                        new double[] {81, NONE, 83},
                        State.REACHED,
                        Timing.EARLY,
                        "2026-Q1"),
                arguments("below before the day", new double[] {79.9}, State.NOT_YET, null, null),
                arguments("below at the end of the day's quarter", new double[] {70, 79.9}, State.MISSED, null, null),
                arguments("reached in time and lost after it", new double[] {81, 80, 70}, State.LOST, null, null),
                arguments("reached late and lost", new double[] {70, 79, 81, 70}, State.MISSED, null, null),
                arguments("no figure of the quarter", new double[] {90, NONE}, State.NO_DATA, null, null));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("stories")
    void shouldTellWhereAnAimStands(String story, double[] figures, State state, Timing timing, String since) {
        Progress progress = of(EIGHTY, END_OF_SECOND, figures);

        assertThat(progress.state()).isEqualTo(state);
        assertThat(progress.timing()).isEqualTo(Optional.ofNullable(timing));
        assertThat(progress.since()).isEqualTo(Optional.ofNullable(since).map(Period::parse));
    }

    @Test
    void shouldTellThatAnAimWasReachedAndLost() {
        assertThat(of(EIGHTY, END_OF_SECOND.plusYears(1), 85, 70).lost()).isTrue();
        assertThat(of(EIGHTY, END_OF_SECOND.plusYears(1), 60, 70).lost()).isFalse();
        assertThat(of(EIGHTY, END_OF_SECOND.plusYears(1), 85, NONE).lost()).isFalse();
    }

    /** Of months, so that thirteen of them are more than a page shows. */
    @Test
    void shouldNotForgetWhatWasReachedLongAgo() {
        List<Progress.At> months = new ArrayList<>();
        for (LocalDate day = LocalDate.of(2026, 1, 31); months.size() < 13; day = day.plusMonths(1)) {
            months.add(new Progress.At(Period.of(Period.Kind.MONTH, day), 85));
        }
        assertThat(Progress.of(EIGHTY, LocalDate.of(2026, 1, 31), months).timing())
                .contains(Timing.ON_TIME);

        months.set(12, new Progress.At(months.get(12).period(), 70));
        assertThat(Progress.of(EIGHTY, LocalDate.of(2026, 1, 31), months).state())
                .isEqualTo(State.LOST);
    }

    @Test
    void shouldNotTellAFigureOfTooFewUnitsReachedOrExceeded() {
        Period period = Period.parse("2026-Q2");
        Progress few = Progress.of(EIGHTY, END_OF_SECOND, List.of(new Progress.At(period, 100, NONE)));
        Progress unsure = Progress.of(EIGHTY, END_OF_SECOND, List.of(new Progress.At(period, 81, 79)));
        Progress barely = Progress.of(EIGHTY, END_OF_SECOND, List.of(new Progress.At(period, 100, 80)));

        assertThat(few.marks()).containsExactly(Mark.TOO_FEW);
        assertThat(unsure.marks()).containsExactly(Mark.TOO_FEW);
        assertThat(barely.marks()).containsExactly(Mark.REACHED);
    }

    static Stream<Arguments> goals() {
        return Stream.of(
                arguments(Relation.AT_LEAST, 79.99, false, false),
                arguments(Relation.AT_LEAST, 80.0, true, false),
                arguments(Relation.AT_LEAST, 80.01, true, true),
                arguments(Relation.MORE_THAN, 80.0, false, false),
                arguments(Relation.MORE_THAN, 80.01, true, false),
                arguments(Relation.AT_MOST, 80.0, true, false),
                arguments(Relation.AT_MOST, 79.0, true, true),
                arguments(Relation.AT_MOST, 80.01, false, false),
                arguments(Relation.LESS_THAN, 80.0, false, false),
                arguments(Relation.LESS_THAN, 79.0, true, false),
                arguments(Relation.AT_LEAST, NONE, false, false),
                arguments(Relation.AT_MOST, NONE, false, false));
    }

    @ParameterizedTest
    @MethodSource("goals")
    void shouldHoldAFigureAgainstTheGoal(Relation relation, double figure, boolean met, boolean exceeded) {
        Goal goal = new Goal(relation, 80);

        assertThat(goal.isMet(figure)).isEqualTo(met);
        assertThat(goal.isExceeded(figure)).isEqualTo(exceeded);
        assertThat(of(goal, END_OF_SECOND, figure).exceeded()).isEqualTo(exceeded);
    }

    @Test
    void shouldSayHowMuchOfTheGoalAFigureIs() {
        assertThat(EIGHTY.share(60)).isEqualTo(0.75);
        assertThat(new Goal(Relation.AT_MOST, 10).share(20)).isEqualTo(0.5);
        assertThat(new Goal(Relation.AT_MOST, 10).share(0)).isInfinite();
        assertThat(new Goal(Relation.AT_MOST, 0).share(0)).isEqualTo(1);
        assertThat(new Goal(Relation.AT_MOST, 0).share(3)).isZero();
        assertThat(EIGHTY.share(NONE)).isNaN();
    }

    @Test
    void shouldSayEveryMarkThatIsTrue() {
        assertThat(of(EIGHTY, END_OF_SECOND, 81).marks()).containsExactly(Mark.REACHED, Mark.EXCEEDED, Mark.EARLY);
        assertThat(of(EIGHTY, END_OF_SECOND, 70, 80).marks()).containsExactly(Mark.REACHED);
        assertThat(of(EIGHTY, END_OF_SECOND, 70, 70, 80).marks()).containsExactly(Mark.REACHED, Mark.LATE);
        assertThat(of(EIGHTY, END_OF_SECOND, 70, 70).marks()).containsExactly(Mark.MISSED);
        assertThat(of(EIGHTY, END_OF_SECOND, NONE).marks()).containsExactly(Mark.NO_DATA);
        assertThat(of(EIGHTY, END_OF_SECOND, 80, 80, 70).marks()).containsExactly(Mark.LOST);
        assertThat(of(EIGHTY, END_OF_SECOND.plusYears(1), 80, 70).marks()).containsExactly(Mark.NOT_YET, Mark.LOST);
    }

    @Test
    void shouldRefusePeriodsThatAreNoSeries() {
        Progress.At year = new Progress.At(Period.parse("2025"), 1);
        Progress.At quarter = new Progress.At(Period.parse("2026-Q1"), 1);
        assertThatThrownBy(() -> Progress.of(EIGHTY, END_OF_SECOND, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Progress.of(EIGHTY, END_OF_SECOND, List.of(year, quarter)))
                .hasMessageContaining("2026-Q1");
        assertThatThrownBy(() -> Progress.of(EIGHTY, END_OF_SECOND, List.of(quarter, quarter)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Goal(Relation.AT_LEAST, NONE)).isInstanceOf(IllegalArgumentException.class);
    }

    /** Law: a better figure of the last period never makes an aim stand worse. */
    @Property
    void shouldNeverStandWorseForABetterFigure(
            @ForAll @Size(min = 1, max = 4) List<@DoubleRange(min = 0, max = 120) Double> figures,
            @ForAll @DoubleRange(min = 0, max = 50) double more) {
        double[] plain = figures.stream().mapToDouble(Double::doubleValue).toArray();
        double[] better = plain.clone();
        better[better.length - 1] += more;

        Progress before = of(EIGHTY, END_OF_SECOND, plain);
        Progress after = of(EIGHTY, END_OF_SECOND, better);

        assertThat(before.state() != State.REACHED || after.state() == State.REACHED)
                .isTrue();
        assertThat(!before.exceeded() || after.exceeded()).isTrue();
    }
}
