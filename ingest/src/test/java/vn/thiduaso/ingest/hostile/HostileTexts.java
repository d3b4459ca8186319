package vn.thiduaso.ingest.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Text files, archives and folders no honest person sends. */
final class HostileTexts {

    private static final String HEAD = "unit,indicator,value\n";

    private HostileTexts() {}

    static List<Hostile> all() {
        return List.of(
                Hostile.of(
                        "program.xlsx",
                        "a program named as a workbook",
                        "file-disguised",
                        file -> text(file, "MZ\u0090\u0000")),
                Hostile.of(
                        "program.csv",
                        "a program named as a table",
                        "file-disguised",
                        file -> text(file, "\u007fELF\u0002")),
                Hostile.of(
                        "page.xls",
                        "a web page named as a workbook",
                        "file-disguised",
                        file -> text(file, "<html><table><tr><td>unit</td></tr></table></html>")),
                Hostile.of(
                        "document.csv", "a PDF named as a table", "file-disguised", file -> text(file, "%PDF-1.7\n")),
                Hostile.of(
                        "picture.xlsx",
                        "a picture named as a workbook",
                        "file-disguised",
                        file -> text(file, "\u0089PNG\r\n")),
                Hostile.of(
                        "page.csv",
                        "a web page named as a table",
                        "header-missing",
                        file -> text(file, "<html><script>alert(1)</script></html>\n")),
                Hostile.of(
                        "nul.csv", "NUL in a text", "file-disguised", file -> text(file, HEAD + "X01,HOP,4\u0000\n")),
                Hostile.of(
                        "late-nul.csv",
                        "NUL far behind the start",
                        "code-unknown",
                        file -> text(file, HEAD + "\n".repeat(5_000) + "X02,HO\u0000P,4\n")),
                Hostile.of(
                        "bytes.csv",
                        "bytes that are no letters",
                        "file-encoding",
                        file -> Files.write(
                                file,
                                new byte[] {'u', 'n', 'i', 't', ',', (byte) 0xff, (byte) 0xc0, (byte) 0x81, '\n'})),
                Hostile.of("mixed.csv", "two encodings in one file", "file-encoding", HostileTexts::mixed),
                Hostile.of(
                        "quote.csv",
                        "a quote that never ends",
                        "file-quotes",
                        file -> text(file, HEAD + "X01,HOP,\"4\n" + "X02,HOP,5\n".repeat(10_000))),
                Hostile.of(
                        "long-cell.csv",
                        "a cell of fifty million letters",
                        "file-too-large",
                        file -> repeated(file, HEAD + "X01,HOP,", "x", 50_000_000)),
                Hostile.of(
                        "commas.csv",
                        "sixty million commas in a line",
                        "file-too-large",
                        file -> repeated(file, "unit", ",", 60_000_000)),
                Hostile.of(
                        "deep.jsonl",
                        "objects a million deep",
                        "json-nested",
                        file -> repeated(file, "{\"unit\":", "{\"a\":", 1_000_000)),
                Hostile.of(
                        "digits.jsonl",
                        "a number of ten million digits",
                        "file-broken",
                        file -> repeated(file, "{\"unit\":\"X01\",\"value\":", "9", 10_000_000)),
                Hostile.of(
                        "exponent.jsonl",
                        "a number of a billion digits in few letters",
                        "number-infinite",
                        file -> text(file, "{\"unit\":\"X01\",\"indicator\":\"KINH_PHI\",\"value\":1e999999999}\n")),
                Hostile.of(
                        "formula.csv",
                        "cells that a spreadsheet would run",
                        "number-text",
                        file -> text(file, HEAD + "X01,HOP,=cmd|'/C calc'!A0\nX02,HOP,@SUM(1+1)\n")),
                Hostile.of("nested.zip", "an archive in an archive", "file-nested", file -> zip(file, "a.zip", "PK")),
                Hostile.of("slip.zip", "a path out of the folder", "file-path", file -> zip(file, "../../a.csv", HEAD)),
                Hostile.of("absolute.zip", "a path from the root", "file-path", file -> zip(file, "/tmp/a.csv", HEAD)),
                Hostile.of("drive.zip", "a path on a drive", "file-path", file -> zip(file, "C:\\a.csv", HEAD)),
                Hostile.tooLarge(
                        "bomb.zip", "an archive by ratio", "200", file -> zip(file, "a.csv", " ".repeat(60_000_000))),
                Hostile.tooLarge("files.zip", "10,001 files", "10000", file -> files(file, 10_001)),
                Hostile.of(
                        "ten-thousand.zip",
                        "as many files as may be, none of them a table",
                        "header-missing",
                        file -> files(file, 10_000)),
                Hostile.of(
                        "deep.zip",
                        "folders that never end",
                        "text-unstorable",
                        file -> zip(file, "a/".repeat(3_000) + "a.csv", HEAD)),
                Hostile.of("password.zip", "an archive with a password", "file-encrypted", HostileTexts::password),
                Hostile.of(
                        "twice.zip",
                        "one name twice",
                        "file-disguised",
                        file -> zip(file, "a.csv", HEAD, "A.csv", HEAD)),
                Hostile.of("cut.zip", "half an archive", "file-broken", HostileTexts::cut),
                Hostile.of("before.zip", "a program before the archive", "file-broken", HostileTexts::before),
                Hostile.of(
                        "link.zip",
                        "a link to the list of users",
                        "header-missing",
                        file -> zip(file, "users.csv", "/etc/passwd")),
                Hostile.of("links", "a folder of links", "file-empty", HostileTexts::links),
                Hostile.of(
                        "device.csv",
                        "a link to a device without end",
                        "file-missing",
                        file -> Files.createSymbolicLink(file, Path.of("/dev/zero"))),
                Hostile.of(
                        "control\u202egnp.csv",
                        "a name that reads backwards",
                        "text-unstorable",
                        file -> text(file, HEAD + "X01,HOP,4\n")));
    }

