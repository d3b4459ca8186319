package vn.thiduaso.scoring.award.vote;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.thiduaso.scoring.award.Recipient;
import vn.thiduaso.scoring.award.TieRule;
import vn.thiduaso.scoring.award.TieStep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TieStepsTest {

    private static final TieRule RULE = new TieRule(
            Set.of("F"), List.of(TieStep.WOMEN, TieStep.COLLECTIVE_70_WOMEN, TieStep.HIGHER_SCORE, TieStep.CHAIR));

    @Test
    void shouldChooseAllWhereThereAreEnoughPlaces() {
        Selection selection = TieSteps.select(RULE, List.of(person("B", 7, true, 80), person("A", 9, false, 90)), 2);

        assertThat(selection.chosen()).containsExactly("A", "B");
        assertThat(selection.taken()).isEmpty();
        assertThat(selection.isDecided()).isTrue();
    }

    @Test
    void shouldGoByVotesBeforeAnythingElse() {
        Selection selection = TieSteps.select(RULE, List.of(person("A", 9, false, 10), person("B", 8, true, 99)), 1);

        assertThat(selection.chosen()).containsExactly("A");
        assertThat(selection.left()).containsExactly("B");
        assertThat(selection.taken()).isEmpty();
    }

    @Test
    void shouldPreferWomenAmongThoseWithAsManyVotes() {
        Selection selection = TieSteps.select(
                RULE,
                List.of(
                        person("A", 9, false, 10),
                        person("B", 8, false, 99),
                        person("C", 8, true, 10),
                        person("D", 7, true, 10)),
                2);

        assertThat(selection.chosen()).containsExactly("A", "C");
        assertThat(selection.left()).containsExactly("B", "D");
        assertThat(selection.taken()).containsExactly(TieStep.WOMEN);
    }

    @Test
    void shouldGoToTheNextStepOnlyWithThoseWhoAreStillTied() {
        Selection selection = TieSteps.select(
                RULE,
                List.of(
                        person("A", 8, true, 70),
                        person("B", 8, false, 90),
                        person("C", 8, false, 80),
                        person("D", 8, false, 95)),
                2);

        assertThat(selection.chosen()).containsExactly("A", "D");
        assertThat(selection.left()).containsExactly("B", "C");
        assertThat(selection.taken()).containsExactly(TieStep.WOMEN, TieStep.HIGHER_SCORE);
    }

    @ParameterizedTest
    @CsvSource({
        "7, 10, true", // exactly 70%
        "69, 100, false",
        "9, 13, false", // 69,2%
        "10, 14, true", // 71,4%
        "0, 1, false"
    })
    void shouldPreferCollectivesOfSeventyPercentWomen(int women, int all, boolean preferred) {
        Selection selection =
                TieSteps.select(RULE, List.of(collective("A", 8, 1, 2, 99), collective("B", 8, women, all, 1)), 1);

        assertThat(selection.chosen()).containsExactly(preferred ? "B" : "A");
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "-1, 3", "4, 3"})
    void shouldRefuseWomenThatCannotBe(int women, int all) {
        assertThatThrownBy(() -> new Contender.Women(women, all)).hasMessageContaining("Số nữ");
    }

    @Test
    void shouldLeaveToPeopleWhatNoFigureDecides() {
        Selection selection = TieSteps.select(
                RULE,
                List.of(
                        person("C", 8, true, 80),
                        person("B", 8, true, 80),
                        person("A", 8, true, 80),
                        person("D", 9, true, 1)),
                3);

        assertThat(selection.chosen()).containsExactly("D");
        assertThat(selection.tied()).containsExactly("A", "B", "C");
        assertThat(selection.places()).isEqualTo(2);
        assertThat(selection.open()).contains(TieStep.CHAIR);
        assertThat(selection.missing()).isEmpty();
        assertThat(selection.isDecided()).isFalse();
    }

    @Test
    void shouldStopWhereAFigureIsNotKnownInsteadOfTakingItForNo() {
        Contender unknown =
                new Contender("B", Recipient.INDIVIDUAL, 8, Optional.empty(), Optional.empty(), OptionalDouble.of(99));

        Selection selection = TieSteps.select(RULE, List.of(person("A", 8, true, 80), unknown), 1);

        assertThat(selection.open()).contains(TieStep.WOMEN);
        assertThat(selection.missing()).containsExactly("B");
        assertThat(selection.tied()).containsExactly("A", "B");
    }

    @Test
    void shouldAskForNoFigureOfThoseWhoAreDecided() {
        Contender unknown =
                new Contender("B", Recipient.INDIVIDUAL, 9, Optional.empty(), Optional.empty(), OptionalDouble.empty());

        Selection selection =
                TieSteps.select(RULE, List.of(person("A", 8, true, 80), unknown, person("C", 8, false, 80)), 2);

        assertThat(selection.chosen()).containsExactly("A", "B");
    }

    @Test
    void shouldSayThatNoStepIsLeft() {
        Selection selection = TieSteps.select(
                new TieRule(Set.of("F"), List.of(TieStep.WOMEN)),
                List.of(person("A", 8, true, 80), person("B", 8, true, 90)),
                1);

        assertThat(selection.open()).isEmpty();
        assertThat(selection.tied()).containsExactly("A", "B");
    }

    @Test
    void shouldChooseNobodyWithoutAPlace() {
        Selection selection = TieSteps.select(RULE, List.of(person("A", 8, true, 80), person("B", 8, true, 80)), 0);

        assertThat(selection.left()).containsExactly("A", "B");
        assertThat(selection.isDecided()).isTrue();
    }

    @Test
    void shouldRefuseWhatCannotBeCompared() {
        Contender person = person("A", 8, true, 80);

        assertThatThrownBy(() -> TieSteps.select(RULE, List.of(person, person), 1))
                .hasMessageContaining("cùng mã");
        assertThatThrownBy(() -> TieSteps.select(RULE, List.of(person, collective("B", 8, 1, 2, 3)), 1))
                .hasMessageContaining("không xét chung");
        assertThatThrownBy(() -> TieSteps.select(RULE, List.of(person), -1)).hasMessageContaining("âm");
        assertThatThrownBy(() -> new TieRule(Set.of("F"), List.of(TieStep.CHAIR, TieStep.CHAIR)))
                .hasMessageContaining("một lần");
        assertThatThrownBy(() -> person("A", 8, true, Double.NaN)).hasMessageContaining("một số");
    }

    @Property
    void placesAreNeverExceededAndNobodyIsLost(
            @ForAll @IntRange(max = 8) int size, @ForAll @IntRange(max = 8) int places, @ForAll long seed) {
        Random chance = new Random(seed);
        List<Contender> passed = new ArrayList<>(IntStream.range(0, size)
                .mapToObj(i -> person("P" + i, 6 + chance.nextInt(3), chance.nextBoolean(), chance.nextInt(2)))
                .toList());

        Selection selection = TieSteps.select(RULE, passed, places);

        Collections.shuffle(passed, chance);
        assertThat(TieSteps.select(RULE, passed, places)).isEqualTo(selection);
        assertThat(selection.chosen().size()
                        + selection.left().size()
                        + selection.tied().size())
                .isEqualTo(size);
        assertThat(selection.chosen().size() + selection.places()).isEqualTo(Math.min(size, places));
        assertThat(selection.isDecided() || selection.tied().size() > selection.places())
                .isTrue();
        assertThat(votes(passed, selection.chosen()).min().orElse(99))
                .isGreaterThanOrEqualTo(votes(passed, selection.left()).max().orElse(0));
    }

    private static IntStream votes(List<Contender> passed, List<String> codes) {
        return passed.stream().filter(one -> codes.contains(one.code())).mapToInt(Contender::votesFor);
    }

    private static Contender person(String code, int votesFor, boolean woman, double score) {
        return new Contender(
                code, Recipient.INDIVIDUAL, votesFor, Optional.of(woman), Optional.empty(), OptionalDouble.of(score));
    }

    private static Contender collective(String code, int votesFor, int women, int all, double score) {
        return new Contender(
                code,
                Recipient.COLLECTIVE,
                votesFor,
                Optional.empty(),
                Optional.of(new Contender.Women(women, all)),
                OptionalDouble.of(score));
    }
}
