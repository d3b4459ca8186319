package vn.thiduaso.ingest.report;

import java.util.List;

import vn.thiduaso.ingest.commit.FileReport;
import vn.thiduaso.ingest.export.Sheet;
import vn.thiduaso.ingest.export.Value;
import vn.thiduaso.ingest.read.CellFault;

/** Everything found in the files of a call as a table: one row for each, in the order of the files. */
public final class FaultTable {

    /** Name of the file it is written into. */
    public static final String FILE = "loi.csv";

    private static final List<String> COLUMNS = List.of(
            "tệp", "sheet", "dòng", "ô", "mức", "quy tắc", "nội dung ô", "đọc thành", "lỗi", "cách sửa", "ảnh hưởng");

    private FaultTable() {}

    /** A row without a place is about the whole file. */
    public static Sheet of(List<FileReport> files) {
        return new Sheet(
                "loi",
                COLUMNS,
                rows -> files.forEach(file -> file.faults().forEach(fault -> rows.accept(row(file.name(), fault)))));
    }

    private static List<Value> row(String file, CellFault fault) {
        return List.of(
                Value.of(file),
                Value.of(fault.sheet()),
                fault.row() == 0 ? Value.of("") : Value.of((long) fault.row()),
                Value.of(fault.cell()),
                Value.of(fault.severity().vi()),
                Value.of(fault.rule()),
                Value.of(fault.text()),
                Value.of(fault.readAs()),
                Value.of(fault.message()),
                Value.of(fault.remedy()),
                Value.of(Texts.swing(fault)));
    }
}
