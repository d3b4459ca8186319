package vn.thiduaso.dashboard.paper;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What {@code chart-fit.js} makes of an option, with letters that are all six pixels wide. */
class ChartFitTest {

    private static final String MEASURE = "function (text) { return 6 * text.length; }";
    private static final int NARROW = 300;
    /** Of a picture that narrow. */
    private static final int ROOM = 138;

    private static String evaluate(String script) {
        return new ScriptBox().run(context -> {
            var scope = context.initSafeStandardObjects();
            context.evaluateString(scope, PaperInk.text("/assets/chart-fit.js"), "chart-fit.js", 1, null);
            return String.valueOf(context.evaluateString(scope, script, "test", 1, null));
        });
    }

    /** A name beside a chart of one row for each height given. */
    private static List<String> lines(String name, int wide, int rowHeight) {
        return List.of(evaluate("""
                var made = {grid: {top: 0, bottom: 0}, xAxis: {show: false},
                    yAxis: {type: 'category', data: ['%1$s'], axisLabel: {fontSize: 12}}, series: []};
                chartFit(made, %2$d, %3$d, 'Letters', %4$s);
                made.yAxis.axisLabel.formatter('%1$s')""".formatted(name, wide, rowHeight, MEASURE)).split("\n"));
    }

    @Test
    void shouldLeaveANameThatHasRoom() {
        assertThat(lines("Ấp Thượng 1", NARROW, 40)).containsExactly("Ấp Thượng 1");
    }

    @Test
    void shouldBreakANameBetweenWordsIntoTheLinesOfItsRow() {
        assertThat(lines("Ban nhân dân ấp Hậu Giang số 12", NARROW, 40))
                .containsExactly("Ban nhân dân ấp Hậu", "Giang số 12");
    }

    @Test
    void shouldTakeTheMiddleAndNeverTheEndOfANameThatHasTooFewLines() {
        assertThat(lines("Ban nhân dân ấp Hậu Giang số 12", NARROW, 20)).containsExactly("Ban nhân dân ấp … số 12");
        assertThat(lines("Ban nhân dân ấp Hậu Giang số 13", NARROW, 20)).containsExactly("Ban nhân dân ấp … số 13");
    }

    @Test
    void shouldCutAWordThatIsWiderThanALine() {
        List<String> lines = lines("W".repeat(300), NARROW, 60);

        assertThat(lines)
                .hasSizeBetween(1, 3)
                .allSatisfy(line -> assertThat(6 * line.length()).isLessThanOrEqualTo(ROOM));
        assertThat(String.join("", lines)).contains("…");
    }

    /** Names with a mark that all have, beside a chart of rows with room for one line. */
    private static List<String> marked(int wide) {
        return List.of(evaluate("""
                var names = ['Ban nhân dân ấp số 3 (minh họa)', 'Ban nhân dân ấp số 12 (minh họa)'];
                var made = {grid: {top: 0, bottom: 0}, xAxis: {show: false},
                    yAxis: {type: 'category', data: names, axisLabel: {fontSize: 12}}, series: []};
                chartFit(made, %d, 40, 'Letters', %s);
                names.map(made.yAxis.axisLabel.formatter).join('|')""".formatted(wide, MEASURE)).split("\\|"));
    }

    @Test
    void shouldTakeWhatAllNamesEndInBeforeWhatTellsThemApart() {
        assertThat(marked(440)).containsExactly("Ban nhân dân ấp số 3 (minh họa)", "Ban nhân dân ấp số 12 (minh họa)");
        assertThat(marked(NARROW)).containsExactly("Ban nhân dân ấp số 3 …", "Ban nhân dân ấp số 12 …");
        assertThat(marked(240)).containsExactly("Ban nhân … ấp số 3", "Ban … ấp số 12");
    }

    @Test
    void shouldSayThatSomethingIsLeftOutWhereThereIsOneLine() {
        assertThat(lines("Xã " + "W".repeat(22), NARROW, 20)).singleElement().satisfies(line -> {
            assertThat(line).contains("…").endsWith("WWW");
            assertThat(6 * line.length()).isLessThanOrEqualTo(ROOM);
        });
    }

    /** Ten columns under heads of seven letters, 42 pixels, with figures of three, 18. */
    private static String matrix(int wide) {
        return evaluate("""
                var heads = [], cells = [];
                for (var at = 0; at < 10; at++) { heads.push('quý 1/2'); cells.push({value: [at, 0, 1], short: '100'}); }
                var made = {grid: {}, xAxis: {type: 'category', data: heads, axisLabel: {fontSize: 12, interval: 0}},
                    yAxis: {type: 'category', data: ['Ấp 1'], axisLabel: {fontSize: 12}},
                    series: [{type: 'heatmap', label: {show: true, fontSize: 12}, data: cells}]};
                chartFit(made, %d, 100, 'Letters', %s);
                made.xAxis.axisLabel.interval + ' ' + made.series[0].label.show""".formatted(wide, MEASURE));
    }

    @Test
    void shouldLeaveOutHeadsAndFiguresThatWouldStandOverEachOther() {
        assertThat(matrix(600)).isEqualTo("0 true");
        assertThat(matrix(400)).isEqualTo("auto true");
        assertThat(matrix(200)).isEqualTo("auto false");
    }

    @Test
    void shouldTurnNamesBelowColumnsThatAreNarrow() {
        String option = """
                var made = {grid: {}, xAxis: {type: 'category', data: ['a', 'b', 'c', 'd'], axisLabel: {width: 80}},
                    yAxis: {type: 'value'}, series: []};
                chartFit(made, %d, 100, 'Letters', %s);
                made.xAxis.axisLabel.rotate + ' ' + made.xAxis.axisLabel.width""";
        assertThat(evaluate(option.formatted(460, MEASURE))).isEqualTo("undefined 94");
        assertThat(evaluate(option.formatted(260, MEASURE))).isEqualTo("40 90");
    }

    @Test
    void shouldNameTheLettersThatRoomIsMadeFor() {
        assertThat(evaluate("""
                var made = {grid: {}, xAxis: {axisLabel: {}}, yAxis: {type: 'value', axisLabel: {}}, series: []};
                chartFit(made, 600, 300, 'Letters', %s);
                made.xAxis.axisLabel.fontFamily + made.yAxis.axisLabel.fontFamily""".formatted(MEASURE))).isEqualTo("LettersLetters");
    }

    @Test
    void shouldLiftAChartAboveALegendOfTwoLines() {
        String option = """
                var made = {grid: {bottom: 28}, legend: {bottom: 0, itemWidth: 18, textStyle: {fontSize: 13}},
                    xAxis: {}, yAxis: {}, series: [{name: 'Đơn vị của tôi'}, {name: 'Trung vị của nhóm'}]};
                chartFit(made, %d, 260, 'Letters', %s);
                made.grid.bottom""";
        assertThat(Double.parseDouble(evaluate(option.formatted(600, MEASURE)))).isEqualTo(28);
        assertThat(Double.parseDouble(evaluate(option.formatted(200, MEASURE)))).isEqualTo(52);
    }
}
