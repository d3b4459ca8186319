package vn.thiduaso.ingest.units;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import vn.thiduaso.datasets.lake.UnitRow;
import vn.thiduaso.datasets.yaml.NearestWord;
import vn.thiduaso.ingest.read.BrokenFormula;
import vn.thiduaso.ingest.read.Cell;
import vn.thiduaso.ingest.read.CellFault;
import vn.thiduaso.ingest.read.FontTexts;
import vn.thiduaso.ingest.read.HeaderSink;
import vn.thiduaso.ingest.read.HeaderedTable;
import vn.thiduaso.ingest.read.SourceRow;
import vn.thiduaso.ingest.read.TableReader;
import vn.thiduaso.ingest.read.UnstorableText;
import vn.thiduaso.scoring.UnitKind;

/**
 * Reads {@code unit,name,kind,group,parent,valid_from,valid_to,successors,sector}, from every sheet with such a header. Unit, name and kind must be there; the others may be
 * blank or missing. Successors are codes with {@code ;} between them.
 */
public final class UnitTableReader implements HeaderSink {

    private final String submission;
    private final Map<String, SourceRow> firstRows = new HashMap<>();
    private final List<UnitRow> units = new ArrayList<>();
    private final Map<UnitRow, Place> parents = new HashMap<>();
    private final List<CellFault> faults = new ArrayList<>();
    private final List<CellFault> headerFaults = new ArrayList<>();
    private long read;
    private long quarantined;
    private boolean further;
    private UnitHeader header = new UnitHeader(Map.of(), List.of());

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
        FontTexts fonts = HeaderedTable.read(table, reader);
        return new Read(
                reader.read,
                reader.quarantined,
                reader.units,
                reader.parents,
                reader.faults,
                reader.headerFaults,
                fonts);
    }

    /**
     * What a file of units holds.
     *
     * @param read rows; accepted are {@code units}, the others quarantined
     * @param parents where a unit names its parent, for those that do: {@link UnitParents} asks whether it is one
     * @param headerFaults when there is any, the file must not be taken
     */
    public record Read(
            long read,
            long quarantined,
            List<UnitRow> units,
            Map<UnitRow, Place> parents,
            List<CellFault> faults,
            List<CellFault> headerFaults,
            FontTexts fonts) {

        public Read {
            units = List.copyOf(units);
            parents = Map.copyOf(parents);
            faults = List.copyOf(faults);
            headerFaults = List.copyOf(headerFaults);
        }
    }

    /** A cell and the sheet it stands on. */
    record Place(String sheet, Cell cell) {}

    @Override
    public boolean isHeader(SourceRow row) {
        return UnitHeader.isHeader(row);
    }

    @Override
    public void header(SourceRow row) {
        header = UnitHeader.of(row);
        header.faults().forEach(fault -> headerFaults.add(further ? fault.ofFurtherSheet() : fault));
        further = true;
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
        checkCode(row);
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
        Cell parent = cell(row, UnitColumn.PARENT);
        if (!parent.isBlank() && parent.text().equals(cell(row, UnitColumn.UNIT).text())) {
            fault(
                    row,
                    parent,
                    UnitParents.RULE,
                    "Đơn vị “%s” thuộc chính nó".formatted(parent.text()),
                    "Ghi mã đơn vị cấp trên, hoặc để trống");
        }
        checkSuccessors(row, to);
        if (faults.size() == before) {
            UnitRow unit = unit(row, from, to);
            units.add(unit);
            if (!unit.parent().isEmpty()) {
                parents.put(unit, new Place(row.sheet(), cell(row, UnitColumn.PARENT)));
            }
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
                to,
                successors(row),
                cell(row, UnitColumn.SECTOR).text());
    }

    private List<String> successors(SourceRow row) {
        return Arrays.stream(cell(row, UnitColumn.SUCCESSORS).text().split("[;,]"))
                .map(String::strip)
                .filter(code -> !code.isEmpty())
                .toList();
    }

    /** Whether they are known is not asked: a unit ends before those it goes into need be written down. */
    private void checkSuccessors(SourceRow row, LocalDate to) {
        List<String> successors = successors(row);
        Cell cell = cell(row, UnitColumn.SUCCESSORS);
        if (!successors.isEmpty() && to.equals(UnitRow.OPEN)) {
            fault(
                    row,
                    cell,
                    "unit-successor",
                    "Đơn vị có đơn vị kế thừa nhưng không có ngày hết hiệu lực",
                    "Ghi ngày cuối cùng của đơn vị vào valid_to, hoặc để trống successors");
        }
        if (successors.contains(cell(row, UnitColumn.UNIT).text())) {
            fault(
                    row,
                    cell,
                    "unit-successor",
                    "Đơn vị kế thừa chính nó",
                    "Ghi mã các đơn vị mới; đơn vị giữ mã cũ thì ghi một dòng mới với ngày bắt đầu khác");
        }
    }

    private void required(SourceRow row, UnitColumn column, String message) {
        Cell cell = cell(row, column);
        if (cell.isBlank() && header.has(column)) {
            fault(row, cell, "unit-blank", message, "Điền ô này, hoặc xóa cả dòng");
        }
    }

    private void checkKind(SourceRow row) {
        Cell cell = cell(row, UnitColumn.KIND);
        if (header.has(UnitColumn.KIND)
                && BrokenFormula.of(cell).isEmpty()
                && UnitKind.find(cell.text()).isEmpty()) {
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
            if (column != UnitColumn.NOTE) {
                BrokenFormula.of(cell).ifPresent(why -> fault(row, cell, why.rule(), why.message(cell), why.remedy()));
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

    private void checkCode(SourceRow row) {
        Cell cell = cell(row, UnitColumn.UNIT);
        UnaddressableCode.find(cell.text())
                .ifPresent(why -> fault(row, cell, UnaddressableCode.RULE, why.message(), why.remedy()));
    }

    private LocalDate day(SourceRow row, UnitColumn column, LocalDate otherwise) {
        Cell cell = cell(row, column);
        if (cell.isBlank() || BrokenFormula.of(cell).isPresent()) {
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
        SourceRow first = unit.isBlank() ? null : firstRows.putIfAbsent(unit.text() + '|' + from, row);
        if (first != null) {
            fault(
                    row,
                    unit,
                    "duplicate",
                    "Đơn vị “%s” với cùng ngày bắt đầu đã có ở dòng %d%s"
                            .formatted(
                                    unit.text(),
                                    first.number(),
                                    first.sheet().equals(row.sheet()) ? "" : " của sheet " + first.sheet()),
                    "Giữ lại một dòng, hoặc ghi ngày hiệu lực khác nhau");
        }
    }

    private Cell cell(SourceRow row, UnitColumn column) {
        return header.cell(row, column);
    }

    private void fault(SourceRow row, Cell cell, String rule, String message, String remedy) {
        faults.add(CellFault.at(row.sheet(), cell, rule, message, remedy));
    }
}
