package vn.thiduaso.scoring.improvement;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import vn.thiduaso.scoring.ExampleIndexSets.Figures;
import vn.thiduaso.scoring.indexset.Part;
import vn.thiduaso.scoring.kernel.UnitHistory;
import vn.thiduaso.scoring.robustness.DoubtfulValue;

import static org.assertj.core.api.Assertions.assertThat;

class PricerTest {

    private static final Contest VILLAGES = Contest.of(Villages.SET, Villages.now());
    private static final Pricer PRICER = Pricer.of(VILLAGES);
    private static final Lever A = Lever.all(Villages.SET).get(0);
    private static final Lever C = Lever.all(Villages.SET).get(2);

    @Test
    void shouldPriceAStatedInterval() {
        Price price = PRICER.price(new DoubtfulValue("H4", "C", Part.NUMERATOR, 70, 95));

        assertThat(price.low()).isEqualTo(new Price.End(70, 10.60, 4));
        assertThat(price.high()).isEqualTo(new Price.End(95, 13.10, 3));
        assertThat(price.points()).isEqualTo(1.5);
        assertThat(price.places()).isEqualTo(1);
    }

    /** 11.60 as sent: 10.60 is 1.00 less and no place, 13.10 is 1.50 more and one place. H6 has a rank only with A. */
    @Test
    void shouldTellHowFarAFigureMayMoveEitherWay() {
        assertThat(PRICER.price(new DoubtfulValue("H4", "C", Part.NUMERATOR, 70, 95))
                        .swing())
                .isEqualTo(new Swing(1.00, 1.50, 0, 1, false));
        Swing decides = PRICER.missing(VILLAGES.unit("H6")).get(0).swing();
        assertThat(decides).isEqualTo(new Swing(Double.NaN, Double.NaN, 0, 0, true));
        assertThat(Stream.of(
                                new Swing(5, 0, 1, 0, false),
                                Swing.NONE,
                                new Swing(0, 1, 0, 2, false),
                                decides,
                                new Swing(0, 0, 0, 0, false),
                                new Swing(0, 6, 1, 0, false))
                        .sorted(Swing.DEAREST))
                .containsExactly(
                        decides,
                        new Swing(0, 1, 0, 2, false),
                        new Swing(0, 6, 1, 0, false),
                        new Swing(5, 0, 1, 0, false),
                        new Swing(0, 0, 0, 0, false),
                        Swing.NONE);
    }

    @Test
    void shouldTakeWhatThePeersSentWithoutAnInterval() {
        Price price = PRICER.price(VILLAGES.unit("H4"), C).orElseThrow();

        assertThat(price.low()).isEqualTo(new Price.End(40, 7.60, 4));
        assertThat(price.high()).isEqualTo(new Price.End(80, 11.60, 4));
        assertThat(price.places()).isZero();
    }

    @Test
    void shouldTellBestAndWorstOfAMissingFigure() {
        Price price = PRICER.missing(VILLAGES.unit("H6")).get(0);

        assertThat(price.missing()).isTrue();
        assertThat(price.code()).isEqualTo("A");
        assertThat(price.part()).isEqualTo(Part.VALUE);
        // sent as one value: per cent
        assertThat(price.low()).isEqualTo(new Price.End(30, 8.80, 5));
        assertThat(price.high()).isEqualTo(new Price.End(90, 12.40, 4));
        assertThat(price.points()).isNaN();
        assertThat(price.places()).isZero();
        assertThat(PRICER.missing(VILLAGES.unit("H1"))).isEmpty();
    }

    /** H6 has no rank: it is among the peers, and no place to be won. */
    @Test
    void shouldNotCountPlacesOfUnitsWithoutARank() {
        int unit = VILLAGES.unit("H1");

        assertThat(VILLAGES.rank(VILLAGES.unit("H6"))).isZero();
        assertThat(VILLAGES.ranked(unit)).isEqualTo(VILLAGES.peers(unit).size() - 1);
    }

    @Test
    void shouldTellTheRangeItPricesOver() {
        DoubtfulValue range = PRICER.range(VILLAGES.unit("H4"), A).orElseThrow();

        assertThat(range).isEqualTo(new DoubtfulValue("H4", "A", Part.NUMERATOR, 30, 90));
        assertThat(PRICER.price(VILLAGES.unit("H4"), A)).contains(PRICER.price(range));
        assertThat(PRICER.range(VILLAGES.unit("H6"), A)).contains(new DoubtfulValue("H6", "A", Part.VALUE, 30, 90));
    }

    @Test
    void shouldPriceAFigureTheInputDoesNotAllowByWhatThePeersSent() {
        UnitHistory wrong = Villages.unit("H7", 700, 60, 50);
        Contest contest = Contest.of(
                Villages.SET, List.of(Villages.now().get(0), Villages.now().get(4), wrong));

        Price price = Pricer.of(contest).price(2, A).orElseThrow();

        assertThat(price.sent()).isEqualTo(700);
        assertThat(price.low().figure()).isEqualTo(30);
        assertThat(price.high().figure()).isEqualTo(100);
        assertThat(Improver.of(contest).lift(2, 1, 3).singles())
                .noneMatch(one -> one.move().lever().equals(A));
    }

    @Test
    void shouldPriceOfficialPointsUpToTheMaximum() {
        Figures figures = new Figures(Villages.SET).set("T", Part.OFFICIAL, 15);
        Contest contest = Contest.of(
                Villages.SET,
                List.of(
                        UnitHistory.of("H0", "", figures.values, figures.states),
                        Villages.now().get(1)));

        Price price = Pricer.of(contest).official(0, 0).orElseThrow();

        assertThat(price.rank()).isEqualTo(1);
        assertThat(price.low()).isEqualTo(new Price.End(0, 0, 2));
        assertThat(price.high()).isEqualTo(new Price.End(20, 20, 1));
        assertThat(Pricer.of(contest).official(1, 0)).isEmpty();
    }

    @Test
    void shouldDoubtADenominatorToo() {
        Price price = PRICER.price(new DoubtfulValue("H4", "C", Part.DENOMINATOR, 80, 160));

        assertThat(price.low().score()).isEqualTo(13.60);
        assertThat(price.high().score()).isEqualTo(8.60);
    }
}
