package vn.thiduaso.ingest.cli;

import java.io.IOException;
import java.util.Set;

import picocli.CommandLine.Option;

import vn.thiduaso.ingest.export.CsvText;
import vn.thiduaso.ingest.export.Sheet;
import vn.thiduaso.ingest.export.Value;

/** {@code --format}: how a list is printed. */
final class TableFormat {

    @Option(
            names = "--format",
            paramLabel = "DẠNG",
            defaultValue = "table",
            description = "table (bảng trên màn hình, mặc định) hoặc csv.")
    private String format = "table";

    /** @throws BadRequestException when it is none of them */
    void check() {
        if (!Set.of("table", "csv").contains(format)) {
            throw new BadRequestException("--format nhận table hoặc csv, không nhận “%s”".formatted(format));
        }
    }

    void print(Sheet list, Console console) throws IOException {
        if (format.equals("csv")) {
            CsvText csv = new CsvText(console.out());
            csv.row(list.columns().stream().map(Value::of).iterator());
            list.rows().forEach(row -> csv.row(row.iterator()));
            csv.finish();
        } else {
            TextTable.print(list, console.out());
        }
    }
}
