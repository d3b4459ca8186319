package vn.thiduaso.dashboard.chart;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TrendLineTest {

    @Test
    void shouldBreakWhereAFigureIsMissingAndNeverDrawItAsZero() {
        TrendLine.Trend trend = new TrendLine(List.of(10.0, 20.0, Double.NaN, 15.0)).trend("");

        assertThat(trend.lines()).containsExactly("3.0,21.0 34.3,3.0", "97.0,12.0");
        assertThat(trend.ends()).isTrue();
    }

    @Test
    void shouldNotEndInAPointWhereThePeriodHasNoFigure() {
        assertThat(new TrendLine(List.of(10.0, Double.NaN)).trend("").ends()).isFalse();
        assertThat(new TrendLine(List.of()).trend("").lines()).isEmpty();
    }

    @Test
    void shouldDrawEqualFiguresInTheMiddle() {
        assertThat(new TrendLine(List.of(7.0, 7.0)).trend("").lines()).containsExactly("3.0,12.0 97.0,12.0");
    }
}
