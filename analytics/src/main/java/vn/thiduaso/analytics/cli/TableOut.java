package vn.thiduaso.analytics.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

import vn.thiduaso.ingest.cli.BadRequestException;
import vn.thiduaso.ingest.cli.Console;
import vn.thiduaso.ingest.export.CsvText;
import vn.thiduaso.ingest.export.Sheet;
import vn.thiduaso.ingest.export.SheetFormat;
import vn.thiduaso.ingest.export.TooManyRowsException;
import vn.thiduaso.ingest.export.Value;

/** The {@code --out} option of a command that makes one table: a file by its ending, or CSV on standard output. */
final class TableOut {

    @Option(
            names = "--out",
            paramLabel = "TỆP",
            description =
                    "Tệp kết quả, đuôi .csv hoặc .xlsx; chỉ xuất hiện khi đã ghi xong. Không có thì in CSV ra màn hình.")
    private @Nullable Path out;

    /** @throws BadRequestException when the ending is none of them: before any work is done */
    void check() {
        Optional.ofNullable(out).map(TableOut::format);
    }

    /** @throws BadRequestException when the file cannot be written or hold the table */
    void write(Sheet sheet, Console console) throws IOException {
        Optional<Path> target = Optional.ofNullable(out);
        if (target.isPresent()) {
            write(sheet, target.get());
            console.out().println(target.get());
            return;
        }
        CsvText csv = new CsvText(console.out());
        csv.row(sheet.columns().stream().map(Value::of).iterator());
        sheet.rows().forEach(row -> csv.row(row.iterator()));
        csv.finish();
    }

    private static void write(Sheet sheet, Path target) {
        try {
            format(target).write(sheet, target);
        } catch (TooManyRowsException tooLong) {
            throw new BadRequestException(tooLong.getMessage() + "; hãy ghi ra tệp .csv");
        } catch (IOException unwritable) {
            throw new BadRequestException("Không ghi được tệp “%s”: kiểm tra đường dẫn, quyền ghi và chỗ trống (%s)"
                    .formatted(target, unwritable.getMessage()));
        }
    }

    private static SheetFormat format(Path target) {
        String name = target.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".csv")) {
            return SheetFormat.CSV;
        }
        if (name.endsWith(".xlsx")) {
            return SheetFormat.XLSX;
        }
        throw new BadRequestException("--out nhận tệp .csv hoặc .xlsx, không nhận “%s”".formatted(target));
    }
}
