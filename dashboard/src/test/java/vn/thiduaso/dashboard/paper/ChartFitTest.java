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
    void shouldKeepTheBeginningOfANameThatHasTooFewLines() {
        assertThat(lines("Ban nhân dân ấp Hậu Giang số 12", NARROW, 20)).containsExactly("Ban nhân dân ấp Hậu …");
    }

    @Test
    void shouldTakeTheMiddleOfNamesThatDifferInTheirEnd() {
        assertThat(marked(NARROW, "Ban nhân dân ấp Hậu Giang số 12", "Ban nhân dân ấp Hậu Giang số 2"))
                .containsExactly("Ban nhân dân ấp … số 12", "Ban nhân … Giang số 2");
    }

    @Test
    void shouldCutAWordThatIsWiderThanALine() {
        List<String> lines = lines("W".repeat(300), NARROW, 60);

        assertThat(lines)
                .hasSizeBetween(1, 3)
                .allSatisfy(line -> assertThat(6 * line.length()).isLessThanOrEqualTo(ROOM));
        assertThat(String.join("", lines)).contains("…");
    }

    /** Names beside a chart of rows with room for one line. */
    private static List<String> marked(int wide, String... names) {
        return List.of(evaluate("""
                var names = ['%s'];
                var made = {grid: {top: 0, bottom: 0}, xAxis: {show: false},
                    yAxis: {type: 'category', data: names, axisLabel: {fontSize: 12}}, series: []};
                chartFit(made, %d, 40, 'Letters', %s);
                names.map(made.yAxis.axisLabel.formatter).join('|')""".formatted(String.join("', '", names), wide, MEASURE))
                .split("\\|"));
    }

    @Test
    void shouldTakeWhatAllNamesEndInBeforeWhatTellsThemApart() {
        String[] names = {"Ban nhân dân ấp số 3 (minh họa)", "Ban nhân dân ấp số 12 (minh họa)"};
        assertThat(marked(440, names))
                .containsExactly("Ban nhân dân ấp số 3 (minh họa)", "Ban nhân dân ấp số 12 (minh họa)");
        assertThat(marked(NARROW, names)).containsExactly("Ban nhân dân ấp số 3 …", "Ban nhân dân ấp số 12 …");
        assertThat(marked(240, names)).containsExactly("Ban nhân … ấp số 3", "Ban … ấp số 12");
    }

    @Test
    void shouldSayThatSomethingIsLeftOutWhereThereIsOneLine() {
        assertThat(lines("Xã " + "W".repeat(22), NARROW, 20)).singleElement().satisfies(line -> {
            assertThat(line).startsWith("Xã WWW").endsWith("…");
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
    void shouldLayColumnsDownThatAreTooNarrowForTheirNames() {
        String option = """
                var label = {show: true, position: 'top', fontSize: 12};
                var made = {grid: {top: 26, bottom: 6, right: 8}, xAxis: {type: 'category', data: ['a', 'b', 'c', 'd'],
                    axisLabel: {width: 80, overflow: 'break'}}, yAxis: {type: 'value'}, series: [{data: [0]}, {label: label, data: [{short: '1.000,00'}]}]};
                chartFit(made, %d, 200, 'Letters', %s);
                [made.xAxis.type, made.yAxis.type, made.yAxis.inverse, label.position, made.grid.right > 48, made.xAxis.axisLabel && made.xAxis.axisLabel.width].join(' ')""";
        assertThat(evaluate(option.formatted(460, MEASURE))).isEqualTo("category value  top false 94");
        assertThat(evaluate(option.formatted(260, MEASURE))).isEqualTo("value category true right true ");
    }

    /** Three columns in 600 pixels, 180 each, one of them with that name: how the chart lies. */
    private static String column(String name) {
        return evaluate("""
                var made = {grid: {top: 26, bottom: 6, right: 8}, xAxis: {type: 'category', data: ['Tối đa', '%s', 'Điểm'],
                    axisLabel: {fontSize: 12, width: 80, overflow: 'break'}}, yAxis: {type: 'value'}, series: [{data: [0]}]};
                chartFit(made, 600, 260, 'Letters', %s);
                made.xAxis.type""".formatted(name, MEASURE));
    }

    @Test
    void shouldLayColumnsDownThatHaveANameOfMoreThanThreeLines() {
        assertThat(column("Tỷ lệ hồ sơ giải quyết đúng hạn trong kỳ ".repeat(2).trim()))
                .isEqualTo("category");
        assertThat(column("Tỷ lệ hồ sơ giải quyết đúng hạn trong kỳ ".repeat(4).trim()))
                .isEqualTo("value");
        assertThat(column("W".repeat(40))).as("a word that would be cut").isEqualTo("value");
    }

    @Test
    void shouldLeaveAGapBetweenTheNamesOfTwoRows() {
        String name = "Ban nhân dân ấp Hậu Giang số 12";
        assertThat(lines(name, NARROW, 31)).as("two lines are 28").hasSize(1);
        assertThat(lines(name, NARROW, 34)).hasSize(2);
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

    @Test
    void shouldLeaveRoomForAFigureBelowALine() {
        String option = """
                var made = {grid: {top: 24, bottom: 28}, xAxis: {}, yAxis: {boundaryGap: ['%s', '0%%']}, series: []};
                chartFit(made, 470, %d, 'Letters', %s);
                made.yAxis.boundaryGap[0]""";
        assertThat(evaluate(option.formatted("8%", 260, MEASURE))).isEqualTo("15%");
        assertThat(evaluate(option.formatted("8%", 190, MEASURE)))
                .as("a lower chart")
                .isEqualTo("24%");
        assertThat(evaluate(option.formatted("0%", 190, MEASURE)))
                .as("begins at 0")
                .isEqualTo("0%");
    }

    @Test
    void shouldShortenANameThatIsWiderThanTheLegend() {
        List<String> lines = List.of(evaluate("""
                var name = new Array(300).join('W'), made = {grid: {bottom: 28}, legend: {bottom: 0, itemWidth: 18, textStyle: {fontSize: 13}},
                    xAxis: {}, yAxis: {}, series: [{name: name}, {name: 'Trung vị của nhóm'}]};
                chartFit(made, %d, 260, 'Letters', %s);
                [made.legend.formatter(name), made.legend.formatter('Trung vị của nhóm'), made.grid.bottom].join('|')""".formatted(NARROW, MEASURE)).split("\\|"));
        assertThat(lines.get(0)).startsWith("WWW").endsWith("…");
        assertThat(6 * lines.get(0).length()).isLessThanOrEqualTo(NARROW - 18 - 15);
        assertThat(lines.get(1)).isEqualTo("Trung vị của nhóm");
        assertThat(lines.get(2)).isEqualTo("52");
    }

    /** Names of a radar in 320 × 300 pixels: radius, then each name with where it begins and ends. */
    private static List<String> radar(String... names) {
        return List.of(
                evaluate("""
                var names = ['%s'];
                var made = {legend: {bottom: 0, itemWidth: 14, textStyle: {fontSize: 13}},
                    radar: {axisName: {fontSize: 12, lineHeight: 15}, indicator: names.map(function (name) { return {name: name, max: 100}; })},
                    series: [{type: 'radar', data: [{name: 'Nhóm'}, {name: 'Đơn vị'}]}]};
                chartFit(made, 320, 300, 'Letters', %s);
                [made.radar.radius].concat(made.radar.indicator.map(function (axis, at) {
                  var turn = Math.PI / 2 + at * 2 * Math.PI / names.length, side = Math.round(Math.cos(turn) * 1e6);
                  var long = 6 * Math.max.apply(null, axis.name.split('\\n').map(function (line) { return line.length; }));
                  var end = made.radar.center[0] + (made.radar.radius + 15) * Math.cos(turn);
                  var from = side === 0 ? end - long / 2 : side < 0 ? end - long : end;
                  return axis.name.replace(/\\n/g, ' ') + '|' + (from >= 0) + (from + long <= 320);
                })).join('\\n')""".formatted(String.join("', '", names), MEASURE)).split("\n"));
    }

    @Test
    void shouldMakeARadarAsLargeAsItsNamesLetIt() {
        List<String> few = radar("Hạ tầng", "Dữ liệu", "Con người", "Vận hành", "Kết quả", "An toàn");
        List<String> many = radar(
                "Định hướng chiến lược",
                "Chuyển đổi số văn hóa doanh nghiệp",
                "Hạ tầng và Công nghệ số",
                "Dữ liệu và tài sản thông tin",
                "Trải nghiệm khách hàng",
                "Vận hành");

        assertThat(few.subList(1, 7)).allMatch(name -> name.endsWith("|truetrue"));
        assertThat(many.subList(1, 7))
                .allMatch(name -> name.endsWith("|truetrue"))
                .noneMatch(name -> name.contains("…"));
        assertThat(Double.parseDouble(few.get(0))).isGreaterThan(Double.parseDouble(many.get(0)));
    }

    @Test
    void shouldShortenNamesThatNoRadarHasRoomFor() {
        String name = "Tỷ lệ hồ sơ thủ tục hành chính được tiếp nhận và giải quyết trên môi trường điện tử của quý ";
        List<String> names = radar(name + 1, name + 2, name + 3, name + 4, name + 5);

        assertThat(Double.parseDouble(names.get(0))).as("a fifth of the width").isGreaterThanOrEqualTo(60);
        for (int at = 1; at <= 5; at++) {
            assertThat(names.get(at)).contains("…").endsWith(" " + at + "|truetrue");
        }
    }

    @Test
    void shouldTellNamesAtTheEndsOfLinesApartAndLeaveRoomForTheLines() {
        List<String> found = List.of(evaluate("""
                var made = {grid: {right: 230}, xAxis: {type: 'category', data: ['Trước: năm 2024', 'Sau: quý 3/2026'], axisLabel: {fontSize: 12}},
                    yAxis: {type: 'value'}, series: [{data: [1, 2]}, {ends: true, label: {fontSize: 12}, data: [
                    {short: '5 → 4 · Ban nhân dân ấp số 3 (minh họa)'}, {value: null}, {short: '13 → 9 · Ban nhân dân ấp số 12 (minh họa)'}]}]};
                chartFit(made, %d, 300, 'Letters', %s);
                var label = made.series[1].label;
                made.series[1].data.map(function (data) { return label.formatter({data: data}); })
                    .concat([320 - made.grid.right > 150, made.xAxis.axisLabel.formatter('Trước: năm 2024')]).join('|')""".formatted(320, MEASURE)).split("\\|"));
        assertThat(found.get(0)).startsWith("5 → 4 · ").contains("…").endsWith("số 3");
        assertThat(found.get(1)).isEmpty();
        assertThat(found.get(2)).startsWith("13 → 9 ·").contains("…").endsWith("số 12");
        assertThat(found.get(3)).as("room for lines").isEqualTo("true");
        assertThat(found.get(4)).isEqualTo("Trước: năm\n2024");
    }

    private static final String TILE = "► Tỷ lệ thủ tục hành chính được công khai";

    /** The name of a tile that large, which has a mark. */
    private static String tile(int wide, int high, String part) {
        return evaluate("""
                var made = {series: [{type: 'treemap', label: {fontSize: 12}, upperLabel: {fontSize: 12}}]};
                chartFit(made, 320, 300, 'Letters', %s, function (index) { return index === 7 ? {width: %d, height: %d} : null; });
                made.series[0].%s.formatter({dataIndex: 7, name: '%s'})""".formatted(MEASURE, wide, high, part, TILE));
    }

    @Test
    void shouldKeepNamesInsideTheirTilesOrLeaveThemOut() {
        assertThat(tile(300, 100, "label")).isEqualTo(TILE);
        assertThat(tile(120, 100, "label")).isEqualTo("► Tỷ lệ thủ tục\nhành chính được\ncông khai");
        assertThat(tile(120, 40, "label"))
                .as("two lines")
                .startsWith("► Tỷ lệ")
                .endsWith("…")
                .hasLineCount(2);
        assertThat(tile(38, 100, "label")).as("a word is wider").isEqualTo("►");
        assertThat(tile(90, 28, "label")).as("most is left out").isEqualTo("►");
        assertThat(tile(300, 20, "label")).as("no line").isEqualTo("►");
        assertThat(tile(10, 20, "label")).as("nothing fits").isEmpty();
        assertThat(tile(180, 300, "upperLabel")).contains("…").hasLineCount(1);
    }

    /** What is written on slices of two rings, /: a new line; then whether the last but one is left alone, and whether the last, which has no room, is written on. */
    private static List<String> slices(int wide, int high) {
        return List.of(evaluate("""
                var slice = function (name, value, row, children) {
                  return {name: name, value: value, row: row, number: '' + (row + 1), children: children}; };
                var data = [slice('Tiến độ giải quyết', 75, 0, [slice('Một phần', 37.5, 1)]), slice('Dịch vụ công trực tuyến', 20, 2),
                    slice('Mức độ hài lòng', 4, 3), slice('Khác', 1, 4)];
                var made = {series: [{type: 'sunburst', radius: ['20%%', '100%%'], label: {fontSize: 10, lineHeight: 12}, data: data}]};
                chartFit(made, %d, %d, 'Letters', %s);
                var written = function (one) { return made.series[0].label.formatter({data: one}).replace(/\\n/g, '/'); };
                [data[0], data[0].children[0], data[1], data[2], data[3]].map(written)
                    .concat(data[2].label === undefined, data[3].label.show).join('|')""".formatted(wide, high, MEASURE)).split("\\|", -1));
    }

    @Test
    void shouldWriteOnASliceWhatStandsBetweenItsEdges() {
        assertThat(slices(900, 900))
                .as("rings of 180 pixels")
                .containsExactly(
                        "Tiến độ giải quyết",
                        "Một phần",
                        "Dịch vụ công trực tuyến",
                        "Mức độ hài lòng",
                        "",
                        "true",
                        "false");
        assertThat(slices(900, 400))
                .as("rings of 80, whatever the width")
                .containsExactly("Tiến độ/giải quyết", "Một phần", "Dịch vụ/công trực/tuyến", "4", "", "true", "false");
        assertThat(slices(180, 400))
                .as("rings of 36: a word is wider")
                .containsExactly("1", "Một/phần", "3", "", "", "false", "false");
    }

    @Test
    void shouldNameGroupsOfTilesAndGiveTilesWithoutRoomTheirNumber() {
        List<String> texts = List.of(evaluate("""
                var tail = ' kết quả chuyển đổi số của các cơ quan, đơn vị', leaf = {name: 'Chỉ số một' + tail, number: '2'};
                var made = {series: [{type: 'treemap', label: {fontSize: 12}, upperLabel: {fontSize: 12}, data: [
                    {name: 'Nhóm 1' + tail, number: '1', children: [leaf]}, {name: 'Nhóm 2' + tail, number: '3'}]}]};
                var wide = 0;
                chartFit(made, 900, 300, 'Letters', %s, function () { return {width: wide, height: 24}; });
                var drawn = function (part, width, tile) { wide = width; return made.series[0][part].formatter({dataIndex: 1, name: tile.name, data: tile}); };
                [drawn('upperLabel', 100, made.series[0].data[0]), drawn('upperLabel', 50, made.series[0].data[0]), drawn('label', 40, leaf), drawn('label', 8, leaf)].join('|')""".formatted(MEASURE)).split("\\|", -1));

        assertThat(texts.get(0)).startsWith("Nhóm 1").endsWith("…");
        assertThat(texts.get(1))
                .as("what is left of the name is that of all groups")
                .isEqualTo("1");
        assertThat(texts.get(2)).isEqualTo("2");
        assertThat(texts.get(3)).isEmpty();
    }

    /** A ring of so many slices: whether the middle says something, and the numbers that stand for others too. */
    private static List<String> ring(int count) {
        return List.of(evaluate("""
                var slices = [];
                for (var at = 0; at < %d; at++) slices.push({name: 'Chỉ số ' + at, value: 1, row: at, number: String(at + 1)});
                var made = {title: {show: false, text: '', textStyle: {}}, series: [{type: 'sunburst', radius: ['18%%', '96%%'], itemStyle: {}, label: {fontSize: 10, lineHeight: 12}, data: slices}]};
                chartFit(made, 600, 460, 'Letters', %s);
                [made.title.show].concat(slices.map(function (slice) { return slice.label && slice.label.show ? slice.label.formatter : ''; })).join('|')""".formatted(count, MEASURE)).split("\\|", -1));
    }

    @Test
    void shouldNumberSomeSlicesOfARingThatHasRoomForNoText() {
        List<String> texts = ring(300);

        assertThat(texts).hasSize(301).startsWith("true", "1", "");
        assertThat(texts.stream().skip(1).filter(text -> !text.isEmpty()).count())
                .isBetween(40L, 60L);
        assertThat(ring(3)).startsWith("false");
    }
}
