package vn.thiduaso.ingest.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.thiduaso.ingest.ExampleFiles;
import vn.thiduaso.ingest.cli.ExampleCommands.Result;
import vn.thiduaso.ingest.read.Cell;
import vn.thiduaso.ingest.read.ReadLimits;
import vn.thiduaso.ingest.read.SourceFile;

import static org.assertj.core.api.Assertions.assertThat;

class PreviewCommandTest {

    private static final String WIDE = "unit,ON_TIME,MEETINGS\nA1,80,4\nA2,90.5,1\nA3,,2\n";
    private static final String HEAD = "unit,name,group,score,rank,level,coverage,reason,TOTAL,ON_TIME,MEETINGS,marks";

    @TempDir
    Path folder;

    private ExampleCommands commands;

    @BeforeEach
    void prepare() {
        commands = new ExampleCommands(folder);
    }

    @Test
    void shouldPrintTheRankingAndKeepNothing() {
        commands.file("wide.csv", WIDE);

        Result result = preview("wide.csv");

        assertThat(result.exit()).isEqualTo(ExitCode.DONE);
        assertThat(result.lines())
                .containsExactly(
                        "unit  name  group  score  rank  level  coverage  reason",
                        "A1    A1           8.80   1            1",
                        "A2    A2           7.43   2            1",
                        "A3    A3                               0.4       Thiếu số liệu của chỉ số bắt buộc");
        assertThat(result.err())
                .contains("wide.csv: nhận; đọc 5, nhận 5, cách ly 0")
                .contains("Đã chấm thử 3 đơn vị, xếp hạng 2, kỳ 2026, bộ chỉ số SAMPLE@1. Không lưu gì.");
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("sample.yaml", "units.csv", "wide.csv");
    }

    @Test
    void shouldWriteEveryUnitOfTheFileOfUnits() throws Exception {
        commands.file("wide.csv", WIDE);

        Result result = preview("--units", "units.csv", "--out", "out.csv", "wide.csv");

        assertThat(result.out().strip()).isEqualTo(commands.path("out.csv"));
        assertThat(Files.readAllLines(folder.resolve("out.csv")))
                .hasSize(10)
                .startsWith(HEAD, "A1,Đơn vị A1,,8.80,1,,1,,8.8,4.8,4,", "A2,Đơn vị A2,,7.43,2,,1,,7.43,5.43,2,")
                .contains("A3,Đơn vị A3,,,,,0.4,Thiếu số liệu của chỉ số bắt buộc,,,2,TOTAL=missing; ON_TIME=missing")
                .endsWith(
                        "A9,Đơn vị A9,,,,,0,Chưa có số liệu trong kỳ,,,,TOTAL=missing; ON_TIME=missing; MEETINGS=missing");
    }

    @Test
    void shouldSayThatTheSetIsNotInForceAndScoreAllTheSame() {
        commands.file(
                "sample.yaml", ExampleFiles.YAML.replaceFirst("valid:.*", "valid: {from: 2020-01-01, to: 2026-06-30}"));
        commands.file("wide.csv", WIDE);

        Result result = preview("wide.csv");

        assertThat(result.exit()).isEqualTo(ExitCode.DONE);
        assertThat(result.err())
                .contains("Bộ chỉ số SAMPLE bản 1 có hiệu lực từ 01/01/2020 đến 30/06/2026;")
                .contains("31/12/2026, ngoài thời hạn đó.");
        assertThat(preview("--period", "2026-H1", "wide.csv").err()).doesNotContain("hiệu lực");
    }

    @Test
    void shouldTellWhatWasLeftOutFromWhatIsMissing() throws Exception {
        String screened = "preparation:\n  - {type: screen, minimum-availability: 0.8}\ntree:";
        commands.file("sample.yaml", ExampleFiles.YAML.replace("tree:", screened));
        commands.file("wide.csv", WIDE);

        preview("--out", "out.csv", "wide.csv");

        assertThat(Files.readAllLines(folder.resolve("out.csv")))
                .contains("A3,A3,,,,,0.4,Số liệu không đạt ngưỡng sàng lọc của bộ chỉ số,,,,"
                        + "TOTAL=screened-out; ON_TIME=missing; MEETINGS=screened-out; ON_TIME=screened-out");
    }

    @Test
    void shouldRankAllUnitsTogetherWhereTheSetSaysSo() {
        commands.file("units.csv", "unit,name,kind,group\nA1,Một,agency,G\nA2,Hai,agency,H\nA3,Ba,agency,G\n");
        commands.file("wide.csv", "unit,ON_TIME,MEETINGS\nA1,80,4\nA2,90.5,1\nA3,70,4\n");

        assertThat(ranked()).containsExactly("A1 1", "A3 2", "A2 1");
        commands.file("sample.yaml", ExampleFiles.YAML.replace("ties: competition", "ties: competition, groups: none"));
        assertThat(ranked()).containsExactly("A1 1", "A3 2", "A2 3");
    }

