package vn.thiduaso.ingest.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

import vn.thiduaso.ingest.export.CsvText;
import vn.thiduaso.ingest.export.RowTable;
import vn.thiduaso.ingest.export.Sheet;
import vn.thiduaso.ingest.export.SheetFormat;
import vn.thiduaso.ingest.export.SheetTooLargeException;
import vn.thiduaso.ingest.export.Value;

/** {@code --out}: where a table goes: a CSV file or a workbook, by the ending of the name; without it, CSV on the terminal. */
public final class SheetOption {

    @Option(
            names = "--out",
            paramLabel = "TỆP",
            description =
                    "Tệp kết quả, đuôi .csv hoặc .xlsx; chỉ xuất hiện khi đã ghi xong. Không có thì in ra màn hình.")
    private @Nullable Path out;

    /**
     * To be asked before the work begins.
     *
     * @throws BadRequestException when the name ends in neither, or no file can be written there
     */
    public void check() {
        findFormat();
        Optional.ofNullable(out).ifPresent(OutFile::check);
    }

    /**
     * @throws BadRequestException when the file cannot be written, or a workbook cannot hold so many rows or columns
     * @throws IOException when the terminal takes no more
     */
    public void write(Sheet sheet, Console console) throws IOException {
        Optional<SheetFormat> format = findFormat();
        if (format.isEmpty()) {
            CsvText csv = new CsvText(console.out());
            csv.row(sheet.columns().stream().map(Value::of).iterator());
            sheet.rows().forEach(row -> csv.row(row.iterator()));
            csv.finish();
            return;
        }
        writeFile(target -> format.get().write(sheet, target), console);
    }

    boolean isGiven() {
        return out != null;
    }

    /**
     * Writes a table whose rows can be made side by side.
     *
     * @throws BadRequestException as for a sheet
     * @throws java.util.NoSuchElementException when no file is given
     */
    void write(RowTable table, Console console) {
        SheetFormat format = findFormat().orElseThrow();
        writeFile(target -> table.write(format, target), console);
    }

    /** Writes to the file that is given. */
    @FunctionalInterface
    private interface Writing {
        void to(Path target) throws IOException;
    }

    private void writeFile(Writing writing, Console console) {
        Path target = Optional.ofNullable(out).orElseThrow();
        try {
            writing.to(target);
        } catch (SheetTooLargeException tooLarge) {
            throw new BadRequestException(tooLarge.getMessage() + "; hãy ghi ra tệp .csv");
        } catch (IOException unwritable) {
            throw OutFile.unwritable(target, unwritable);
        }
        console.out().println(target);
    }

    private Optional<SheetFormat> findFormat() {
        return Optional.ofNullable(out).map(SheetOption::format);
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
