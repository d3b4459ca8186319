package vn.thiduaso.ingest.map;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.thiduaso.ingest.read.Cell;
import vn.thiduaso.ingest.read.SourceRow;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.indexset.Part;

/** Reads the header of a wide file: {@code CODE}, {@code CODE.numerator}, {@code CODE.state} … A code may itself hold dots. */
final class WideHeader {

    private final SourceRow header;
    private final IndexSet indexSet;
    private final CodeNames names;
    private final HeaderMapping.Faults faults;
    private final BitSet named = new BitSet();
    private final Map<Column, Integer> columns = new EnumMap<>(Column.class);
    private final Map<String, CodeGroup> groups = new LinkedHashMap<>();

    WideHeader(SourceRow header, IndexSet indexSet) {
        this.header = header;
        this.indexSet = indexSet;
        names = new CodeNames(indexSet);
        faults = new HeaderMapping.Faults(header.sheet());
    }

    HeaderMapping map() {
        header.cells().stream().filter(cell -> !cell.isBlank()).forEach(this::add);
        int unit = columns.getOrDefault(Column.UNIT, -1);
        if (groups.isEmpty()) {
            faults.missing(
                    header.cell(unit),
                    "Dòng tiêu đề không có cột indicator và cũng không có mã chỉ số nào của bộ " + indexSet.code(),
                    "Dạng dài: unit,indicator,period,value; dạng rộng: unit rồi mỗi mã chỉ số một cột");
        }
        int evidence = columns.getOrDefault(Column.EVIDENCE, -1);
        List<WideLayout.CodeColumns> codes =
                groups.values().stream().map(group -> group.columns(evidence)).toList();
        Layout layout = new WideLayout(unit, columns.getOrDefault(Column.PERIOD, -1), codes, named);
        return new HeaderMapping(layout, faults.found());
    }

    private void add(Cell cell) {
        named.set(cell.column());
        Optional<Column> column = Column.of(header, cell).filter(WideHeader::standsAlone);
        if (column.filter(Column::isForPeople).isPresent()) {
            return;
        }
        if (column.isPresent()) {
            if (columns.putIfAbsent(column.get(), cell.column()) != null) {
                faults.doubled(cell);
            }
            return;
        }
        Optional<Place> place = place(cell.text());
        if (place.isEmpty()) {
            faults.unknown(
                    cell,
                    "Bộ chỉ số %s không có chỉ số mã hoặc tên “%s”".formatted(indexSet.code(), cell.text()),
                    CodeWords.remedy(indexSet, withoutSuffix(cell.text())));
        } else if (!groups.computeIfAbsent(place.get().code(), code -> new CodeGroup(cell, code))
                .put(place.get().what(), cell.column())) {
            faults.doubled(cell);
        }
    }

    private static boolean standsAlone(Column column) {
        return column != Column.STATE && column != Column.FLAG && column != Column.INDICATOR;
    }

    /** A whole text that is a code or a name wins over one with a suffix. */
    private Optional<Place> place(String text) {
        Optional<Place> whole = names.code(text).map(code -> new Place(code, Part.VALUE.word()));
        int dot = text.lastIndexOf('.');
        return whole.isEmpty() && dot > 0 && isSuffix(text.substring(dot + 1))
                ? names.code(text.substring(0, dot)).map(code -> new Place(code, text.substring(dot + 1)))
                : whole;
    }

    private static String withoutSuffix(String text) {
        int dot = text.lastIndexOf('.');
        return dot > 0 && isSuffix(text.substring(dot + 1)) ? text.substring(0, dot) : text;
    }

    private static boolean isSuffix(String word) {
        return Part.find(word).isPresent() || CodeGroup.WORDS.contains(word);
    }

    private record Place(String code, String what) {}

    /** The columns of one code while they are found. */
    private static final class CodeGroup {

        static final List<String> WORDS = List.of(Column.STATE.word(), Column.FLAG.word(), Column.EVIDENCE.word());

        private final Cell cell;
        private final Map<Part, Integer> parts = new EnumMap<>(Part.class);
        private final List<Integer> others = new ArrayList<>(List.of(-1, -1, -1));

        CodeGroup(Cell header, String code) {
            cell = new Cell(header.row(), header.column(), code, Double.NaN);
        }

        /** False when the column is there already. */
        boolean put(String what, int column) {
            Optional<Part> part = Part.find(what);
            if (part.isPresent()) {
                return parts.putIfAbsent(part.get(), column) == null;
            }
            return others.set(WORDS.indexOf(what), column) == -1;
        }

        /** @param ofRow column of what proves the figures of a row that have no column of their own for it; −1 when there is none */
        WideLayout.CodeColumns columns(int ofRow) {
            int evidence = others.get(2) < 0 ? ofRow : others.get(2);
            return new WideLayout.CodeColumns(cell, parts, others.get(0), others.get(1), evidence);
        }
    }
}
