package vn.thiduaso.ingest.map;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import vn.thiduaso.datasets.yaml.NearestWord;
import vn.thiduaso.ingest.read.Cell;
import vn.thiduaso.ingest.read.SourceRow;
import vn.thiduaso.scoring.indexset.Part;

/** Reads the header of a long file. */
final class LongHeader {

    /** How offices head the columns of figures. */
    static final Map<String, Part> PARTS = Map.of(
            "giá trị",
            Part.VALUE,
            "số liệu",
            Part.VALUE,
            "kết quả",
            Part.VALUE,
            "trả lời",
            Part.VALUE,
            "tử số",
            Part.NUMERATOR,
            "mẫu số",
            Part.DENOMINATOR);

    private final SourceRow header;
    private final HeaderMapping.Faults faults;
    private final Map<Column, Integer> columns = new EnumMap<>(Column.class);
    private final Map<Part, Integer> parts = new EnumMap<>(Part.class);
    private final BitSet named = new BitSet();

    LongHeader(SourceRow header) {
        this.header = header;
        faults = new HeaderMapping.Faults(header.sheet());
    }

    HeaderMapping map() {
        header.cells().stream().filter(cell -> !cell.isBlank()).forEach(this::add);
        if (parts.isEmpty() && !columns.containsKey(Column.STATE)) {
            faults.missing(
                    header.cell(columns.get(Column.INDICATOR)),
                    "Dòng tiêu đề không có cột số liệu nào",
                    "Thêm cột value (giá trị), hoặc numerator (tử số) và denominator (mẫu số), hoặc official (điểm đã công bố)");
        }
        Layout layout = new LongLayout(
                column(Column.UNIT),
                column(Column.INDICATOR),
                column(Column.PERIOD),
                parts,
                column(Column.STATE),
                column(Column.FLAG),
                column(Column.EVIDENCE),
                named);
        return new HeaderMapping(layout, faults.found());
    }

    private int column(Column column) {
        return columns.getOrDefault(column, -1);
    }

    private static Optional<Part> part(String word) {
        return Part.find(word).or(() -> Optional.ofNullable(PARTS.get(word)));
    }

    private void add(Cell cell) {
        Optional<Column> column = Column.of(header, cell);
        Optional<Part> part = part(cell.text().toLowerCase(Locale.ROOT));
        named.set(cell.column());
        if (column.filter(Column::isForPeople).isPresent()) {
            return;
        }
        boolean doubled = column.map(found -> columns.putIfAbsent(found, cell.column()))
                .or(() -> part.map(found -> parts.putIfAbsent(found, cell.column())))
                .isPresent();
        if (doubled) {
            faults.doubled(cell);
        } else if (column.isEmpty() && part.isEmpty()) {
            faults.unknown(
                    cell,
                    "Không có cột nào tên “%s”".formatted(cell.text()),
                    NearestWord.remedy(cell.text().toLowerCase(Locale.ROOT), Column.longWords()));
        }
    }
}
