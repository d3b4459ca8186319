package vn.thiduaso.ingest.commit;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import vn.thiduaso.ingest.ExampleFiles;
import vn.thiduaso.ingest.ExampleLake;

import static java.time.Instant.EPOCH;
import static org.assertj.core.api.Assertions.assertThat;

/** A file as each format writes it: every row that was written is accepted or in quarantine, and never both; counted by what was written. */
class GeneratedFilesLawTest {

    private static final List<String> HEADER =
            List.of("unit", "indicator", "period", "value", "numerator", "denominator", "state", "evidence", "note");

    /** How the rows are written. */
    enum Form {
        COMMAS,
        SEMICOLONS,
        TABS_UTF_16,
        MARKED_UTF_8,
        JSON_LINES,
        WORKBOOK;

        Path write(Path folder, List<List<String>> rows) {
            List<List<String>> all = new ArrayList<>(List.of(HEADER));
            all.addAll(rows);
            return switch (this) {
                case COMMAS -> text(folder, all, ",", "", StandardCharsets.UTF_8);
                case SEMICOLONS -> text(folder, all, ";", "", StandardCharsets.UTF_8);
                case TABS_UTF_16 -> text(folder, all, "\t", "\ufeff", StandardCharsets.UTF_16LE);
                case MARKED_UTF_8 -> text(folder, all, ",", "\ufeff", StandardCharsets.UTF_8);
                case JSON_LINES -> jsonLines(folder, rows);
                case WORKBOOK -> workbook(folder, all);
            };
        }

        private static Path text(Path folder, List<List<String>> rows, String between, String mark, Charset charset) {
            String text = rows.stream()
                    .map(row -> row.stream()
                            .map(cell -> cell.contains(between) ? '"' + cell + '"' : cell)
                            .collect(Collectors.joining(between)))
                    .collect(Collectors.joining("\n", mark, "\n"));
            return bytes(folder.resolve("file.csv"), text.getBytes(charset));
        }

        private static Path jsonLines(Path folder, List<List<String>> rows) {
            String text = rows.stream()
                    .map(row -> IntStream.range(0, HEADER.size())
                            .mapToObj(i -> "\"%s\": \"%s\"".formatted(HEADER.get(i), row.get(i)))
                            .collect(Collectors.joining(", ", "{", "}")))
                    .collect(Collectors.joining("\n"));
            return bytes(folder.resolve("file.jsonl"), text.getBytes(StandardCharsets.UTF_8));
        }

        private static Path workbook(Path folder, List<List<String>> rows) {
            Path file = folder.resolve("file.xlsx");
            try (XSSFWorkbook workbook = new XSSFWorkbook();
                    OutputStream out = Files.newOutputStream(file)) {
                XSSFSheet sheet = workbook.createSheet("Biểu 1");
                for (int row = 0; row < rows.size(); row++) {
                    XSSFRow cells = sheet.createRow(row);
                    for (int cell = 0; cell < HEADER.size(); cell++) {
                        cells.createCell(cell).setCellValue(rows.get(row).get(cell));
                    }
                }
                workbook.write(out);
                return file;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static Path bytes(Path file, byte[] bytes) {
            try {
                return Files.write(file, bytes);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void shouldAcceptOrQuarantineEachRowWhateverTheFormat(
            @ForAll("forms") Form form, @ForAll("rows") List<List<String>> rows) throws IOException {
        Path folder = Files.createTempDirectory("generated");
        Path file = form.write(folder, rows);
        LakeState state = new LakeState(ExampleFiles.units(), Map.of(), Optional.empty());
        IngestRequest request = ExampleLake.request(List.of(file), List.of());
        try (CheckedCall call = new CallReader(request, state, EPOCH, IngestProgress.SILENT, 1).read()) {
            FileReport report = call.report().files().get(0);
            assertThat(report.read()).isEqualTo(rows.size());
            assertThat(report.accepted() + report.quarantined()).isEqualTo(rows.size());
            assertThat(report.quarantined())
                    .isEqualTo(report.faults().stream()
                            .filter(fault -> fault.isRefusal())
                            .map(fault -> fault.row())
                            .distinct()
                            .count());
            long kept = call.batches().stream()
                    .flatMap(batch -> batch.observations().stream())
                    .map(figure -> figure.cell().replaceAll("\\D", ""))
                    .distinct()
                    .count();
            assertThat(kept).isEqualTo(report.accepted());
        }
        Files.delete(file);
        Files.delete(folder);
    }

    @Provide
    Arbitrary<Form> forms() {
        return Arbitraries.frequency(
                Tuple.of(8, Form.COMMAS),
                Tuple.of(4, Form.SEMICOLONS),
                Tuple.of(2, Form.TABS_UTF_16),
                Tuple.of(2, Form.MARKED_UTF_8),
                Tuple.of(6, Form.JSON_LINES),
                Tuple.of(1, Form.WORKBOOK));
    }

    @Provide
    Arbitrary<List<List<String>>> rows() {
        return Combinators.combine(
                        often(List.of("A1", "A2", "A3", "A4", "A5"), "A0", "S1", "B1", "Xã lạ", ""),
                        often(List.of("ON_TIME", "TIME", "MEETINGS"), "TOTAL", "ON_TIM", "Số lạ", ""),
                        often(List.of("", "2026-Q3"), "2026-Q2", "quý này"),
                        often(List.of("", "0", "4", "12"), "3.5", "101", "bốn", "1.234", "1,5", "-", "#REF!", "1e9"),
                        often(List.of(""), "39", "-1", "41"),
                        often(List.of(""), "40", "x"),
                        often(List.of(""), "value", "missing", "Không áp dụng", "vắng"),
                        often(List.of(""), "12/BC-UBND"))
                .as((unit, code, period, value, numerator, denominator, state, evidence) ->
                        List.of(unit, code, period, value, numerator, denominator, state, evidence, "chú, thích"))
                .filter(row -> row.subList(0, HEADER.size() - 1).stream().anyMatch(cell -> !cell.isEmpty()))
                .list()
                .ofMinSize(1)
                .ofMaxSize(20);
    }

    private static Arbitrary<String> often(List<String> good, String... other) {
        return Arbitraries.frequencyOf(Tuple.of(6, Arbitraries.of(good)), Tuple.of(1, Arbitraries.of(other)));
    }
}
