package vn.thiduaso.ingest.hostile;

import java.nio.file.Path;
import java.util.List;

import vn.thiduaso.ingest.read.MadeOds;
import vn.thiduaso.ingest.read.MadeWorkbook;

/** Workbooks whose formulas ask for what they must not, or are none. */
final class HostileFormulas {

    private HostileFormulas() {}

    static List<Hostile> all() {
        return List.of(
                Hostile.of(
                        "circle.xlsx",
                        "formulas that ask each other",
                        "formula-no-value",
                        file -> sheet(
                                file,
                                MadeWorkbook.row(1, "", "unit", "indicator", "value")
                                        + MadeWorkbook.row(2, "<c r='C2'><f>C3</f></c>", "X01", "HOP")
                                        + MadeWorkbook.row(3, "<c r='C3'><f>C2</f></c>", "X02", "HOP"))),
                Hostile.of(
                        "dde.xlsx",
                        "a formula that starts a program",
                        "file-external",
                        file -> sheet(
                                file,
                                MadeWorkbook.row(1, "", "unit", "indicator", "value")
                                        + MadeWorkbook.row(2, "<c r='C2'><f>cmd|'/C calc'!A0</f></c>", "X01", "HOP"))),
                Hostile.of(
                        "quote.xlsx",
                        "an address behind a sheet with a quote in its name",
                        "file-external",
                        file -> figure(file, "'a\"b'!A1&amp;_xlfn.WEBSERVICE(A2)&amp;\"x\"")),
                Hostile.of(
                        "column.xlsx",
                        "an address behind a column with a bracket in its name",
                        "file-external",
                        file -> figure(file, "T['[x]&amp;_xlfn.WEBSERVICE(A1)&amp;T['[y]")),
                Hostile.tooLarge(
                        "spaces.xlsx",
                        "an address behind more spaces than a cell has letters",
                        "8192",
                        file -> figure(file, "1+" + " ".repeat(32_767) + "_xlfn.WEBSERVICE(A1)")),
                Hostile.tooLarge(
                        "long.xlsx",
                        "a formula longer than Excel takes",
                        "8192",
                        file -> figure(file, "1+".repeat(4_097))),
                Hostile.of(
                        "name.ods",
                        "an address in a name of LibreOffice",
                        "file-external",
                        file -> MadeOds.withContent("<office:body><office:spreadsheet><table:table table:name='Q'>"
                                        + MadeOds.row(MadeOds.text("unit"))
                                        + "</table:table><table:named-expressions><table:named-expression table:name='n'"
                                        + " table:expression='of:=WEBSERVICE([.A1])'/></table:named-expressions>"
                                        + "</office:spreadsheet></office:body>")
                                .write(file)));
    }

    private static void figure(Path file, String formula) {
        sheet(
                file,
                MadeWorkbook.row(1, "", "unit", "indicator", "value")
                        + MadeWorkbook.row(2, "<c r='C2'><f>" + formula + "</f><v>1</v></c>", "X01", "HOP"));
    }

    private static void sheet(Path file, String rows) {
        MadeWorkbook.withRows(rows).write(file);
    }
}
