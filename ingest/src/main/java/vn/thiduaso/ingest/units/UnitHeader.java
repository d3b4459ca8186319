package vn.thiduaso.ingest.units;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import vn.thiduaso.datasets.yaml.NearestWord;
import vn.thiduaso.ingest.read.Cell;
import vn.thiduaso.ingest.read.CellFault;
import vn.thiduaso.ingest.read.SourceRow;

/**
 * The columns of one sheet of units.
 *
 * @param columns place of each column the sheet has, from 0
 * @param faults unknown, doubled and missing columns
 */
record UnitHeader(Map<UnitColumn, Integer> columns, List<CellFault> faults) {

    UnitHeader {
        columns = Map.copyOf(columns);
        faults = List.copyOf(faults);
    }

    /** Whether a row is a header: one of its cells is {@code unit}. */
    static boolean isHeader(SourceRow row) {
        return row.cells().stream()
                .anyMatch(cell -> UnitColumn.UNIT.word().equals(cell.text().toLowerCase(Locale.ROOT)));
    }

    static UnitHeader of(SourceRow row) {
        Map<UnitColumn, Integer> columns = new EnumMap<>(UnitColumn.class);
        List<CellFault> faults = new ArrayList<>();
        row.cells().stream().filter(cell -> !cell.isBlank()).forEach(cell -> name(row.sheet(), cell, columns, faults));
        for (UnitColumn column : UnitColumn.values()) {
            if (column.isRequired() && !columns.containsKey(column)) {
                faults.add(CellFault.at(
                        row.sheet(),
                        row.cell(0),
                        "column-missing",
                        "Tệp đơn vị thiếu cột “%s”".formatted(column.word()),
                        "Dòng tiêu đề: " + String.join(",", UnitColumn.words())));
            }
        }
        return new UnitHeader(columns, faults);
    }

    private static void name(String sheet, Cell cell, Map<UnitColumn, Integer> columns, List<CellFault> faults) {
        UnitColumn column = UnitColumn.find(cell.text()).orElse(null);
        if (column == null) {
            faults.add(CellFault.at(
                    sheet,
                    cell,
                    "column-unknown",
                    "Tệp đơn vị không có cột tên “%s”".formatted(cell.text()),
                    NearestWord.remedy(cell.text().toLowerCase(Locale.ROOT), UnitColumn.words())));
        } else if (columns.putIfAbsent(column, cell.column()) != null) {
            faults.add(CellFault.at(
                    sheet,
                    cell,
                    "column-double",
                    "Cột “%s” có hai lần".formatted(cell.text()),
                    "Giữ lại một cột, xóa cột kia"));
        }
    }

    boolean has(UnitColumn column) {
        return columns.containsKey(column);
    }

    /** The cell of a column; a blank one when the sheet has no such column. */
    Cell cell(SourceRow row, UnitColumn column) {
        Integer index = columns.get(column);
        return index == null ? Cell.blank(row.number(), 0) : row.cell(index);
    }
}
