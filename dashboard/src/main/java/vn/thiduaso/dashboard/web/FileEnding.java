package vn.thiduaso.dashboard.web;

import vn.thiduaso.ingest.export.SheetFormat;

/** How a table that a page offers is written, by the ending of its file. */
public final class FileEnding {

    private FileEnding() {}

    /** @throws NotFoundException when tables are not written so */
    public static SheetFormat format(String ending) {
        return switch (ending) {
            case "csv" -> SheetFormat.OFFICE_CSV;
            case "xlsx" -> SheetFormat.XLSX;
            default -> throw new NotFoundException("error.no-format", ending);
        };
    }
}
