package vn.thiduaso.ingest.units;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import vn.thiduaso.datasets.lake.UnitRow;
import vn.thiduaso.datasets.yaml.NearestWord;
import vn.thiduaso.ingest.read.Cell;
import vn.thiduaso.ingest.read.CellFault;
import vn.thiduaso.ingest.read.HeaderSink;
import vn.thiduaso.ingest.read.HeaderedTable;
import vn.thiduaso.ingest.read.SourceRow;
import vn.thiduaso.ingest.read.TableReader;
import vn.thiduaso.ingest.read.UnstorableText;
import vn.thiduaso.scoring.UnitKind;

/**
 * Reads {@code unit,name,kind,group,parent,valid_from,valid_to}. Group, parent and the days may be blank or missing; the others may not.
 */
public final class UnitTableReader implements HeaderSink {

    private final String submission;
    private final Map<UnitColumn, Integer> columns = new EnumMap<>(UnitColumn.class);
    private final Map<String, Integer> firstRows = new HashMap<>();
    private final List<UnitRow> units = new ArrayList<>();
    private final List<CellFault> faults = new ArrayList<>();
    private final List<CellFault> headerFaults = new ArrayList<>();
    private long read;
    private long quarantined;

    private UnitTableReader(String submission) {
        this.submission = submission;
    }

    /**
     * Reads a whole file.
     *
     * @param submission id the rows carry
     * @throws vn.thiduaso.ingest.read.UnreadableFileException when the file cannot be used at all
     */
    public static Read read(TableReader table, String submission) {
        UnitTableReader reader = new UnitTableReader(submission);
        HeaderedTable.read(table, reader);
        return new Read(reader.read, reader.quarantined, reader.units, reader.faults, reader.headerFaults);
    }

    /**
     * What a file of units holds.
     *
     * @param read rows; accepted are {@code units}, the others quarantined
     * @param headerFaults when there is any, the file must not be taken
     */
    public record Read(
            long read, long quarantined, List<UnitRow> units, List<CellFault> faults, List<CellFault> headerFaults) {

        public Read {
            units = List.copyOf(units);
            faults = List.copyOf(faults);
            headerFaults = List.copyOf(headerFaults);
        }
    }

    @Override
    public boolean isHeader(SourceRow row) {
        if (row.cells().stream()
                .noneMatch(cell -> UnitColumn.UNIT.word().equals(cell.text().toLowerCase(Locale.ROOT)))) {
            return false;
        }
        row.cells().stream().filter(cell -> !cell.isBlank()).forEach(cell -> name(row.sheet(), cell));
        for (UnitColumn column : UnitColumn.values()) {
            if (column.isRequired() && !columns.containsKey(column)) {
                headerFaults.add(CellFault.at(
                        row.sheet(),
                        row.cell(0),
                        "column-missing",
                        "Tệp đơn vị thiếu cột “%s”".formatted(column.word()),
                        "Dòng tiêu đề: " + String.join(",", UnitColumn.words())));
            }
        }
        return true;
    }

    private void name(String sheet, Cell cell) {
        UnitColumn column = UnitColumn.find(cell.text()).orElse(null);
        if (column == null) {
            headerFaults.add(CellFault.at(
                    sheet,
                    cell,
                    "column-unknown",
                    "Tệp đơn vị không có cột tên “%s”".formatted(cell.text()),
                    NearestWord.remedy(cell.text().toLowerCase(Locale.ROOT), UnitColumn.words())));
        } else if (columns.putIfAbsent(column, cell.column()) != null) {
            headerFaults.add(CellFault.at(
                    sheet,
                    cell,
                    "column-double",
                    "Cột “%s” có hai lần".formatted(cell.text()),
                    "Giữ lại một cột, xóa cột kia"));
        }
    }