    private List<String> ranked() {
        return preview("--units", "units.csv", "wide.csv").lines().stream()
                .skip(1)
                .map(line -> line.split(" +"))
                .map(cells -> cells[0] + " " + cells[4])
                .toList();
    }

    @Test
    void shouldMarkWhatPreparationDidToEachFigure() throws Exception {
        commands.file("prepared.yaml", """
                code: PREPARED
                version: "1"
                name: Xử lý số liệu
                valid: {from: 2025-01-01}
                legal-basis: [{document: Ví dụ, certainty: unverified}]
                applies-to: [agency]
                score: {digits: 2}
                ranking: {by: unrounded, ties: competition}
                defaults: {missing: redistribute}
                preparation:
                  - {type: impute, from: median}
                  - {type: treat-outliers, maximum-points: 1}
                tree:
                  code: T
                  label: Tổng
                  max: 10
                  aggregate: {type: weighted-mean}
                  children:
                    - {code: A, label: A, max: 5, inputs: [{code: A1, kind: value}], formula: A1, rule: {type: min-max}}
                    - {code: B, label: B, max: 5, input: {kind: value}, rule: {type: min-max}}
                """);
        StringBuilder figures = new StringBuilder("unit,A1,B\n");
        for (int unit = 1; unit < 10; unit++) {
            figures.append("U%d,%s,%d\n".formatted(unit, unit == 2 ? "" : unit, unit == 9 ? 900 : unit));
        }
        commands.file("figures.csv", figures.toString());

        Result result = ExampleCommands.run(
                "preview",
                "--index-set",
                commands.path("prepared.yaml"),
                "--out",
                commands.path("out.csv"),
                commands.path("figures.csv"));

        assertThat(result.exit()).as(result.err()).isEqualTo(ExitCode.DONE);
        List<String> lines = Files.readAllLines(folder.resolve("out.csv"));
        assertThat(lines).filteredOn(line -> line.startsWith("U1,")).allMatch(line -> line.endsWith(","));
        assertThat(lines).filteredOn(line -> line.startsWith("U2,")).allMatch(line -> line.endsWith("; A1=imputed"));
        assertThat(lines).filteredOn(line -> line.startsWith("U9,")).allMatch(line -> line.endsWith(",B=winsorised"));
    }

    @Test
    void shouldGiveTheSameForLongAndWideFilesOfEveryFormat() throws Exception {
        commands.file("wide.csv", WIDE);
        commands.file(
                "long.csv",
                "unit;indicator;value\nA1;ON_TIME;80\nA1;MEETINGS;4\nA2;ON_TIME;90,5\nA2;MEETINGS;1\nA3;MEETINGS;2\n");
        List<List<Object>> wide = List.of(
                List.of("unit", "ON_TIME", "MEETINGS"),
                List.of("A1", 80, 4),
                List.of("A2", 90.5, 1),
                List.of("A3", "", 2));
        ExampleFiles.workbook(folder.resolve("wide.xlsx"), "Quý 3", wide);
        ExampleFiles.oldWorkbook(folder.resolve("wide.xls"), "Quý 3", wide);
        commands.file(
                "wide.jsonl",
                "{\"unit\":\"A1\",\"ON_TIME\":80,\"MEETINGS\":4}\n{\"unit\":\"A2\",\"ON_TIME\":90.5,\"MEETINGS\":1}\n"
                        + "{\"unit\":\"A3\",\"MEETINGS\":2}\n");
        Files.createDirectories(folder.resolve("gom/xa"));
        commands.file("gom/1.csv", "unit,ON_TIME,MEETINGS\nA1,80,4\n");
        commands.file("gom/xa/2.csv", "unit,ON_TIME,MEETINGS\nA2,90.5,1\nA3,,2\n");
        List<String> tables = new ArrayList<>();
        for (String file :
                List.of("wide.csv", "long.csv", "wide.xlsx", "wide.xls", "wide.jsonl", commands.path("gom"))) {
            assertThat(preview("--out", "out.csv", file).exit()).isEqualTo(ExitCode.DONE);
            tables.add(Files.readString(folder.resolve("out.csv")));
        }

        assertThat(tables).allMatch(tables.get(0)::equals);
    }

    @Test
    void shouldTellWhatItPassesOverInAFolder() throws Exception {
        Files.createDirectories(folder.resolve("gom"));
        commands.file("gom/wide.csv", WIDE);
        commands.file("gom/~$wide.xlsx", "x");

        Result result = preview(commands.path("gom"));

        assertThat(result.exit()).isEqualTo(ExitCode.DONE);
        assertThat(result.err()).contains("Bỏ qua 1 mục không phải tệp số liệu: gom/~$wide.xlsx", "gom/wide.csv: nhận");
    }

