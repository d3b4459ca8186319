package vn.thiduaso.datasets.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** Reads the tables of bundled packs, and only those: no checks, no odd files. Ingest has the real readers. */
final class PackTable {

    private PackTable() {}

    /** Rows by column name; blank cells are absent. */
    static List<Map<String, String>> read(Pack pack, String path) {
        List<List<String>> lines = path.endsWith(".xlsx") ? workbook(pack, path) : csv(pack.text(path));
        int heads = 0;
        while (!lines.get(heads).get(0).equals("unit") && !path.startsWith("expected")) {
            heads++;
        }
        List<Map<String, String>> rows = new ArrayList<>();
        for (List<String> line : lines.subList(heads + 1, lines.size())) {
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < line.size(); i++) {
                if (!line.get(i).isEmpty()) {
                    row.put(lines.get(heads).get(i), line.get(i));
                }
            }
            rows.add(row);
        }
        return rows;
    }

    private static List<List<String>> csv(String text) {
        List<List<String>> lines = new ArrayList<>();
        for (String line : text.split("\n")) {
            List<String> cells = new ArrayList<>();
            for (String cell : line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1)) {
                cells.add(
                        cell.startsWith("\"")
                                ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"")
                                : cell);
            }
            lines.add(cells);
        }
        return lines;
    }

    private static List<List<String>> workbook(Pack pack, String path) {
        List<List<String>> lines = new ArrayList<>();
        try (InputStream stream = pack.open(path);
                ReadableWorkbook workbook = new ReadableWorkbook(stream)) {
            for (Row row : workbook.getFirstSheet().read()) {
                List<String> cells = new ArrayList<>();
                for (int i = 0; i < row.getCellCount(); i++) {
                    cells.add(row.getOptionalCell(i).map(PackTable::text).orElse(""));
                }
                lines.add(cells);
            }
            return lines;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Cell cell) {
        return cell.getType() == CellType.NUMBER ? cell.asNumber().toPlainString() : cell.getText();
    }
}
