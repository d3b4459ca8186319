package vn.thiduaso.ingest.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;

import vn.thiduaso.ingest.commit.FileReport;
import vn.thiduaso.ingest.read.CellAddress;
import vn.thiduaso.ingest.read.CellFault;
import vn.thiduaso.ingest.read.OwnSheets;
import vn.thiduaso.ingest.wording.RuleTitle;

/** A sheet with what was found, one line each, as far as a list can be worked through, with a link to the cell. It is passed over when the workbook comes back. */
final class FaultSheet {

    /** Lines of the list: it is held whole beside the sender's own cells, and nobody mends so many places one by one. What is left out is said, and is in the table of faults. */
    private static final int LISTED = 10_000;

    private static final List<String> HEADS = List.of(
            "Sheet", "Ô", "Nội dung ô", "Đọc thành", "Mức", "Điều phát hiện", "Cách sửa", "Ảnh hưởng", "Quy tắc");
    private static final List<Integer> WIDTHS = List.of(18, 9, 24, 16, 12, 52, 52, 28, 20);
    private static final String LINKS = " Đã bỏ %d liên kết ra ngoài trong các ô; chữ trong ô giữ nguyên.";
    private static final int HEAD_ROW = 3;
    /** Hidden: what a marked cell looked like that had a fill of its own. */
    private static final int OWN = HEADS.size();

    private final Workbook workbook;
    private final Map<Marks.Place, CellStyle> own;
    private final NoteSheet notes;
    private final Sheet sheet;

    private FaultSheet(Workbook workbook, Map<Marks.Place, CellStyle> own) {
        this.workbook = workbook;
        this.own = own;
        notes = new NoteSheet(workbook, OwnSheets.FAULTS, WIDTHS);
        sheet = notes.sheet();
    }

    /**
     * @param links that were taken off the workbook
     * @param outlook what would be otherwise if the file were taken
     * @param own looks of marked cells that had a fill of their own
     * @param back whether the sender's cells are there, or the list is all there is
     */
    static void add(
            Workbook workbook,
            FileReport report,
            int links,
            Optional<OutlookPages> outlook,
            Map<Marks.Place, CellStyle> own,
            GivenBack back) {
        new FaultSheet(workbook, own).write(report, links, outlook, back);
    }

    /** What is on the list: by cause, the first ones. Only these cells are marked, for the list is where marks are found again. */
    static List<CellFault> listed(FileReport report) {
        return Cause.of(report.faults()).stream()
                .flatMap(cause -> cause.faults().stream())
                .limit(LISTED)
                .toList();
    }

    /** Where the line of a list points to; empty for any other row, and where its sender has written something else. */
    static Optional<Marks.Place> place(Row row) {
        if (row.getRowNum() <= HEAD_ROW) {
            return Optional.empty();
        }
        String cell = text(row.getCell(1));
        return CellAddress.isInside(cell) ? Optional.of(new Marks.Place(text(row.getCell(0)), cell)) : Optional.empty();
    }

    /** What the cell looked like to which the line of a list points, when it had a fill of its own. */
    static Optional<CellStyle> own(Row row) {
        return Optional.ofNullable(row.getCell(OWN)).map(Cell::getCellStyle);
    }

    private static String text(@org.jspecify.annotations.Nullable Cell cell) {
        return cell == null ? "" : cell.toString();
    }

    private void write(FileReport report, int links, Optional<OutlookPages> outlook, GivenBack back) {
        notes.title(
                0,
                "Kết quả kiểm tra tệp %s: %s"
                        .formatted(report.name(), report.outcome().vi()));
        notes.title(1, counts(report) + " " + back.sentence() + (links == 0 ? "" : LINKS.formatted(links)));
        outlook.ifPresent(pages -> notes.note(2, String.join(" ", pages.vi().sentences())));
        notes.heads(HEAD_ROW, HEADS);
        int row = HEAD_ROW + 1;
        for (CellFault fault : listed(report)) {
            write(row++, fault);
        }
        sheet.setColumnHidden(OWN, true);
        sheet.createFreezePane(0, HEAD_ROW + 1);
        sheet.setRepeatingRows(new org.apache.poi.ss.util.CellRangeAddress(HEAD_ROW, HEAD_ROW, -1, -1));
        int index = workbook.getSheetIndex(sheet);
        workbook.setActiveSheet(index);
        for (int each = 0; each < workbook.getNumberOfSheets(); each++) {
            workbook.getSheetAt(each).setSelected(each == index);
        }
    }

    private static String counts(FileReport report) {
        int found = report.faults().size();
        String more = found > LISTED
                ? "; danh sách chỉ ghi được " + LISTED + " điều đầu, bảng " + FaultTable.FILE + " ghi đủ"
                : "";
        return "Đọc %d dòng, nhận %d, giữ lại %d; %d điều phát hiện%s."
                .formatted(report.read(), report.accepted(), report.quarantined(), found, more);
    }

    private void write(int row, CellFault fault) {
        // a file without sheets comes back with its rows on the first one
        String where = fault.sheet().isEmpty() && !fault.cell().isEmpty() && workbook.getNumberOfSheets() > 1
                ? workbook.getSheetName(0)
                : fault.sheet();
        List<String> texts = List.of(
                where,
                fault.cell(),
                fault.text(),
                fault.readAs(),
                fault.severity().vi(),
                fault.message(),
                fault.remedy(),
                Texts.swing(fault),
                RuleTitle.vi(fault.rule()) + " (" + fault.rule() + ")");
        notes.line(row, texts);
        CellStyle before = own.get(new Marks.Place(fault.sheet(), fault.cell()));
        if (before != null) {
            sheet.getRow(row).createCell(OWN).setCellStyle(before);
        }
        if (!fault.cell().isEmpty() && workbook.getSheet(where) != null) {
            Hyperlink there = workbook.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
            there.setAddress("'" + where.replace("'", "''") + "'!" + fault.cell());
            Cell cell = sheet.getRow(row).getCell(1);
            cell.setHyperlink(there);
            cell.setCellStyle(notes.link());
        }
    }
}