    @Override
    public void accept(SourceRow row) {
        read++;
        int before = faults.size();
        required(row, UnitColumn.UNIT, "Dòng không có mã đơn vị");
        required(row, UnitColumn.NAME, "Đơn vị không có tên");
        checkFormulas(row);
        checkKind(row);
        checkTexts(row);
        int undated = faults.size();
        LocalDate from = day(row, UnitColumn.VALID_FROM, UnitRow.SINCE_EVER);
        if (faults.size() == undated) {
            checkDouble(row, from);
        }
        LocalDate to = day(row, UnitColumn.VALID_TO, UnitRow.OPEN);
        if (to.isBefore(from)) {
            fault(
                    row,
                    cell(row, UnitColumn.VALID_TO),
                    "date-order",
                    "Ngày hết hiệu lực trước ngày bắt đầu",
                    "Kiểm tra lại hai ngày; ngày viết theo thứ tự ngày/tháng/năm");
        }
        if (faults.size() == before) {
            units.add(unit(row, from, to));
        } else {
            quarantined++;
        }
    }

    private UnitRow unit(SourceRow row, LocalDate from, LocalDate to) {
        return new UnitRow(
                submission,
                cell(row, UnitColumn.UNIT).text(),
                cell(row, UnitColumn.NAME).text(),
                cell(row, UnitColumn.KIND).text(),
                cell(row, UnitColumn.GROUP).text(),
                cell(row, UnitColumn.PARENT).text(),
                from,
                to);
    }

    private void required(SourceRow row, UnitColumn column, String message) {
        Cell cell = cell(row, column);
        if (cell.isBlank() && columns.containsKey(column)) {
            fault(row, cell, "unit-blank", message, "Điền ô này, hoặc xóa cả dòng");
        }
    }

    private void checkKind(SourceRow row) {
        Cell cell = cell(row, UnitColumn.KIND);
        if (columns.containsKey(UnitColumn.KIND) && !cell.isUncomputed() && UnitKind.find(cell.text()).isEmpty()) {
            fault(
                    row,
                    cell,
                    "unit-kind",
                    "“%s” không phải một loại đơn vị".formatted(cell.text()),
                    NearestWord.remedy(cell.text(), UnitKind.codes()));
        }
    }

    private void checkFormulas(SourceRow row) {
        for (UnitColumn column : UnitColumn.values()) {
            Cell cell = cell(row, column);
            if (column != UnitColumn.NOTE && cell.isUncomputed()) {
                fault(row, cell, Cell.UNCOMPUTED_RULE, Cell.UNCOMPUTED_MESSAGE, Cell.UNCOMPUTED_REMEDY);
            }
        }
    }

    private void checkTexts(SourceRow row) {
        for (UnitColumn column : UnitColumn.values()) {
            if (column.isKept()) {
                Cell cell = cell(row, column);
                UnstorableText.find(cell.text(), column.limit())
                        .ifPresent(why -> fault(row, cell, UnstorableText.RULE, why.message(), why.remedy()));
            }
        }
    }

    private LocalDate day(SourceRow row, UnitColumn column, LocalDate otherwise) {
        Cell cell = cell(row, column);
        if (cell.isBlank() || cell.isUncomputed()) {
            return otherwise;
        }
        return DateText.parse(cell).orElseGet(() -> {
            fault(
                    row,
                    cell,
                    "date-text",
                    "“%s” không phải một ngày".formatted(cell.text()),
                    "Ghi ngày như 01/07/2026 hoặc 2026-07-01");
            return otherwise;
        });
    }

    private void checkDouble(SourceRow row, LocalDate from) {
        Cell unit = cell(row, UnitColumn.UNIT);
        Integer first = unit.isBlank() ? null : firstRows.putIfAbsent(unit.text() + '|' + from, row.number());
        if (first != null) {
            fault(
                    row,
                    unit,
                    "duplicate",
                    "Đơn vị “%s” với cùng ngày bắt đầu đã có ở dòng %d".formatted(unit.text(), first),
                    "Giữ lại một dòng, hoặc ghi ngày hiệu lực khác nhau");
        }
    }

    private Cell cell(SourceRow row, UnitColumn column) {
        Integer index = columns.get(column);
        return index == null ? Cell.blank(row.number(), 0) : row.cell(index);
    }

    private void fault(SourceRow row, Cell cell, String rule, String message, String remedy) {
        faults.add(CellFault.at(row.sheet(), cell, rule, message, remedy));
    }
}