    @Test
    void shouldWriteAWorkbook() {
        commands.file("wide.csv", WIDE);

        preview("--out", "out.xlsx", "wide.csv");

        List<String> cells = new ArrayList<>();
        SourceFile.open(folder.resolve("out.xlsx"), ReadLimits.batch())
                .reader()
                .forEach(
                        row -> cells.addAll(row.cells().stream().map(Cell::text).toList()));
        assertThat(cells).startsWith(HEAD.split(",")).contains("8.8", "5.43", "TOTAL=missing; ON_TIME=missing");
    }

    @Test
    void shouldNameEachFaultAsIngestDoesAndScoreTheRest() {
        commands.file(
                "mixed.csv",
                "unit,ON_TIME,MEETINGS,note\nA1,80,4,\nA2,tám,1.234,\nB9,80,4,\nA4,80,2.5,x\nA5,101,3,\nA1,70,,\n");

        Result result = preview("--units", "units.csv", "mixed.csv");
        Result dry = commands.ingest("--dry-run", "--units", "units.csv", "mixed.csv");

        assertThat(result.exit()).isEqualTo(ExitCode.PARTLY);
        assertThat(faults(result)).hasSize(7).isEqualTo(faults(dry));
        assertThat(result.err())
                .contains("mixed.csv: nhận có cảnh báo; đọc 11, nhận 3, cách ly 8", "hãy thêm --decimal-point");
        assertThat(result.lines()).hasSize(10);
    }

    @Test
    void shouldKnowAUnitByItsCodeAndByItsName() {
        commands.file("names.csv", "unit,ON_TIME,MEETINGS\nA1,80,4\nĐơn vị A1,70,\nUBND đơn vị A2,\"90,5\",1\n");

        Result result = preview("--units", "units.csv", "names.csv");
        Result dry = commands.ingest("--dry-run", "--units", "units.csv", "names.csv");

        assertThat(faults(result)).hasSize(2).isEqualTo(faults(dry));
        assertThat(result.out()).contains("A2    Đơn vị A2         7.43   1");
    }

    @Test
    void shouldReadAPointAsItIsSaidToBe() {
        commands.file("machine.csv", "unit,ON_TIME,MEETINGS\nA1,80.125,4\nA2,79.5,4\n");

        assertThat(preview("machine.csv").exit()).isEqualTo(ExitCode.PARTLY);
        Result told = preview("--decimal-point", "machine.csv");

        assertThat(told.exit()).isEqualTo(ExitCode.DONE);
        assertThat(told.lines()).contains("A1    A1           8.81   1            1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "unit,ON_TIME,MEETNGS\\nA1,80,4 | C1 [MEETNGS]",
                "unit,ON_TIME\\nA1,tám\\nA2,bảy | B2 [tám]",
                "nơi gửi,ON_TIME\\nA1,80 | Không tìm thấy dòng tiêu đề",
                "unit,period,ON_TIME\\nA1,2026,80\\nA2,,80 | thêm --period KỲ"
            })
    void shouldRefuseAFileThatCannotBeUsed(String content, String message) {
        commands.file("bad.csv", content.replace("\\n", "\n"));

        Result result = preview("--out", "out.csv", "bad.csv");

        assertThat(result.exit()).isEqualTo(ExitCode.BAD_REQUEST);
        assertThat(result.err()).contains(message, "Không chấm; hãy sửa các lỗi trên.");
        assertThat(result.out()).isEmpty();
        assertThat(folder.resolve("out.csv")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--out out.txt wide.csv | --out nhận tệp .csv hoặc .xlsx",
                "--period quý-3 wide.csv | không phải một kỳ",
                "--kind school wide.csv | --kind nhận: agency",
                "--period 2020 dated.csv | các kỳ có trong tệp: 2025, 2026",
                "--draws -1 wide.csv | --draws nhận số từ 0",
                "--draws 50000001 wide.csv | 1 đơn vị × 50000001 lượt vượt quá 50000000; hãy giảm --draws",
                "--draws 20000000 wide.csv | 3 đơn vị × 20000000 lượt vượt quá 50000000; hãy giảm --draws",
                "no.csv | Không có tệp này"
            })
    void shouldSayWhatIsWrongWithACall(String words, String message) {
        commands.file("wide.csv", WIDE);
        commands.file("dated.csv", "unit,period,MEETINGS\nA1,2026,4\nA1,2025,4\n");

        Result result = preview(words.split(" "));

        assertThat(result.exit()).isEqualTo(ExitCode.BAD_REQUEST);
        assertThat(result.err()).contains(message);
    }

