package vn.thiduaso.analytics.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

import vn.thiduaso.ingest.cli.BadRequestException;
import vn.thiduaso.scoring.lineage.Lineage;
import vn.thiduaso.scoring.lineage.Succession;

/** Reads {@code before,after,weight}: which unit went into which. A blank weight is 1. */
final class LineageFile {

    private LineageFile() {}

    /** @throws BadRequestException with every faulty line, or when the file cannot be read */
    static Lineage read(Path file) {
        List<Succession> successions = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            rows.forEach(row -> add(file, row, successions, faults));
        } catch (IOException | UncheckedIOException | CsvParseException unreadable) {
            throw new BadRequestException(
                    "Không đọc được tệp “%s”: cần CSV mã UTF-8 có dòng đầu before,after,weight (%s)"
                            .formatted(file, unreadable.getMessage()));
        }
        if (!faults.isEmpty()) {
            throw new BadRequestException(faults);
        }
        try {
            return new Lineage(successions);
        } catch (IllegalArgumentException twice) {
            throw new BadRequestException("%s: %s".formatted(file, twice.getMessage()));
        }
    }

    private static void add(Path file, NamedCsvRecord row, List<Succession> successions, List<String> faults) {
        try {
            String weight = row.findField("weight").map(String::strip).orElse("");
            successions.add(new Succession(
                    row.getField("before").strip(),
                    row.getField("after").strip(),
                    weight.isEmpty() ? 1 : Double.parseDouble(weight)));
        } catch (NumberFormatException noNumber) {
            faults.add("%s:%d: hệ số “%s” không phải số; ghi số có dấu chấm thập phân, hoặc để trống"
                    .formatted(file, row.getStartingLineNumber(), row.getField("weight")));
        } catch (NoSuchElementException noColumn) {
            faults.add("%s:%d: thiếu cột before hoặc after".formatted(file, row.getStartingLineNumber()));
        } catch (IllegalArgumentException invalid) {
            faults.add("%s:%d: %s".formatted(file, row.getStartingLineNumber(), invalid.getMessage()));
        }
    }
}
