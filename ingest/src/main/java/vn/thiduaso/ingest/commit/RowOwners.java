package vn.thiduaso.ingest.commit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import vn.thiduaso.ingest.check.Checks;
import vn.thiduaso.ingest.check.NoDuplicate;
import vn.thiduaso.ingest.check.UnitDirectory;
import vn.thiduaso.ingest.map.HeaderMapping;
import vn.thiduaso.ingest.read.Cell;
import vn.thiduaso.ingest.read.CsvRow;

/** Finds whose row a row is, as the checks will, without judging it. Not safe for several threads. */
public final class RowOwners {

    /** Spellings remembered; above it they are found anew. */
    private static final int REMEMBERED = 1 << 18;

    private final Checks checks;
    private final int[] columns;
    private final Map<String, String> found = new HashMap<>();

    /** @param files of the call */
    public RowOwners(IngestRequest request, UnitDirectory units, List<LongFile> files) {
        NoDuplicate none = new NoDuplicate(request.indexSet(), request.period(), (file, column, fault) -> {});
        checks = new Checks(request.indexSet(), request.period(), units, none);
        columns = files.stream()
                .mapToInt(file -> HeaderMapping.of(file.head().headerAsRow(), request.indexSet())
                        .layout()
                        .unit())
                .toArray();
    }

    /** Code of the unit; as written when that is not known, empty when nothing is written. */
    public String unit(int file, CsvRow row) {
        String written = row.text(columns[file]);
        String unit = found.get(written);
        if (unit == null) {
            unit = checks.unit(Cell.text(row.number(), columns[file], written));
            if (found.size() == REMEMBERED) {
                found.clear();
            }
            found.put(written, unit);
        }
        return unit;
    }
}
