package vn.thiduaso.ingest.read;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.ColumnInfoRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.RecalcIdRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.SupBookRecord;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.util.CellRangeAddress;

import vn.thiduaso.ingest.letters.Letters;

/** Reads a workbook once before its rows are given: what its sheets are beside their cells, its letters, and what must not be opened. */
final class XlsScan {

    /**
     * Number of the calculator that LibreOffice writes into its files; those of Excel since 2003 are greater, other programs write none.
     * LibreOffice (seen in 7.4) stores a zero for each formula that gives a text, blank or not.
     */
    private static final int LIBREOFFICE = 101_716;

    private final ShapeGatherer.Room room;
    private final Grid grid;
    private final Letters letters = new Letters();
    private final List<BoundSheetRecord> names = new ArrayList<>();
    private final List<ShapeGatherer> shapes = new ArrayList<>();
    private final Map<Integer, String> formats = new HashMap<>();
    private final List<Integer> cellFormats = new ArrayList<>();
    private boolean from1904;
    private boolean zeros;
    /** Name of the sheet that is looked at, its row, and the places of that so far. */
    private String sheet = "";

    private int row;

    private int width;

    private XlsScan(ReadLimits limits) {
        room = new ShapeGatherer.Room(limits.ranges());
        grid = new Grid(limits.places());
    }

    /**
     * What is known of a workbook before its rows are read.
     *
     * @param formats of cells, by their number
     * @param from1904 days are counted from 1904
     * @param zeros a zero stored for a formula is its value
     * @param shapes of the sheets, charts among them, in the order of the file
     */
    record Found(Letters letters, List<CellFormat> formats, boolean from1904, boolean zeros, List<SheetShape> shapes) {

        Found {
            formats = List.copyOf(formats);
            shapes = List.copyOf(shapes);
        }
    }

    /** @throws UnreadableFileException when the workbook must not be read */
    static Found scan(Path path, ReadLimits limits) {
        XlsScan scan = new XlsScan(limits);
        try (XlsRecords records = XlsRecords.open(path)) {
            int streams = 0;
            for (Optional<Record> record = records.next(); record.isPresent(); record = records.next()) {
                if (record.get() instanceof BOFRecord begin) {
                    scan.begin(begin, streams++);
                } else {
                    scan.look(record.get());
                }
            }
        }
        return scan.found();
    }

    /** The first stream is the workbook's own, each other is a sheet. */
    private void begin(BOFRecord begin, int before) {
        if (begin.getVersion() != BOFRecord.VERSION) {
            throw WorkbookRefusal.old(XlsDirectory.OLD);
        }
        if (begin.getType() == BOFRecord.TYPE_EXCEL_4_MACRO || begin.getType() == BOFRecord.TYPE_VB_MODULE) {
            throw WorkbookRefusal.macro();
        }
        if (before > 0) {
            shapes.add(new ShapeGatherer(room));
            width = 0;
            sheet = names.size() < shapes.size()
                    ? ""
                    : BoundSheetRecord.orderByBofPosition(names)[shapes.size() - 1].getSheetname();
        }
    }

    private void look(Record record) {
        if (!shapes.isEmpty()) {
            lookAtShape(record, shapes.get(shapes.size() - 1));
        } else if (record instanceof BoundSheetRecord name) {
            names.add(name);
        } else if (record instanceof FormatRecord format) {
            formats.put(format.getIndexCode(), format.getFormatString());
        } else if (record instanceof ExtendedFormatRecord format) {
            cellFormats.add((int) format.getFormatIndex());
        } else if (record instanceof DateWindow1904Record window) {
            from1904 = window.getWindowing() == 1;
        } else if (record instanceof RecalcIdRecord calculator) {
            zeros = calculator.getEngineId() > LIBREOFFICE;
        } else if (record instanceof SSTRecord texts) {
            lookAtTexts(texts);
        } else if (record instanceof SupBookRecord other && other.isExternalReferences()) {
            throw WorkbookRefusal.external("bảng tính khác");
        } else {
            XlsFormula.checkFetching(record, "");
        }
    }

    private void lookAtTexts(SSTRecord texts) {
        try {
            for (int i = 0; i < texts.getNumUniqueStrings(); i++) {
                letters.add(texts.getString(i).getString());
            }
        } catch (RuntimeException fewerThanStated) {
            throw WorkbookRefusal.broken();
        }
    }

    private void lookAtShape(Record record, ShapeGatherer shape) {
        XlsFormula.checkFetching(record, sheet);
        if (record instanceof CellValueRecordInterface place) {
            lookAtPlace(place);
        }
        if (record instanceof RowRecord row && row.getZeroHeight()) {
            shape.hideRows(row.getRowNumber() + 1, row.getRowNumber() + 1);
        } else if (record instanceof ColumnInfoRecord columns && columns.getHidden()) {
            hideColumns(columns, shape);
        } else if (record instanceof MergeCellsRecord merged) {
            for (int i = 0; i < merged.getNumAreas(); i++) {
                merge(merged.getAreaAt(i), shape);
            }
        } else if (record instanceof LabelRecord label) {
            letters.add(label.getValue());
        }
    }

    private void lookAtPlace(CellValueRecordInterface place) {
        width = place.getRow() == row ? width : 0;
        row = place.getRow();
        int places = (place.getColumn() & 0xFFFF) + 1;
        grid.take(Math.max(places - width, 0));
        width = Math.max(places, width);
    }

    private static void hideColumns(ColumnInfoRecord columns, ShapeGatherer shape) {
        if (columns.getFirstColumn() <= columns.getLastColumn()) {
            shape.hideColumns(columns.getFirstColumn(), columns.getLastColumn());
        }
    }

    private static void merge(CellRangeAddress range, ShapeGatherer shape) {
        boolean sound = range.getFirstRow() >= 0
                && range.getFirstColumn() >= 0
                && range.getFirstRow() <= range.getLastRow()
                && range.getFirstColumn() <= range.getLastColumn();
        if (sound) {
            shape.merge(new CellRange(
                    range.getFirstRow() + 1, range.getFirstColumn(), range.getLastRow() + 1, range.getLastColumn()));
        }
    }

    private Found found() {
        BoundSheetRecord[] ordered = BoundSheetRecord.orderByBofPosition(names);
        if (ordered.length < shapes.size()) {
            throw WorkbookRefusal.broken();
        }
        List<SheetShape> told = new ArrayList<>();
        for (int sheet = 0; sheet < shapes.size(); sheet++) {
            boolean hidden = ordered[sheet].isHidden() || ordered[sheet].isVeryHidden();
            told.add(shapes.get(sheet).shape(ordered[sheet].getSheetname(), hidden));
        }
        return new Found(letters, cellFormats(), from1904, zeros, told);
    }

    private List<CellFormat> cellFormats() {
        return cellFormats.stream()
                .map(index -> CellFormat.of(formats.getOrDefault(index, BuiltinFormats.getBuiltinFormat(index))))
                .toList();
    }
}
