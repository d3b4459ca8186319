package vn.thiduaso.ingest.wording;

import java.time.Instant;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import vn.thiduaso.scoring.Period;

import static org.assertj.core.api.Assertions.assertThat;

class FormatsTest {

    private final Formats f = Formats.in("vi");

    @Test
    void shouldWriteNumbersTheVietnameseWay() {
        assertThat(f.number(1234.5, 1)).isEqualTo("1.234,5");
        assertThat(f.points(75.335)).isEqualTo("75,34");
        assertThat(f.points(0.145)).isEqualTo("0,15");
        assertThat(f.number(-3.5, 1)).isEqualTo("−3,5");
        assertThat(f.whole(1234567)).isEqualTo("1.234.567");
    }

    @Test
    void shouldNeverWriteZeroForNothing() {
        assertThat(f.points(null)).isEqualTo("–");
        assertThat(f.points(Double.NaN)).isEqualTo("–");
        assertThat(f.exact(null)).isEqualTo("–");
        assertThat(f.percent(null)).isEqualTo("–");
        assertThat(f.signed(Double.NaN, 2)).isEqualTo("–");
        assertThat(f.whole(null)).isEqualTo("–");
        assertThat(f.dateTime(null)).isEqualTo("–");
    }

    @Test
    void shouldSayThatAFigureGoesOn() {
        assertThat(f.exact(1520.0)).isEqualTo("1.520");
        assertThat(f.exact(0.25)).isEqualTo("0,25");
        assertThat(f.exact(1520.0 / 2618)).isEqualTo("0,580595…");
        assertThat(f.exact(Double.POSITIVE_INFINITY)).isEqualTo("∞");
    }

    @Test
    void shouldWritePercentagesWithoutASpace() {
        assertThat(f.percent(0.875)).isEqualTo("87,5%");
        assertThat(f.percent(1520.0 / 2618)).isEqualTo("58,06%");
        assertThat(f.percent(1.0)).isEqualTo("100%");
    }

    @Test
    void shouldSignChangesButNotZero() {
        assertThat(f.signed(1.5, 2)).isEqualTo("+1,50");
        assertThat(f.signed(-0.4, 1)).isEqualTo("−0,4");
        assertThat(f.signed(0.0, 2)).isEqualTo("0,00");
        assertThat(f.signed(-0.001, 2)).isEqualTo("0,00");
        assertThat(f.loss(9.51)).isEqualTo("−9,51");
    }

    @Test
    void shouldCallAFallBetterWhereFewerPointsAreBetter() {
        assertThat(Formats.change(-2.0, true)).isEqualTo("down better");
        assertThat(Formats.change(-2.0, false)).isEqualTo("down worse");
        assertThat(Formats.change(2.0, true)).isEqualTo("up worse");
        assertThat(Formats.change(2.0, false)).isEqualTo("up better");
        assertThat(Formats.change(0.0, true)).isEqualTo("same");
        assertThat(Formats.change(null, true)).isEqualTo("same");
    }

    @Test
    void shouldTellVietnameseTime() {
        assertThat(f.dateTime(Instant.parse("2026-10-10T00:00:00Z"))).isEqualTo("10/10/2026 07:00");
        assertThat(f.date(LocalDate.of(2026, 8, 4))).isEqualTo("04/08/2026");
    }

    @Test
    void shouldNamePeriodsInBothLanguages() {
        assertThat(f.period(Period.parse("2026"))).isEqualTo("năm 2026");
        assertThat(f.period(Period.parse("2026-H1"))).isEqualTo("6 tháng đầu năm 2026");
        assertThat(f.period(Period.parse("2026-Q3"))).isEqualTo("quý 3/2026");
        assertThat(f.period(Period.parse("2026-09"))).isEqualTo("tháng 09/2026");
        assertThat(Formats.in("en").period(Period.parse("2026-Q3"))).isEqualTo("quarter 3/2026");
    }

    @Test
    void shouldShortenHashesByTheirEnds() {
        assertThat(f.hash("4be1000000000000000090c2")).isEqualTo("4be1…90c2");
        assertThat(f.hash("a91f3c070001")).isEqualTo("a91f3c070001");
    }
}
