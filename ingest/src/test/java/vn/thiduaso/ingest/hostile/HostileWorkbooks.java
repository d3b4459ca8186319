package vn.thiduaso.ingest.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;

import vn.thiduaso.ingest.read.MadeOds;
import vn.thiduaso.ingest.read.MadeWorkbook;

/** Workbooks no honest program writes. */
final class HostileWorkbooks {

    private static final byte[] OLE = {
        (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1
    };
    private static final String LAUGHS =
            "<!DOCTYPE x [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;&b;&b;'>]>";
    private static final String OUTSIDE = "<!DOCTYPE x SYSTEM 'http://127.0.0.1:9/x.dtd'>";
    private static final String FILE = "<!DOCTYPE x [<!ENTITY f SYSTEM 'file:///etc/passwd'>]>";
    private static final String PARAMETER = "<!DOCTYPE x [<!ENTITY % p SYSTEM 'http://127.0.0.1:9/p.dtd'> %p;]>";

    private HostileWorkbooks() {}

    static List<Hostile> all() {
        return List.of(
                Hostile.tooLarge(
                        "ratio.xlsx",
                        "zip bomb by ratio",
                        "200",
                        file -> sound().part("xl/a.xml", new byte[60_000_000]).write(file)),
                Hostile.tooLarge(
                        "part.xlsx", "one part that unpacks to 260 MB", "250 MB", file -> packed(file, 26, "xl/a.xml")),
                Hostile.tooLarge("parts.xlsx", "2,100 parts", "2000", HostileWorkbooks::manyParts),
                Hostile.of(
                        "nested.xlsx",
                        "a ZIP inside",
                        "file-nested",
                        file -> sound().part("xl/media/a.png", "PK\u0003\u0004rest")
                                .write(file)),
                Hostile.of(
                        "lies.xlsx", "a part larger than its directory says", "file-broken", HostileWorkbooks::lying),
                Hostile.of(
                        "slip.xlsx",
                        "a path out of the workbook",
                        "file-path",
                        file -> sound().part("../../evil.xml", "<a/>").write(file)),
                Hostile.of(
                        "laughs.xlsx",
                        "a billion laughs",
                        "file-dtd",
                        file -> sound().part(MadeWorkbook.SHEET, LAUGHS + "<worksheet><sheetData/></worksheet>")
                                .write(file)),
                Hostile.of(
                        "entity.xlsx",
                        "an entity that reads a file",
                        "file-dtd",
                        file -> sound().part("xl/sharedStrings.xml", FILE + "<sst><si><t>&f;</t></si></sst>")
                                .write(file)),
                Hostile.of(
                        "dtd.xlsx",
                        "a DTD on another machine",
                        "file-dtd",
                        file -> sound().part("docProps/app.xml", OUTSIDE + "<a/>")
                                .write(file)),
                Hostile.of(
                        "parameter.xlsx",
                        "a parameter entity",
                        "file-dtd",
                        file -> sound().part("xl/styles.xml", PARAMETER + "<styleSheet/>")
                                .write(file)),
                Hostile.of(
                        "entity.ods",
                        "an entity in a workbook of LibreOffice",
                        "file-dtd",
                        file -> MadeOds.withRows("")
                                .part("content.xml", FILE + "<a>&f;</a>")
                                .write(file)),
                Hostile.of(
                        "link.xlsx",
                        "a link to another workbook",
                        "file-external",
                        file -> sound().part("xl/externalLinks/externalLink1.xml", "<a/>")
                                .write(file)),
                Hostile.of(
                        "package.xlsx",
                        "an OLE package",
                        "file-external",
                        file -> sound().part("xl/embeddings/oleObject1.bin", OLE)
                                .write(file)),
                Hostile.of("macro.xlsm", "macros", "file-macro", file -> sound().write(file)),
                Hostile.of(
                        "renamed.xlsx",
                        "macros under another ending",
                        "file-macro",
                        file -> sound().part("xl/vbaProject.bin", OLE).write(file)),
                Hostile.of(
                        "excel4.xlsx",
                        "macros of Excel 4.0",
                        "file-macro",
                        file -> sound().part("xl/macrosheets/sheet1.xml", "<a/>")
                                .write(file)),
                Hostile.of(
                        "basic.ods",
                        "macros of LibreOffice",
                        "file-macro",
                        file -> MadeOds.withRows("")
                                .part("Basic/Standard/Module1.xml", "<a/>")
                                .write(file)),
                Hostile.of(
                        "password.xlsx",
                        "a password",
                        "file-encrypted",
                        file -> Files.write(file, Arrays.copyOf(OLE, 4_096))),
                Hostile.of("password.xls", "a password of Excel 97", "file-encrypted", HostileWorkbooks::password),
                Hostile.of(
                        "password.ods",
                        "a password of LibreOffice",
                        "file-encrypted",
                        file -> MadeOds.withRows("")
                                .manifest("<manifest:encryption-data/>")
                                .write(file)),
                Hostile.of(
                        "far.xlsx",
                        "a cell outside every sheet",
                        "file-cell-far",
                        file -> sheet(file, "<row><c r='ZZZZZZ99999999'><v>1</v></c></row>")),
                Hostile.tooLarge(
                        "columns.xlsx",
                        "16,384 columns, thousands of times",
                        "25",
                        file -> sheet(file, "<row><c r='XFD1'><v>1</v></c></row>".repeat(2_000))),
                new Hostile(
                        "merged.xlsx", "a million merged ranges", "file-ranges", "500000", HostileWorkbooks::merged),
                Hostile.tooLarge("strings.xlsx", "shared texts of all their room", "", HostileWorkbooks::sharedTexts),
                Hostile.tooLarge(
                        "shared.xlsx",
                        "one long formula shared by all cells",
                        "",
                        file -> sheet(
                                file,
                                "<row><c><f t='shared' ref='A1:A9' si='0'>" + "1+".repeat(4_000)
                                        + "1</f><v>1</v></c></row>"
                                        + "<row><c><f t='shared' si='0'/><v>1</v></c></row>".repeat(20_000))),
                Hostile.tooLarge(
                        "array.xlsx",
                        "array formulas each cell is asked about",
                        "",
                        file -> sheet(
                                file,
                                "<row>" + "<c><f t='array' ref='A1'>1</f><v>1</v></c>".repeat(700) + "</row>"
                                        + "<row><c/></row>".repeat(340_000))),
                Hostile.tooLarge(
                        "digits.xlsx",
                        "a number of a million digits",
                        "",
                        file -> sheet(file, "<row><c><v>" + "9".repeat(1_000_000) + "</v></c></row>")),
                Hostile.tooLarge(
                        "deep.xlsx",
                        "elements a hundred thousand deep",
                        "",
                        file -> sound().part("customXml/item1.xml", "<a>".repeat(100_000))
                                .write(file)),
                Hostile.of(
                        "elements.xlsx",
                        "ten million elements",
                        "file-empty",
                        file -> stored(
                                file,
                                "<worksheet><sheetData>" + "<a/>".repeat(10_000_000) + "</sheetData></worksheet>")),
                Hostile.of(
                        "rows.ods", "three and a half million blank rows", "file-empty", HostileWorkbooks::blankRows),
                Hostile.of(
                        "cut.xlsx",
                        "the second half is missing",
                        "file-broken",
                        file -> cut(sound().write(file), file)),
                Hostile.of(
                        "cut.ods",
                        "the same of LibreOffice",
                        "file-broken",
                        file -> cut(MadeOds.withRows("").write(file), file)),
                Hostile.of("cut.xls", "the same of Excel 97", "file-broken", HostileWorkbooks::cutXls));
    }

    private static MadeWorkbook sound() {
        return MadeWorkbook.withRows(MadeWorkbook.row(1, "", "unit", "indicator", "value"));
    }

    private static void sheet(Path file, String rows) {
        MadeWorkbook.withRows(rows).write(file);
    }

    private static void manyParts(Path file) {
        MadeWorkbook book = sound();
        for (int i = 0; i < 2_100; i++) {
            book.part("xl/part" + i + ".xml", "<a/>");
        }
        book.write(file);
    }

    /** A part of so many times ten megabytes, which a list of zeros is not: it packs less well. */
    private static void packed(Path file, int tens, String part) throws IOException {
        byte[] noise = new byte[10_000_000];
        new java.util.Random(7).nextBytes(noise);
        for (int i = 0; i < noise.length; i++) {
            noise[i] = (byte) (i % 40 == 0 ? noise[i] & 0x0f : 'a');
        }
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry(part));
            for (int i = 0; i < tens; i++) {
                zip.write(noise);
            }
            zip.closeEntry();
        }
    }

    private static void lying(Path file) throws IOException {
        sound().part("xl/a.xml", "<a>" + " ".repeat(9_000_000) + "</a>").write(file);
        byte[] bytes = Files.readAllBytes(file);
        int entry = new String(bytes, StandardCharsets.ISO_8859_1).lastIndexOf("xl/a.xml") - 46;
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putInt(entry + 24, 1_000);
        Files.write(file, bytes);
    }

    private static void merged(Path file) {
        StringBuilder ranges = new StringBuilder("<worksheet><sheetData/><mergeCells>");
        for (int row = 1; row <= 1_000_000; row++) {
            ranges.append("<mergeCell ref='A")
                    .append(row)
                    .append(":B")
                    .append(row)
                    .append("'/>");
        }
        sound().part(
                        MadeWorkbook.SHEET,
                        ranges.append("</mergeCells></worksheet>").toString())
                .write(file);
    }

    private static void sharedTexts(Path file) throws IOException {
        StringBuilder texts = new StringBuilder("<sst>");
        java.util.Random random = new java.util.Random(7);
        for (int i = 0; i < 7_600; i++) {
            StringBuilder text = new StringBuilder();
            for (int letter = 0; letter < 300; letter++) {
                text.append((char) ('a' + random.nextInt(26)));
            }
            texts.append("<si><t>").append(text.toString().repeat(100)).append("</t></si>");
        }
        sound().part("xl/sharedStrings.xml", texts.append("</sst>").toString()).write(file);
    }

    /** The sheet as it is, not packed: nothing is known by its ratio. */
    private static void stored(Path file, String sheet) throws IOException {
        byte[] bytes = sheet.getBytes(StandardCharsets.UTF_8);
        CRC32 sum = new CRC32();
        sum.update(bytes);
        Path sound = file.resolveSibling("sound");
        sound().write(sound);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file));
                java.util.zip.ZipFile parts = new java.util.zip.ZipFile(sound.toFile())) {
            for (ZipEntry part : java.util.Collections.list(parts.entries())) {
                boolean ours = part.getName().equals(MadeWorkbook.SHEET);
                ZipEntry entry = new ZipEntry(part.getName());
                if (ours) {
                    entry.setMethod(ZipEntry.STORED);
                    entry.setSize(bytes.length);
                    entry.setCrc(sum.getValue());
                }
                zip.putNextEntry(entry);
                zip.write(ours ? bytes : parts.getInputStream(part).readAllBytes());
                zip.closeEntry();
            }
        }
        Files.delete(sound);
    }

    /** Each in a style of its own, so that they pack no better than honest rows. */
    private static void blankRows(Path file) {
        java.util.Random random = new java.util.Random(7);
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < 3_500_000; i++) {
            rows.append("<table:table-row table:style-name='r")
                    .append(random.nextInt(1_000_000))
                    .append("'/>");
        }
        MadeOds.withRows(rows.toString()).write(file);
    }

    private static void cut(Path made, Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(made);
        Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
    }

    private static byte[] old() {
        try (HSSFWorkbook book = new HSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            book.createSheet("Quý 3").createRow(0).createCell(0).setCellValue("unit");
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void password(Path file) throws IOException {
        Biff8EncryptionKey.setCurrentUserPassword("123");
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(old());
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    private static void cutXls(Path file) throws IOException {
        byte[] bytes = old();
        Files.write(file, Arrays.copyOf(bytes, 2_000));
    }
}
