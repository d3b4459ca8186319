package vn.thiduaso.scoring.improvement;

import java.util.List;
import java.util.stream.Stream;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

import vn.thiduaso.scoring.indexset.Part;
import vn.thiduaso.scoring.indexset.Slot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** What must hold for any units, rules and groups; and the hamlets of docs/method.md by hand. */
class StepEffectsLawsTest {

    @Provide
    Arbitrary<Contest> any() {
        return Contests.any();
    }

    private static Stream<StepEffect.Stand> stands(StepEffect effect) {
        return Stream.concat(effect.down().stream(), effect.up().stream());
    }

    @Property
    void shouldSayWhatTheKernelSays(@ForAll("any") Contest contest, @ForAll @IntRange(max = 4) int unit) {
        int at = unit % contest.units().size();
        for (StepEffect effect : new StepEffects(contest, StepEffects.USUAL).of(at)) {
            Slot slot = contest.indexSet()
                    .findSlot(effect.lever().code(), effect.part())
                    .orElseThrow();
            assertThat(effect.from()).isEqualTo(contest.units().get(at).scoredValues()[slot.index()]);
            assertThat(Double.valueOf(effect.score()))
                    .isEqualTo(Double.valueOf(contest.asSent(at).score()));
            stands(effect).forEach(stand -> {
                Trial trial = contest.trial(at, List.of(new Instead(slot, stand.figure())));
                assertThat(Double.valueOf(stand.score())).isEqualTo(Double.valueOf(trial.score()));
                assertThat(stand.rank()).isEqualTo(trial.rank());
            });
        }
    }

    @Property
    void shouldGoOneWayEachAndNotBeyondThePeers(
            @ForAll("any") Contest contest,
            @ForAll @IntRange(max = 4) int unit,
            @ForAll @IntRange(min = 1, max = 10) int tenths) {
        int at = unit % contest.units().size();
        for (StepEffect effect : new StepEffects(contest, tenths / 10.0).of(at)) {
            int slot = contest.indexSet()
                    .findSlot(effect.lever().code(), effect.part())
                    .orElseThrow()
                    .index();
            double[] peers = contest.units().stream()
                    .mapToDouble(one -> one.scoredValues()[slot])
                    .sorted()
                    .toArray();
            assertThat(stands(effect)).isNotEmpty();
            effect.down().ifPresent(stand -> assertThat(stand.figure()).isBetween(peers[0], effect.from()));
            effect.up()
                    .ifPresent(stand -> assertThat(stand.figure()).isBetween(effect.from(), peers[peers.length - 1]));
            assertThat(stands(effect)).noneMatch(stand -> stand.figure() == effect.from());
            assertThat(
                            effect.part() == Part.NUMERATOR
                                    ? stands(effect).allMatch(stand -> stand.figure() == Math.rint(stand.figure()))
                                    : stands(effect)
                                            .allMatch(stand -> effect.lever()
                                                    .input()
                                                    .range()
                                                    .allows(stand.figure())))
                    .isTrue();
        }
    }

    @Property
    void shouldPutTheGreatestSwingFirst(@ForAll("any") Contest contest, @ForAll @IntRange(max = 4) int unit) {
        List<StepEffect> effects = new StepEffects(contest, StepEffects.USUAL)
                .of(unit % contest.units().size());
        for (int place = 1; place < effects.size(); place++) {
            assertThat(effects.get(place).swing())
                    .isLessThanOrEqualTo(effects.get(place - 1).swing());
        }
    }

    /** H4: A may lie 30–90, so a step is 6 of 100; B 20–85, so 6.5, rounded to 7; C 40–80 and is the best itself. */
    @Test
    void shouldStepATenthOfTheWayOfTheHamlets() {
        List<StepEffect> effects = new StepEffects(Contest.of(Villages.SET, Villages.now()), 0.1).of(3);

        assertThat(effects).extracting(effect -> effect.lever().code()).containsExactly("A", "C", "B");
        StepEffect a = effects.get(0);
        assertThat(a.down().orElseThrow()).isEqualTo(new StepEffect.Stand(54, 11.24, 4));
        assertThat(a.up().orElseThrow()).isEqualTo(new StepEffect.Stand(66, 11.96, 4));
        assertThat(a.swing()).isCloseTo(0.72, Offset.offset(1e-9));
        StepEffect c = effects.get(1);
        assertThat(c.down().orElseThrow()).isEqualTo(new StepEffect.Stand(76, 11.20, 4));
        assertThat(c.up()).isEmpty();
        StepEffect b = effects.get(2);
        assertThat(b.down().orElseThrow().figure()).isEqualTo(33);
        assertThat(b.up().orElseThrow()).isEqualTo(new StepEffect.Stand(47, 11.60, 4));
        assertThat(b.swing()).isZero();
    }

    @Test
    void shouldSayNothingOfAUnitWithoutRankAndRefuseAStepOfNothing() {
        Contest contest = Contest.of(Villages.SET, Villages.now());

        assertThat(new StepEffects(contest, 0.1).of(5)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new StepEffects(contest, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new StepEffects(contest, 1.1));
    }
}
