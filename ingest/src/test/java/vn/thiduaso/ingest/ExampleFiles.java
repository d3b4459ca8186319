package vn.thiduaso.ingest;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

import vn.thiduaso.datasets.indexset.IndexSetYaml;
import vn.thiduaso.datasets.lake.UnitRow;
import vn.thiduaso.scoring.Period;
import vn.thiduaso.scoring.indexset.IndexSet;

/** A small index set, its units and files of figures, written where a test wants them. */
public final class ExampleFiles {

    public static final Period PERIOD = Period.parse("2026-Q3");

    /** Ratio ON_TIME in percent (also called TIME), whole number MEETINGS of 0–100. */
    public static final String YAML = """
            code: SAMPLE
            version: "1"
            name: {vi: Bộ mẫu, en: Sample}
            illustrative: true
            valid: {from: 2026-01-01, to: null}
            legal-basis:
              - {document: Quyết định mẫu, date: 2026-01-01, article: Điều 1, address: "https://example.gov.vn", certainty: unverified}
            applies-to: [agency]
            score: {divide-by: 1, digits: 2, mode: half-up, unit: {vi: điểm, en: points}}
            ranking: {by: rounded, ties: competition}
            minimum-coverage: 0
            defaults:
              rounding: {digits: 2, mode: half-up}
              missing: not-computable
              not-applicable: redistribute
              zero-denominator: zero
            tree:
              code: TOTAL
              label: {vi: Tổng, en: Total}
              max: 10
              aggregate: {type: sum}
              children:
                - code: ON_TIME
                  label: {vi: Đúng hạn, en: On time}
                  max: 6
                  input: {unit: "%", kind: ratio, aliases: [TIME]}
                  rule: {type: ratio-linear}
                - code: MEETINGS
                  label: {vi: Buổi họp, en: Meetings}
                  max: 4
                  input: {unit: buổi, kind: value, integer: true, range: {min: 0, max: 100}}
                  rule: {type: bands, steps: [{from: 1, points: 2}, {from: 4, points: 4}]}
            """;

    private ExampleFiles() {}

    public static IndexSet indexSet() {
        return IndexSetYaml.read(YAML, "sample.yaml");
    }

    /** Agencies A1–A9 of all time, A0 that ended in 2025, and school S1 to which the set does not apply. */
    public static List<UnitRow> units() {
        List<UnitRow> rows = new java.util.ArrayList<>();
        for (int i = 1; i <= 9; i++) {
            rows.add(unit("A" + i, "agency", UnitRow.OPEN));
        }
        rows.add(unit("A0", "agency", java.time.LocalDate.of(2025, 12, 31)));
        rows.add(unit("S1", "school", UnitRow.OPEN));
        return rows;
    }

    private static UnitRow unit(String code, String kind, java.time.LocalDate to) {
        return new UnitRow("units", code, "Đơn vị " + code, kind, "", "", UnitRow.SINCE_EVER, to);
    }

    /** The same units as a file. */
    public static Path unitsCsv(Path folder) {
        StringBuilder text = new StringBuilder("unit,name,kind,group,parent,valid_from,valid_to\n");
        units().forEach(row -> text.append("%s,%s,%s,,,,%s\n"
                .formatted(row.unit(), row.name(), row.kind(), row.unit().equals("A0") ? "2025-12-31" : "")));
        return text(folder.resolve("units.csv"), text.toString());
    }

    public static Path text(Path file, String content) {
        try {
            return Files.writeString(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A workbook of one sheet; numbers become numeric cells, null stays blank. */
    public static Path workbook(Path file, String sheet, List<List<Object>> rows) {
        return workbook(file, Map.of(sheet, rows));
    }

    /** A workbook of sheets in the order of the map. */
    public static Path workbook(Path file, Map<String, List<List<Object>>> sheets) {
        try (OutputStream out = Files.newOutputStream(file);
                Workbook book = new Workbook(out, "thiduaso", "1.0")) {
            sheets.forEach((name, rows) -> write(book.newWorksheet(name), rows));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    /** The same as a workbook of Excel 97–2003. */
    public static Path oldWorkbook(Path file, String sheet, List<List<Object>> rows) {
        try (HSSFWorkbook book = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            HSSFSheet page = book.createSheet(sheet);
            for (int row = 0; row < rows.size(); row++) {
                HSSFRow cells = page.createRow(row);
                for (Object cell : rows.get(row)) {
                    HSSFCell made = cells.createCell(cells.getPhysicalNumberOfCells());
                    if (cell instanceof Number number) {
                        made.setCellValue(number.doubleValue());
                    } else {
                        made.setCellValue((String) cell);
                    }
                }
            }
            book.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    private static void write(Worksheet page, List<List<Object>> rows) {
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                Object cell = rows.get(row).get(column);
                if (cell instanceof Number number) {
                    page.value(row, column, number);
                } else {
                    page.value(row, column, (String) cell);
                }
            }
        }
    }
}
