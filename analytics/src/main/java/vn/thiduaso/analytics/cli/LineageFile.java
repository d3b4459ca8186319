package vn.thiduaso.analytics.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

import vn.thiduaso.datasets.lake.Lake;
import vn.thiduaso.datasets.lake.RunRow;
import vn.thiduaso.datasets.lake.ScoreRow;
import vn.thiduaso.datasets.lake.UnitRow;
import vn.thiduaso.datasets.yaml.NearestWord;
import vn.thiduaso.ingest.cli.BadRequestException;
import vn.thiduaso.scoring.lineage.Lineage;
import vn.thiduaso.scoring.lineage.Succession;

/**
 * Reads {@code before,after,weight}: which unit went into which. A blank weight is 1.
 *
 * <p>One file may speak of units of all kinds, so a unit need not be in the runs; but somebody must know it: a run, or the list of units of the lake.
 */
final class LineageFile {

    private final Path file;
    private final Set<String> before;
    private final Set<String> after;
    private final List<Succession> successions = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();
    /** By pair of units: the line it stands on. */
    private final Map<List<String>, Long> lines = new HashMap<>();

    private LineageFile(Path file, Set<String> before, Set<String> after) {
        this.file = file;
        this.before = before;
        this.after = after;
    }

    /** @throws BadRequestException with every fault of every line, or when the file cannot be read */
    static Lineage read(Path file, Lake lake, RunRow earlier, RunRow later) {
        return read(file, known(lake, earlier), known(lake, later));
    }

    /**
     * @param before codes of units there may have been
     * @param after codes of units there may be
     * @throws BadRequestException with every fault of every line, or when the file cannot be read
     */
    static Lineage read(Path file, Set<String> before, Set<String> after) {
        LineageFile reading = new LineageFile(file, before, after);
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            rows.forEach(reading::add);
        } catch (IOException | UncheckedIOException | CsvParseException unreadable) {
            throw new BadRequestException(
                    "Không đọc được tệp “%s”: cần CSV mã UTF-8 có dòng đầu before,after,weight (%s)"
                            .formatted(file, unreadable.getMessage()));
        }
        if (!reading.faults.isEmpty()) {
            throw new BadRequestException(reading.faults);
        }
        return new Lineage(reading.successions);
    }

    private static Set<String> known(Lake lake, RunRow run) {
        Set<String> codes = new HashSet<>();
        lake.units().all().stream().map(UnitRow::unit).forEach(codes::add);
        lake.scores().of(run.id()).stream().map(ScoreRow::unit).forEach(codes::add);
        return codes;
    }

    private void add(NamedCsvRecord row) {
        long line = row.getStartingLineNumber();
        try {
            String from = row.getField("before").strip();
            String to = row.getField("after").strip();
            requireKnown(line, "cũ (before)", from, before);
            requireKnown(line, "mới (after)", to, after);
            Long earlier = lines.putIfAbsent(List.of(from, to), line);
            if (earlier != null) {
                fault(line, "cặp đơn vị %s → %s đã ghi ở dòng %d; giữ lại một dòng".formatted(from, to, earlier));
            }
            successions.add(new Succession(from, to, weight(row)));
        } catch (NumberFormatException noNumber) {
            fault(
                    line,
                    "hệ số “%s” không phải số; ghi số có dấu chấm thập phân, hoặc để trống"
                            .formatted(row.getField("weight")));
        } catch (NoSuchElementException noColumn) {
            fault(line, "thiếu cột before hoặc after");
        } catch (IllegalArgumentException invalid) {
            fault(line, String.valueOf(invalid.getMessage()));
        }
    }

    private static double weight(NamedCsvRecord row) {
        String weight = row.findField("weight").map(String::strip).orElse("");
        return weight.isEmpty() ? 1 : Double.parseDouble(weight);
    }

    /** A blank code is told as such. */
    private void requireKnown(long line, String which, String code, Set<String> known) {
        if (!code.isEmpty() && !known.contains(code)) {
            String near = NearestWord.of(code, known)
                    .map(word -> "có phải là “%s”? ".formatted(word))
                    .orElse("");
            fault(
                    line,
                    "không có đơn vị %s nào mang mã “%s”; %sGhi mã đơn vị như trong đợt chấm hoặc danh sách đơn vị"
                            .formatted(which, code, near));
        }
    }

    private void fault(long line, String message) {
        faults.add("%s:%d: %s".formatted(file, line, message));
    }
}