    private static void text(Path file, String content) throws IOException {
        boolean bytes = content.chars().allMatch(letter -> letter < 256);
        Files.writeString(file, content, bytes ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
    }

    private static void repeated(Path file, String start, String what, int times) throws IOException {
        try (Writer out = Files.newBufferedWriter(file)) {
            out.write(start);
            for (int i = 0; i < times; i++) {
                out.write(what);
            }
            out.write('\n');
        }
    }

    private static void mixed(Path file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write((HEAD + "\n".repeat(400_000) + "Xã Mỹ Đức,HOP,4\n").getBytes(StandardCharsets.UTF_8));
        out.write("Xã Hòa Lạc,HOP,5\n".getBytes(StandardCharsets.UTF_16LE));
        out.write(new byte[] {(byte) 0xe3, '\n'});
        Files.write(file, out.toByteArray());
    }

    private static void zip(Path file, String... namesAndTexts) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
    }

    private static void files(Path file, int count) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i < count; i++) {
                zip.putNextEntry(new ZipEntry("f%05d.csv".formatted(i)));
                zip.write('x');
                zip.closeEntry();
            }
        }
    }

    /** The sign of a password in both places where an entry is described. */
    private static void password(Path file) throws IOException {
        zip(file, "a.csv", HEAD);
        byte[] bytes = Files.readAllBytes(file);
        ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int directory = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("PK\u0001\u0002");
        buffer.putShort(6, (short) (buffer.getShort(6) | 1));
        buffer.putShort(directory + 8, (short) (buffer.getShort(directory + 8) | 1));
        Files.write(file, bytes);
    }

    private static void cut(Path file) throws IOException {
        zip(file, "a.csv", HEAD);
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length / 2));
    }

    private static void before(Path file) throws IOException {
        zip(file, "a.csv", HEAD);
        byte[] bytes = Files.readAllBytes(file);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(new byte[] {'M', 'Z', (byte) 0x90, 0});
        out.write(bytes);
        Files.write(file, out.toByteArray());
    }

    private static void links(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.createSymbolicLink(folder.resolve("users.csv"), Path.of("/etc/passwd"));
        Files.createSymbolicLink(folder.resolve("round"), folder);
    }
}
