package vn.thiduaso.ingest.read;

/**
 * One thing wrong with a file, at a cell or with the whole, said so that its sender can mend it.
 *
 * @param sheet empty for CSV and for the whole file
 * @param row physical row from 1; 0 for the whole file
 * @param cell address inside the sheet; empty for the whole file
 * @param text the cell as written
 * @param rule code of the check: {@code number-ambiguous}
 * @param message what is wrong, Vietnamese
 * @param remedy what to do, Vietnamese
 */
public record CellFault(String sheet, int row, String cell, String text, String rule, String message, String remedy) {

    public static CellFault at(String sheet, Cell cell, String rule, String message, String remedy) {
        return new CellFault(sheet, cell.row(), cell.address(), cell.text(), rule, message, remedy);
    }

    public static CellFault ofFile(String rule, String message, String remedy) {
        return new CellFault("", 0, "", "", rule, message, remedy);
    }

    /** A fault in the header of a sheet that is not the first table of its file: the sheet may be no table at all. */
    public CellFault ofFurtherSheet() {
        String way = "; nếu sheet “%s” không phải số liệu cần nạp thì xóa sheet hoặc đổi tên cột unit của nó"
                .formatted(sheet);
        return new CellFault(sheet, row, cell, text, rule, message, remedy + way);
    }

    /** {@code Sheet1!B7}; empty for the whole file. */
    public String place() {
        return CellAddress.withSheet(sheet, cell);
    }
}