    @Test
    void shouldSayThatAFileHoldsNoFigureRatherThanPointToFaultsItDoesNotHave() {
        commands.file("blank.csv", "unit,period,ON_TIME,MEETINGS\nA1,2026,,\nA2,2026,,\n");

        Result result = preview("blank.csv");

        assertThat(result.exit()).isEqualTo(ExitCode.BAD_REQUEST);
        assertThat(result.err())
                .contains("blank.csv: từ chối, mọi ô số liệu đều trống", "Không có số liệu nào trong tệp; không chấm.")
                .doesNotContain("lỗi trên");
    }

    @Test
    void shouldAskForTheKindWhenTheSetAppliesToSeveral() {
        commands.file("two.yaml", ExampleFiles.YAML.replace("[agency]", "[agency, school]"));
        commands.file("wide.csv", WIDE);
        String set = commands.path("two.yaml");

        Result asked = ExampleCommands.run("preview", "--index-set", set, commands.path("wide.csv"));
        Result told = ExampleCommands.run("preview", "--index-set", set, "--kind", "school", commands.path("wide.csv"));

        assertThat(asked.exit()).isEqualTo(ExitCode.BAD_REQUEST);
        assertThat(asked.err()).contains("--kind với một trong: agency, school");
        assertThat(told.exit()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void shouldShowAllFaultsOfTheIndexSet() {
        commands.file(
                "bad.yaml",
                ExampleFiles.YAML.replace("type: bands", "type: band").replace("max: 6", "max: sáu"));
        commands.file("wide.csv", WIDE);

        Result result =
                ExampleCommands.run("preview", "--index-set", commands.path("bad.yaml"), commands.path("wide.csv"));

        assertThat(result.exit()).isEqualTo(ExitCode.BAD_REQUEST);
        assertThat(result.err().lines()).hasSize(2).allMatch(line -> line.startsWith("Lỗi: bad.yaml:"));
    }

    @Test
    void shouldScoreTheLatestPeriodAndLookBackAsFarAsTheSetDoes() {
        commands.file(
                "dated.csv",
                "unit,period,ON_TIME,MEETINGS\nA1,2024,60,4\nA2,2024,10,1\nA1,2025,70,4\nA2,2025,20,1\nA1,2026,80,4\nA2,2026,,1\nA3,2025,5,1\n");
        String looking = ExampleFiles.YAML.replace(
                "tree:", "history: {periods: 1}\npreparation:\n  - {type: impute, from: earlier}\ntree:");
        commands.file("looking.yaml", looking);

        Result here = preview("dated.csv");
        Result back = ExampleCommands.run(
                "preview", "--index-set", commands.path("looking.yaml"), commands.path("dated.csv"));
        Result before = preview("--period", "2025", "dated.csv");

        assertThat(here.err()).contains("kỳ 2026,", "không dùng số liệu của 2024, 2025");
        assertThat(here.lines())
                .hasSize(3)
                .anyMatch(line -> line.matches("A2 +A2 +0\\.4 +Thiếu số liệu của chỉ số bắt buộc"));
        assertThat(back.err()).contains("nhìn lại 2025; không dùng số liệu của 2024");
        assertThat(back.lines()).hasSize(3).contains("A2    A2           3.20   2            0.4");
        assertThat(before.lines()).hasSize(4);
    }

    @Test
    void shouldSayHowSureRanksAre() throws Exception {
        commands.file("wide.csv", WIDE + "A4,79,4\n");

        Result shown = preview("--draws", "200", "wide.csv");
        preview("--draws", "200", "--out", "out.csv", "wide.csv");

        assertThat(shown.lines().get(0))
                .matches("unit  name  group  score  rank  level  coverage  reason +rank_low  rank_median  rank_high");
        List<String> lines = Files.readAllLines(folder.resolve("out.csv"));
        assertThat(lines.get(0)).isEqualTo(HEAD.replace("reason,", "reason,rank_low,rank_median,rank_high,"));
        assertThat(lines.get(1)).startsWith("A1,A1,,8.80,1,,1,,1,1,2,");
        assertThat(lines.get(3)).startsWith("A3,A3,,,,,0.4,Thiếu số liệu của chỉ số bắt buộc,");
    }

    private Result preview(String... more) {
        List<String> words = new ArrayList<>(List.of("preview", "--index-set", commands.path("sample.yaml")));
        for (String word : more) {
            words.add(word.matches("[^-].*\\.\\w+") ? commands.path(word) : word);
        }
        return ExampleCommands.run(words.toArray(String[]::new));
    }

    private static List<String> faults(Result result) {
        return result.err().lines().filter(line -> line.contains("Cách sửa")).toList();
    }
}
